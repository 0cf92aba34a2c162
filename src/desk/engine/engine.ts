import type { Kind } from "../../compile/kinds";
import type { Clock } from "../../domain/claims/claim";
import type { RelationKind } from "../../domain/comparison/relations";
import type { Dataset } from "../../domain/dataset";
import type { PageLanguage } from "../../domain/language";
import type { Geometry } from "../../domain/places/geometry";
import type {
  Draft,
  Drafted,
  DraftFigure,
  DraftPlace,
  DraftUnit,
  DraftWindow,
  QuestionKind,
  Span,
} from "../../draft/drafts";
import type { Refused } from "../../draft/proposal/check-proposal";
import type { Unreadable } from "../../draft/proposal/read-proposal";
import type { KnownSource } from "../../draft/write/known-sources";
import type { Action } from "../work/actions";
import type { Work, WorkLanguage } from "../work/work";
import type { PlaceCandidate } from "./place-candidate";

/** What is known of a text when it is read. */
export type KnownOfText = { language: WorkLanguage | null; published: string | null };

/** What a claim, or a report, is asked; or why the check refuses it. */
export type Asked = {
  /** What kind of question it is: the draft's own, one of the desk's, or of the check. Its words are the page's: `askedText`. */
  kind: QuestionKind | DeskQuestion | Kind;
  /** The words of the text that it is about; empty if it is about none. */
  words: string;
  span: Span | null;
  /** The claim of the work, or of the site, that says the same; `null` where it is about no other. */
  other: string | null;
  /** What the check found, in its own English; `null` where the kind and the words say it all. */
  found: string | null;
  /** The actions that answer it, the likeliest first; empty: the text, or the claim as a whole, has to be looked at. */
  answeredBy: readonly Action["do"][];
  /** Whether one answer settles it for every claim that asks the same. */
  isShared: boolean;
  /**
   * `publishing`: its claim, or its report, does not leave before it is answered. `this-site`: only what goes into this site's evidence does not.
   * `nothing`: it is better answered.
   */
  standsAgainst: "publishing" | "this-site" | "nothing";
};

/** What the desk itself has to ask. */
export type DeskQuestion =
  /** A draft that nobody has accepted or rejected. */
  | "undecided"
  | "speaker-missing"
  | "speaker-unknown"
  | "speaker-surname"
  /** A source of the work whose office is not said. */
  | "office-missing"
  | "publisher-missing"
  /** Claims of the report are of days after that of its publication. */
  | "claims-later"
  | "published-missing"
  /** Address or text tell of another day than that of publication: it may be mistyped. */
  | "published-doubtful"
  | "address-missing"
  | "zone-unsaid"
  /** The report's times may be by the clocks of either country. */
  | "zone-open"
  /** The vocabulary has no such event or unit: no claim can be made of it. */
  | "not-in-vocabulary"
  /** The text does not say where: the claim stands beside the map. */
  | "placeless"
  | "total-missing"
  /** Nobody by name gives a figure that is told as made up of others, which somebody does: they are not counted as its parts. */
  | "total-of-others"
  /** Another report of the work gives the same figure for places in the region that it is of. */
  | "told-wider"
  | "region-differs-from-words"
  /** A report of which no claim stands; or a work without reports: there is nothing to publish. */
  | "nothing-claimed"
  /** An unread sentence that is on the list still. */
  | "unread-left";

/** What the check read off, for the editor to see as read off. */
export type Derived = {
  summary: string;
  clock: Clock | null;
  event: string;
  unit: string | null;
  source: string | null;
  places: readonly DerivedPlace[];
};

export type DerivedPlace = {
  id: string;
  /** The words of the text for it. */
  words: string;
  name: string;
  region: string | null;
  certainty: "certain" | "probable" | "unresolved";
  reason: string;
};

/** How a claim bears on another whose time is known, as its own is, of the work or of what the site has published. */
export type Relation = {
  kind: RelationKind;
  other: string;
  /** That one's report, by which a reader knows it. `published`: ISO 8601, a day or a month. */
  report: { id: string; title: string | null; publisher: string | null; published: string | null };
  isPublished: boolean;
  isSameSource: boolean;
  /** Whether it holds only if both are of the same time. */
  isOpen: boolean;
  /** The other's summary and figure, as its reader has them. */
  summary: string;
  figure: { kind: string; value: number; high: number | null; unit: string } | null;
};

/** A claim that the site has published, and that says what one of the work says: nothing has to be done about it. */
export type PublishedBefore = Pick<Relation, "other" | "report">;

/** What is quoted for a claim: the words of the text with all that they have to hold, and other words that hold the rest. */
export type Quoted = { span: Span; further: readonly string[] };

