import type { PageLanguage } from "../../domain/language";
import type { Draft, Span, Unread } from "../../draft/drafts";

/** Version of the form in which a work is kept; `openWork` reads an older one. */
export const workForm = 1;

/** What an editor works on: texts, what was drafted from them, and everything that was decided since. */
export type Work = {
  form: typeof workForm;
  id: string;
  /** Empty until the editor gives one. */
  name: string;
  /** The language of the words of ours that are written in it: reasons, offices. */
  writes: PageLanguage;
  reports: readonly WorkReport[];
  /** What decides where words are: becomes entries of places.yaml. */
  places: readonly PlaceChoice[];
  /** Who speaks where words say so: an id of the site's sources or of those below; `null` for nobody by name. */
  speakers: readonly SpeakerChoice[];
  /** Speakers that the site does not know yet: become entries of sources.yaml. */
  sources: readonly WorkSource[];
  /** The words for its speakers, in the order in which they came: by it their sources have their marks. Left out: there are none. */
  voices?: readonly string[];
  /** Where what leaves will stand, as the editor has typed it: it is written into what is pasted into an article. */
  standsAt?: Partial<Record<Standing, string>>;
};

/** What leaves and stands at an address of its own. */
export type Standing = "folder" | "file";

export type WorkLanguage = "en" | "ru" | "uk";

export type WorkReport = {
  id: string;
  /** Never changed: every span is of it. */
  text: string;
  language: WorkLanguage;
  /** ISO 8601 calendar date on which it was entered. */
  entered: string;
  /** By whose clocks its times are told, by its IANA name, where the editor has said so. */
  zone?: string;
  /** The editor has said that nobody knows the day of publication: none is made up, and nothing waits for it. */
  undated?: true;
  /** In the order in which they are shown: a total before its parts. */
  claims: readonly WorkClaim[];
  /** Sentences that may hold a claim, as the engine left them. */
  unread: readonly Unread[];
  /** Those of them that hold nothing to claim. */
  nothingIn: readonly Span[];
} & ReportHead;

/** What is known of a report beside its text. */
export type ReportHead = {
  title: string | null;
  /** An https address. */
  url: string | null;
  publisher: string | null;
  /** ISO 8601 calendar date. */
  published: string | null;
};

export type ClaimState = "open" | "accepted" | "rejected";

export type WorkClaim = {
  /** REPORT-N; stays the claim's own whatever becomes of the others. */
  id: string;
  by: "engine" | "editor" | "proposal";
  state: ClaimState;
  /**
   * What it says, each part with its span of the text: the engine's own form, mended in place. Its `total` is not used
   * here, since a position changes with the others: `partOf` and `subsetOf` are.
   */
  draft: Draft;
  /** The claim whose figure its own is a part of. */
  partOf: string | null;
  /** The claim in whose figure its own is said to be included. */
  subsetOf: string | null;
  /** The questions of its draft that the editor has answered, each as `questionKey` writes it. */
  answered: readonly string[];
};

/** A place as boundaries or gazetteer know it. */
export type KnownPlace = { geonames: number } | { iso: string };

export type PlaceChoice = {
  /** As the text has them. */
  words: string;
  /** The report whose words they are. */
  report: string;
  /** The one claim for which it holds; left out: for these words wherever they stand in the report. */
  claim?: string;
  /** `null`: nobody can tell; it stands beside the map. */
  is: KnownPlace | null;
  /** What the same words mean together with it: a city that is a region of its own. The claim is of both. */
  with?: KnownPlace;
  certainty: "certain" | "probable" | "unresolved";
  /** In the editor's words; empty: what is told of the candidates says it. */
  reason: string;
};

/** @property said The speaker's name as the draft has it (`DraftSpeaker.name`). */
export type SpeakerChoice = { said: string; source: string | null };

/** `media`: a newspaper, a channel, an agency, which holds no office. */
export type SourceKind = "official" | "ministry" | "military" | "media";

export type WorkSource = {
  id: string;
  /** `null`: an office without a person. */
  name: string | null;
  office: string;
  kind: SourceKind;
  /** Of name and office, where their letters are not those of the language that the work writes. */
  language?: WorkLanguage;
  /** Name and office in the language that the work writes, beside those; empty: nobody has said. */
  here?: { name: string; office: string };
};
