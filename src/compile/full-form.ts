import type { EventKind } from "../domain/claims/claim";
import type { Denied } from "../domain/claims/denied-kinds";
import type { Unit } from "../domain/claims/figure";
import type { Derived } from "../domain/derived";
import type { PageLanguage } from "../domain/language";

/**
 * Evidence in full: what the checks look at and the dataset is made of, whoever said it, an editor or a rule. What an
 * editor writes is shorter: see `schema/`; `derive/` makes the one of the other.
 */

/** Words of ours, in one language of the page at least. */
export type Ours = Readonly<Partial<Record<PageLanguage, string | undefined>>>;

/** What was read off, and from what, by the field. What an editor wrote is not in it. */
export type DerivedFields = Readonly<Record<string, Derived>>;

export type KnownYaml<T> = { value: T; known_from?: Ours | null | undefined };

export type QuoteYaml = {
  speech: "direct" | "indirect";
  before?: string | undefined;
  quote: string;
  after?: string | undefined;
  translation?: Ours | undefined;
  via?: ViaYaml | undefined;
};
export type CitationYaml = { cite: Ours; via?: ViaYaml | undefined };
/** The source that tells it, where it is another's claim; or the sources, each of whom has it from the next. */
export type ViaYaml = string | readonly string[];
export type EvidenceYaml = QuoteYaml | CitationYaml;

/** Those who tell a piece of evidence, in their order. */
export const tellersOf = ({ via = [] }: { via?: ViaYaml | undefined }): readonly string[] =>
  typeof via === "string" ? [via] : via;

export const isQuote = (piece: EvidenceYaml): piece is QuoteYaml => "quote" in piece;
export const isCitation = (piece: EvidenceYaml): piece is CitationYaml => "cite" in piece;

export type FigureYaml = {
  exactly?: number | undefined;
  at_least?: number | undefined;
  at_most?: number | undefined;
  about?: number | undefined;
  between?: readonly [number, number] | undefined;
  unit: Unit;
};

/** A report's words for a place, or ours for it; `undefined`: the place's own name. */
export type NamedAs = string | Ours | undefined;
export type NamingYaml = { id: string; as?: NamedAs; implied?: boolean | undefined };

export type ClockYaml = {
  start: string | null;
  end: string | null;
  zone: string;
  part?: "night" | undefined;
  known_from?: string | undefined;
};
export type WindowYaml = string | { words?: string | undefined; clock?: ClockYaml | undefined };

type CorrectionBasics = { date: string; reason: Ours };
export type CorrectionYaml = CorrectionBasics &
  ({ kind: "changed"; before: Ours } | { kind: "withdrawn" } | { kind: "superseded"; by: string });

export type ClaimYaml = {
  id: string;
  source: string | null;
  /** The report's words for who says it, where they name nobody. */
  said_by?: string | undefined;
  channel?: string | null | undefined;
  event: EventKind;
  summary: Ours;
  denied?: readonly Denied[] | undefined;
  figure?: FigureYaml | null | undefined;
  part_of?: string | null | undefined;
  /** The claim whose figure this one's is said to be included in: it is added to nothing. */
  subset_of?: string | undefined;
  remainder?: { value: number; reason: Ours } | null | undefined;
  where: { places: readonly NamingYaml[]; within?: NamingYaml | null | undefined };
  window?: WindowYaml | null | undefined;
  reservation?: { preliminary?: string | undefined; unconfirmed?: string | undefined } | null | undefined;
  evidence: readonly EvidenceYaml[];
  corrections?: readonly CorrectionYaml[] | undefined;
  derived?: DerivedFields | undefined;
};

export type RepeatYaml = { claim: string; evidence: readonly EvidenceYaml[] };

export type ReportYaml = {
  name: Ours;
  language: string;
  title: KnownYaml<string> | null;
  publisher: KnownYaml<string | Ours> | null;
  url: KnownYaml<string> | null;
  published: KnownYaml<string> | null;
  entered: string;
  text: { sha256: string; length: number } | null;
  derived?: DerivedFields | undefined;
};

export type SourceYaml = {
  id: string;
  name: Ours;
  office: Ours;
  short?: Ours | undefined;
  kind: "official" | "ministry" | "military" | "media";
  mark?: number | undefined;
  held?: { from?: string | undefined; until?: string | undefined } | undefined;
  zone?: string | undefined;
};

export type CandidateYaml = { name: Ours; geonames: number | null; verdict: Ours };
export type NamedYaml = {
  as?: NamedAs;
  in?: string | null | undefined;
  /** Whether the words mean this only where a claim names the place by its id as well. */
  only?: true | undefined;
  certainty: "certain" | "probable" | "unresolved";
  cleared_up_by?: string | undefined;
  reason: Ours;
  candidates?: readonly CandidateYaml[] | null | undefined;
  derived?: Derived | undefined;
};

type PlaceBasics = {
  id: string;
  name: Ours;
  named: readonly NamedYaml[];
  derived?: DerivedFields | undefined;
};
/** Coordinates that an editor typed, since no gazetteer has the place; and where they are from. */
export type TypedPoint = { lat: number; lng: number; from: Ours };
export type RegionYaml = PlaceBasics & { kind: "region"; iso: string; geonames?: number | undefined };
export type SettlementYaml = PlaceBasics & {
  kind: "settlement";
  geonames: number | null;
  at?: TypedPoint | undefined;
  region?: string | null | undefined;
  outside?: Ours | undefined;
};
export type StretchYaml = PlaceBasics & {
  kind: "stretch";
  between: readonly [string, string];
  region?: string | null | undefined;
};
export type CountryYaml = PlaceBasics & { kind: "country"; iso: string };
/** `water`: as `boundaries/seas.geojson` has it by its id. */
export type WaterYaml = PlaceBasics & { kind: "water"; water: string };
/** `seat`: the GeoNames id of the town at which it is drawn, since its boundary is not held. */
export type DistrictYaml = PlaceBasics & {
  kind: "district";
  seat: number | null;
  at?: TypedPoint | undefined;
  region?: string | null | undefined;
};
/** Towards a place: where on the way to it is not said. */
export type DirectionYaml = PlaceBasics & { kind: "direction"; towards: string };
/** Several places that nobody names: “eight regions”. Of a claim whose report does not say where it was, none: `count` is 0. */
export type UnnamedYaml = PlaceBasics & { kind: "unnamed"; count: number };
export type PlaceYaml =
  | CountryYaml
  | RegionYaml
  | DistrictYaml
  | SettlementYaml
  | StretchYaml
  | WaterYaml
  | DirectionYaml
  | UnnamedYaml;
