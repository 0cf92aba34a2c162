import type { Derived, InOtherLanguage } from "../derived";
import type { PlaceId } from "../places/place";
import type { Denied } from "./denied-kinds";
import type { Figure } from "./figure";
import type { ReportId } from "./report";
import type { SourceId } from "./source";

/** A slug, unique over all reports. */
export type ClaimId = string;

/** What is said to have happened: an event of the vocabulary, by its id. See `Vocabulary`. */
export type EventKind = string;

/** A half-open range of UTF-16 offsets into a report's text: what String.slice takes. */
export type Span = { start: number; end: number };

/** The words of a report that say it, with where they stand. */
export type Quote = {
  kind: "quote";
  reportId: ReportId;
  exact: string;
  /** The words that come directly before and after: context, and what tells two occurrences apart. */
  prefix: string;
  suffix: string;
  span: Span;
  /**
   * Direct: the speaker's own words, in the report's quotation marks. Indirect: the report's account of them,
   * which is never put into the speaker's mouth.
   */
  speech: "direct" | "indirect";
  /** Our own, into the dataset's language; `null` where the report is in that language. */
  translation: string | null;
  /**
   * Who tells it in the report, where that is another than the source of the claim: of "A said that B said that C …",
   * which is C's claim, A and B. Left out: the source itself.
   */
  viaIds?: readonly SourceId[];
};

/** What a report says whose words are not reproduced: the fact, restated by us in the dataset's language. */
export type Citation = {
  kind: "citation";
  reportId: ReportId;
  restated: string;
  /** As of a quote. */
  viaIds?: readonly SourceId[];
  /** Where the words stand in a text that is not here: whoever holds it can check them. Left out: not told. */
  anchor?: Anchor;
  otherLanguage?: InOtherLanguage;
};

/** Words in a text that somebody else holds: the SHA-256 of the text, where they stand, the first digits of theirs. */
export type Anchor = { text: string; span: Span; sha256: string };

/** What a claim rests on. A claim that several reports relay is one claim with evidence from each of them. */
export type Evidence = Quote | Citation;

/** A place as a claim names it. */
export type Naming = {
  placeId: PlaceId;
  /** The words of the report for it; ours where it is only cited. */
  mention: string;
  /** True where the claim's own words name no place and it is understood from the rest of the report. */
  isImplied: boolean;
};

/** Where a claim says it was. */
export type Where = {
  /** One place; or several, over which the claim is made jointly, so that its figure is none's alone. */
  places: readonly Naming[];
  /** The region that the report says holds all of them; the figure may stand at it. */
  within: Naming | null;
};

/**
 * A stretch of time as a clock or calendar tells it, as finely as it was said. `2025-12-16T08:00+03:00` is a
 * minute, half-open where it ends; `2025-12-16` is a day, and the stretch lies somewhere in the days from `start`
 * to `end`, both included. `null`: not known.
 */
export type Clock = {
  start: string | null;
  end: string | null;
  /** IANA name of the zone in which it was said. */
  zone: string;
  /** Of both ends: "day" is never to be read as from midnight to midnight. */
  precision: "minute" | "day";
  /**
   * The part of the day that was named, where hours were not. A night begins on the day of `start` and ends on the next,
   * `end`: we read it as lying between their noons. Left out: no part was named.
   */
  part?: "night";
  /** The report that tells it, where the claim's own words do not. */
  knownFrom: ReportId | null;
};

/** When a claim says it was. `null`: nobody says. */
export type Window = {
  /** In the words of the claim's report. `null`: its words are not reproduced, or it does not say. */
  words: string | null;
  clock: Clock | null;
  /**
   * When its report was published, in milliseconds since 1970: what it tells was over by then, whatever its words leave open. Of
   * several reports, the first. Left out: its time is not known, or its day alone.
   */
  published?: number;
} | null;

/** How far the speaker, or the report, vouches for it, with the words that say so. */
export type Reservation = { kind: "preliminary" | "unconfirmed"; words: string };