export type Seen = {
  /** By claim id: what is asked, or refused. */
  asked: ReadonlyMap<string, readonly Asked[]>;
  /** By report id: what is asked of it as a whole. */
  ofReport: ReadonlyMap<string, readonly Asked[]>;
  /** By the id of a claim that passes: what was read off. */
  derived: ReadonlyMap<string, Derived>;
  /** By the id of a claim that stands: what it is quoted with wherever it leaves to. */
  quotes: ReadonlyMap<string, Quoted>;
  relations: ReadonlyMap<string, readonly Relation[]>;
  /** By claim id: what the site has published of the same statement. */
  published: ReadonlyMap<string, readonly PublishedBefore[]>;
  /** Whether comparisons with what is published have been made: they come after the first answer. */
  isCompared: boolean;
  /** The site's evidence with the work in it, by path: what differs from the site's own. */
  evidence: ReadonlyMap<string, string>;
  /** Of the claims that pass, as the reader would see them; `null` if none passes. */
  shown: { datasets: readonly Dataset[]; geometry: Geometry } | null;
  leaving: Leaving;
};

/** Which claims leave as a work stands; which of those that are not rejected stay out, and why. */
export type Leaving = {
  claims: readonly string[];
  /** Those of them that no map can show, since the text does not say where: they stand beside it. */
  beside: readonly string[];
  /** Those that leave as words for a claim that another report tells: they count once with it. */
  again: readonly string[];
  out: readonly StaysOut[];
};

export type StaysOut = {
  claim: string;
  report: string;
  /**
   * `undecided`: nobody has accepted it. `asked`: something is in question, or refused. `head`: its report lacks something.
   * `together`: `with`, which it is a part of, or which is a part of it, stays out.
   */
  why: "undecided" | "asked" | "head" | "together";
  asked: readonly Asked[];
  with: string | null;
};

/** What the engine recognises in selected words. */
export type SpanRead = {
  /** A claim of these words. Its event is a question where no word says it. */
  draft: Draft;
  figures: readonly { figure: DraftFigure; unit: DraftUnit | "people" | null }[];
  places: readonly DraftPlace[];
  windows: readonly DraftWindow[];
};

export type Proposed = {
  added: readonly Draft[];
  differing: readonly { claim: string; words: string }[];
  refused: readonly Refused[];
  same: number;
};

/** Why a model's answer could not be held against a text. */
export type NotProposed = { why: Unreadable["why"] | "no-report" };

/** One of the site's sources, to be chosen; and by what it is known in a text. */
export type SiteSource = KnownSource & { name: string; office: string; kind: string };

/** What of the site an editor chooses from. */
export type SiteKnown = {
  languages: readonly PageLanguage[];
  sources: readonly SiteSource[];
  /** Ids of its reports, which no other report may have. */
  reports: readonly string[];
  events: readonly string[];
  units: readonly string[];
};

/** What the ways out are made of; the compiler's own, of the work's reports alone. */
export type Outputs = {
  published: Readonly<Record<string, string>>;
  feeds: Readonly<Record<string, string>>;
  lock: string;
  datasets: readonly Dataset[];
  geometry: Geometry;
  /** The site's evidence with these claims in it, by path: what differs from the site's own. */
  evidence: ReadonlyMap<string, string>;
};

export type Engine = {
  /** What is drafted from a text. */
  read: (text: string, known: KnownOfText) => Promise<Drafted>;
  /**
   * Checks a work; `null` where a newer one was asked for before this one was looked at. More may be told of it: `onSeen`.
   * @param language of whoever looks on, in which all that was read off is told; what an editor wrote stays as it is
   */
  see: (work: Work, language: PageLanguage) => Promise<Seen | null>;
  /**
   * Told when more is known of the newest work that was seen: how it bears on what is published, what the wider gazetteer says.
   * @returns what ends it
   */
  onSeen: (listener: (seen: Seen) => void) => () => void;
  /** Told when the newest work waits until the places of all countries are loaded. @returns what ends it */
  onWaiting: (listener: () => void) => () => void;
  /** Where words may be, the likeliest first; named in a language. */
  candidates: (
    words: string,
    work: Work,
    claim: string | null,
    language: PageLanguage,
  ) => Promise<readonly PlaceCandidate[]>;
  /** Reads selected words. */
  readSpan: (text: string, span: Span, known: KnownOfText) => Promise<SpanRead>;
  /** What to paste into a language model. */
  prompt: (text: string) => Promise<string>;
  /** Holds a model's answer against a report's text; or says why it cannot be read. */
  propose: (work: Work, report: string, answer: string) => Promise<Proposed | NotProposed>;
  /** @param language of the names */
  site: (language: PageLanguage) => Promise<SiteKnown>;
  /** What `Seen.leaving` says leaves; or what stands against it. */
  outputs: (work: Work) => Promise<Outputs | { problems: readonly Asked[] }>;
  close: () => void;
};
