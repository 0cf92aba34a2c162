import type { Denied } from "../domain/claims/denied-kinds";
import type { DraftEvent } from "./assemble/event";
import type { NumberKind } from "./read/numbers";
import type { WindowClock } from "./read/time-frame";
import type { PlaceKind, PlaceRole } from "./words/geography";
import type { CountedKind } from "./words/units";

/** A half-open range of UTF-16 offsets into the text as it was given: what String.slice takes. */
export type Span = { start: number; end: number };

/** Words of the text, with where they stand. */
export type Words = Span & { words: string };

export type DraftUnit = Exclude<CountedKind, "people" | "place" | "time" | "measure"> | "killed" | "injured";

/** What is counted where no words say it: of what flies, UAVs. The one place where that is decided. */
export const unsaidUnit = "uav" satisfies DraftUnit;

export type DraftFigure = Words & { kind: NumberKind; value: number; high: number | null };

/** A place as the text names it, and what it may be. */
export type DraftPlace = Words & {
  kind: PlaceKind;
  /** ISO 3166-2 of the regions whose name it is; several are a question. */
  regions: readonly string[];
  country: string | null;
  water: string | null;
  role: Exclude<PlaceRole, "aside">;
  /** Another way of saying a place that was named before: “his region”. */
  isAgain: boolean;
  /** Its own words name no place: it is understood from the text or from who speaks. */
  isImplied: boolean;
  /** Of “between A and B” as one place: the two as they were read, to be put back. */
  ends?: readonly DraftPlace[];
};

export type DraftSpeaker = Words & {
  /** A body that goes by several names under one of them; or the words. */
  name: string;
  /** Carried over from another sentence. */
  isCarried: boolean;
  /** From the sentence before or after, or its own. */
  isNear: boolean;
  /** That these words name nobody, an editor has said of this claim alone. */
  isNobody?: true;
};

export type DraftWindow = Words & { clock: WindowClock | null; isCarried: boolean };

/** What a person has to decide before a draft is a claim. */
export type QuestionKind =
  | "parts-differ"
  | "place-unknown"
  | "place-namesakes"
  | "town-namesakes"
  | "one-or-many"
  | "ordinal"
  | "unit-unsure"
  | "killed-or-injured"
  | "event-unsure"
  | "speaker-carried"
  | "unconfirmed"
  | "time-late"
  /** The time was told by another speaker, of something else, or beside that of another day. */
  | "time-carried"
  /** Where it was on its way to is told, and where it was is understood from who speaks. */
  | "on-the-way"
  /** Something else is told of the place in the same sentence, and nothing says that it was there, too. */
  | "place-of-other"
  /** An editor has taken a place out of those that one figure is told of together. */
  | "place-taken-out"
  | "proposal-differs"
  | "proposal-only";
export type Question = { kind: QuestionKind; words: string };

export type Draft = Span & {
  /** Exactly as it stands in the text. */
  quote: string;
  /** Other words of the text that hold what the quote does not: its places, or the list of its parts. */
  further: readonly Words[];
  event: DraftEvent;
  /** Of a denial, what an editor says that there was none of. Left out: what its words name. */
  denied?: readonly Denied[];
  figure: DraftFigure | null;
  unit: DraftUnit | null;
  places: readonly DraftPlace[];
  within: DraftPlace | null;
  /** One figure over all its places. */
  isJoint: boolean;
  /** One of several places that each have the figure: “nine each over A and B”. */
  isDistributive: boolean;
  role: "single" | "total" | "part" | "subset";
  /** Which draft, by its position, this one is a part or subset of. */
  total: number | null;
  speaker: DraftSpeaker | null;
  window: DraftWindow | null;
  speech: "direct" | "indirect";
  reservation: (Words & { kind: "preliminary" | "unconfirmed" }) | null;
  questions: readonly Question[];
};

/** A sentence that may hold a claim, or the end of a list that breaks off, from which none was drafted. */
export type Unread = Words & { reason: "number" | "vocabulary" | "cut-off" | "not-happened" };

export type Drafted = { language: "en" | "ru" | "uk"; drafts: readonly Draft[]; unread: readonly Unread[] };

/** How many places bear a name, in the regions given if there are any: none, one, or several. */
export type PlaceReader = (words: string, regions: readonly string[]) => "unknown" | "known" | "several";