/** One thing that one source says in one report. */
export type Claim = {
  id: ClaimId;
  /** The report whose words it is told in; other evidence may come from others. */
  reportId: ReportId;
  sourceId: SourceId;
  /** The words of its report for whoever says it and is not named: “several residents”. Left out: a source is, or there are none. */
  saidBy?: string;
  /** Where the source said it ("Telegram"), if the report tells. */
  channel: string | null;
  event: EventKind;
  /** Of a denial, what is said that there was none of. Left out: the words name no kind, or nothing is denied. */
  denied?: readonly Denied[];
  /** Of a launch: from where, in its table's words. Left out: nobody says. */
  launchedFrom?: readonly string[];
  /** By what rule it was accepted, where a machine read it and no person looked. Left out: no rule did. */
  acceptedAs?: string;
  /** Our own neutral sentence for it, in the dataset's language. */
  summary: string;
  figure: Figure | null;
  where: Where;
  window: Window;
  reservation: Reservation | null;
  /** What has to be told wherever its figure is, in the dataset's language. Left out: nothing has. */
  remark?: string;
  /** The claim whose figure this one's is a part of. */
  partOf: ClaimId | null;
  /**
   * The claim whose figure this one's is said to be included in ("four, including two on their way to the town"): it
   * neither replaces nor splits that figure, and is added to nothing. Left out: none.
   */
  subsetOf?: ClaimId;
  /** Of a total: what its parts leave over, and why. `null`: the parts make up the total, or there are none. */
  remainder: { value: number; reason: string } | null;
  /** At least one. The figure's number stands in one of them. */
  evidence: readonly Evidence[];
  /** What has been set right since it was first published, oldest first. */
  corrections: readonly Correction[];
  /** It may be of the time that is shown, or of another: its words leave that open. Left out: it is of it. */
  isPossible?: true;
  /** Which of its words of ours stand in another language than the dataset's, by field. Left out: none does. */
  otherLanguage?: InOtherLanguage;
  /** What in it was read off, and from what, by field. Left out: all of it was written by a person. */
  derived?: Readonly<Record<string, Derived>>;
};

/** A change to a claim that was already published. The claim stays, and says what it said before. */
export type Correction = {
  /** ISO 8601 calendar date on which we made it. */
  date: string;
  kind: "changed" | "withdrawn" | "superseded";
  reason: string;
  /** What the claim said before, in our words; `null` where nothing in it was changed. */
  before: string | null;
  /** The claim that stands in its place; `null` for other kinds. */
  by: ClaimId | null;
  otherLanguage?: InOtherLanguage;
};

/** Whether a claim still stands. One that does not is kept and shown as such, and counts nowhere. */
export const isStanding = ({ corrections }: Claim): boolean =>
  corrections.every(({ kind }) => kind === "changed");

/** The evidence of a claim that is verbatim. */
export const quotesOf = ({ evidence }: Claim): readonly Quote[] =>
  evidence.filter((piece) => piece.kind === "quote");

/** Whether its figure is said to be included in another’s: it is held against nothing; see `includedAmong`. */
export const isSubset = ({ subsetOf }: Claim): boolean => subsetOf !== undefined;

/** Whether a claim is made of several places together. */
export const isJoint = (claim: Claim): boolean => claim.where.places.length > 1;

/** Every place a claim names, the region around them included. */
export function namings(claim: Claim): readonly Naming[] {
  return claim.where.within ? [...claim.where.places, claim.where.within] : claim.where.places;
}

/**
 * The one place at whose page a claim is at home: its only place, or else the region around its places; `null`
 * for one that is about several with nothing around them.
 */
export function homeOf({ where }: Claim): PlaceId | null {
  const [first, ...others] = where.places;
  if (first && others.length === 0) return first.placeId;
  return where.within?.placeId ?? null;
}

/** Those who tell it in a report, where they are others than its source: each chain of them once. */
export const toldVia = ({ evidence }: Claim): readonly (readonly SourceId[])[] => [
  ...new Map(evidence.flatMap(({ viaIds }) => (viaIds ? [[viaIds.join(), viaIds] as const] : []))).values(),
];

/** All of them, each once. */
export const tellersOf = (claim: Claim): readonly SourceId[] => [...new Set(toldVia(claim).flat())];

/** Every report that relays a claim, the one it is told in first. */
export const reportsOf = ({ reportId, evidence }: Claim): readonly ReportId[] => [
  ...new Set([reportId, ...evidence.map((piece) => piece.reportId)]),
];
