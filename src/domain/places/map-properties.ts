import type { FeatureCollection, Geometry as Shape } from "geojson";
import type { Claim } from "../claims/claim";
import type { SourceId, SourceMark } from "../claims/source";
import type { Vocabulary } from "../vocabulary";
import type { Geometry } from "./geometry";
import type { PlaceMark } from "./place-mark";

/**
 * Only what the layers read; everything else about a place is looked up by id. `icon0`, `text0`, `brief0`, `color0` to
 * `…5` are the entries of its label: the sign of what a source says happened (`sign-FORM-SHAPE-COLOUR`); its figures,
 * side by side ("" where it gives none); the same in brief; its colour's index. `gap1` to `gap5` stand before the
 * entries that follow the first: a space, or a new line. `rest` stands behind them all: how many more there are (`more`).
 */
export type MapProperties = {
  /** A place's id, on every feature of the place: its area and its label are highlighted together. */
  id: string;
  kind:
    | "joint-label"
    | "country"
    | "district"
    | "region"
    | "region-edge"
    | "region-label"
    | "settlement"
    | "stretch"
    | "stretch-label"
    | "joint"
    | "joint-line";
  /** Of a region across the date line: its outline is a feature of its own, without the cut. */
  isCut?: boolean;
  isProbable: boolean;
  /** Whether all that is said of it only may belong to the chosen time: drawn hollow. */
  isPossible?: boolean;
  label: string;
  entries: number;
  rest?: string;
  more?: number;
  /** Of what is left out where there is no room, as tallies are: what weighs more comes first. Left out: there has to be room. */
  weight?: number;
  /** Of a joint figure's outline: its source's colour. */
  color: number;
} & {
  [key: `icon${number}` | `text${number}` | `brief${number}` | `gap${number}`]: string;
  [key: `color${number}`]: number;
};

/** What is drawn at a point with its name beside it: a town, and the seat of a district, somewhere in which it was. */
export const isAtPoint = ({ kind }: { kind: string }): boolean =>
  kind === "settlement" || kind === "district";

/** What stands at an area or an outline, where there is room for it. */
export const isLabel = ({ kind }: { kind: string }): boolean =>
  kind === "region-label" || kind === "joint-label";

export type MapFeatures = FeatureCollection<Shape, MapProperties>;

/** What is said of each place, by its id: of a region at its label. */
export const labelsOf = ({ features }: MapFeatures): ReadonlyMap<string, MapProperties> =>
  new Map(
    features.flatMap(({ properties }) => (properties.kind === "region" ? [] : [[properties.id, properties]])),
  );

/** What a joint figure is of: towns with an outline of ours around them, regions, or regions and waters. */
export type JointKind = "towns" | "regions" | "places";

export type Drawn = {
  marks: readonly PlaceMark[];
  groups: readonly Claim[];
  /** Whether a claim only may belong to the time that is chosen. */
  isPossible: (claim: Claim) => boolean;
  /** Whether a claim's own words leave it uncertain that one of its places is meant. */
  isProbable: (claim: Claim) => boolean;
  geometry: Geometry;
  sources: ReadonlyMap<SourceId, SourceMark>;
  /** What a place is called on the map, by its name or by the report's word for it. */
  labelOf: (mark: PlaceMark) => string;
  vocabulary: Vocabulary;
  number: Intl.NumberFormat;
  /** "four towns together": what a joint figure is of. */
  jointOf: (count: number, of: JointKind) => string;
  /** "11 for four towns": in one line with its figure, where there is no room for two. */
  brieflyJointOf: (figure: string, count: number, of: JointKind) => string;
};
