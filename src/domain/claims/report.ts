import type { Derived, InOtherLanguage } from "../derived";

/** A slug; the name of the report's file, and of its text's file where the text is held. */
export type ReportId = string;

/** A BCP 47 language tag, as in `lang` attributes. */
export type Language = string;

/** Something about a report. `knownFrom` says where it is known from when the report's own text does not say it. */
export type Known<T> = { value: T; knownFrom: string | null; otherLanguage?: InOtherLanguage };

/** Under what something may be used, and whom to name; `addresses`: the part of the credit that is for addresses alone. */
export type Licence = {
  name: string;
  url?: string;
  credit: string;
  addresses?: string;
  origin?: string;
  changed?: string;
};

/** A published text. What it lacks stays `null`: unknown. */
export type Report = {
  id: ReportId;
  /** Our own short name for it, since a text may bear no title. */
  name: string;
  language: Language;
  title: Known<string> | null;
  publisher: Known<string> | null;
  /** An https address where the same words stand published. */
  url: Known<string> | null;
  /** ISO 8601 calendar date of publication, without a time of day. */
  published: Known<string> | null;
  /**
   * The text that quotes are offsets into: its SHA-256 in hex, and its length in UTF-16 units. `null`: the report
   * is only cited.
   */
  text: { sha256: string; length: number } | null;
  /** Of an archive's: its words have not arrived, so that whether it has an address is not known yet. */
  isAwaited?: true;
  /** Under what the facts that are taken from it may be used, and whom to name. Left out: as all of the dataset. */
  licence?: Licence;
  /** Which of its words of ours stand in another language than the dataset's, by field. Left out: none does. */
  otherLanguage?: InOtherLanguage;
  /** What in it was read off, and from what, by field. Left out: all of it was written by a person. */
  derived?: Readonly<Record<string, Derived>>;
};
