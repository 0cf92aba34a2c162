import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Geometry as Shape } from "geojson";
import { type Bits, inOneGo, stepsOfABit } from "../bits";
import type { Claim } from "../claims/claim";
import type { SourceId, SourceMark } from "../claims/source";
import type { Vocabulary } from "../vocabulary";
import { type Bounds, boundsOfAll, type Geometry, type LngLat } from "./geometry";
import { clearPoint, linesJoining } from "./joint-outline";
import { colorOf, entriesOf, entryProperties } from "./label-entries";
import type { PlaceId } from "./place";
import type { PlaceMark } from "./place-mark";
import { edgeAcross, inOnePiece } from "./seam";

/**
 * Only what the layers read; everything else about a place is looked up by id. `icon0`, `text0`, `brief0`, `color0` to
 * `…5` are the entries of its label: the sign of what a source says happened (`sign-FORM-SHAPE-COLOUR`); its figures,
 * side by side ("" where it gives none); the same in brief; its colour's index. `gap1` to `gap5` stand before the
 * entries that follow the first: a space, or a new line. `rest` stands behind them all: how many more there are.
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

export type Drawn = {
  marks: readonly PlaceMark[];
  groups: readonly Claim[];
  /** Whether a claim only may belong to the time that is chosen. */
  isPossible: (claim: Claim) => boolean;
  geometry: Geometry;
  sources: ReadonlyMap<SourceId, SourceMark>;
  /** What a place is called on the map, by its name or by the report's word for it. */
  labelOf: (mark: PlaceMark) => string;
  vocabulary: Vocabulary;
  number: Intl.NumberFormat;
  /** "four towns together": what a joint figure is of. */
  jointOf: (towns: number) => string;
  /** "11 for four towns": in one line with its figure, where there is no room for two. */
  brieflyJointOf: (figure: string, towns: number) => string;
};

/** A figure that stands on its outline stands nowhere else: not at the region around it either. */
function labelProperties(mark: PlaceMark, drawn: Drawn) {
  const { groups, sources, number, labelOf } = drawn;
  const joint = new Set(groups.map(({ id }) => id));
  const figures = mark.figures.filter(({ claimId }) => !joint.has(claimId));
  return {
    label: mark.isProbable ? `${labelOf(mark)}?` : labelOf(mark),
    ...entryProperties(entriesOf({ ...mark, figures }, sources, drawn), sources, number),
  };
}

/** What the map draws for these marks: nothing that has no mark, and nothing finer than the mark's place. */
export function mapFeatures(drawn: Drawn): MapFeatures {
  const { marks, groups, geometry } = drawn;
  const propertiesOf = (mark: PlaceMark) => ({
    id: mark.placeId,
    isProbable: mark.isProbable,
    ...(mark.isPossible && { isPossible: true }),
    color: 0,
    ...labelProperties(mark, drawn),
  });
  const features = inOneGo(makingFeatures(marks, geometry, propertiesOf));
  const shapes = byId(geometry.shapes.features);
  const outlines = groups.flatMap((claim) => outlineFeatures(claim, shapes.get(claim.id)?.geometry, drawn));
  return { type: "FeatureCollection", features: [...outlines, ...features] };
}

/** Each mark as a feature for each shape that its place has, with what is said of it; bit by bit, as of tallies there may be a thousand. */
export function* makingFeatures<M extends Pick<PlaceMark, "placeId" | "kind">>(
  marks: readonly M[],
  geometry: Geometry,
  propertiesOf: (mark: M) => Omit<MapProperties, "kind">,
): Bits<MapFeatures["features"]> {
  const known = {
    points: byId(geometry.places.features),
    regions: byId(geometry.regions.features),
    shapes: byId(geometry.shapes.features),
  };
  const features: MapFeatures["features"][number][] = [];
  for (const [at, mark] of marks.entries()) {
    if (at % stepsOfABit === 0) yield;
    const drawn = shapesOf(mark, known).filter((each): each is [MapProperties["kind"], Shape] => !!each[1]);
    const isCut = drawn.some(([kind]) => kind === "region-edge");
    const all = propertiesOf(mark);
    for (const [kind, shape] of drawn) {
      const properties = kind === "region" || kind === "region-edge" ? withoutWords(all) : all;
      features.push({
        type: "Feature",
        geometry: inOnePiece(shape),
        properties: { ...properties, kind, ...(isCut && { isCut }) } as MapProperties,
      });
    }
  }
  return features;
}

/** A region's words stand on its label. */
const withoutWords = ({ id, isProbable, isPossible, label, color }: Omit<MapProperties, "kind">) => ({
  ...{ id, isProbable, label, entries: 0, color },
  ...(isPossible && { isPossible }),
});

type Known = {
  points: ReadonlyMap<string, Geometry["places"]["features"][number]>;
  regions: ReadonlyMap<string, Geometry["regions"]["features"][number]>;
  shapes: ReadonlyMap<string, Geometry["shapes"]["features"][number]>;
};

function shapesOf(
  { kind, placeId }: Pick<PlaceMark, "placeId" | "kind">,
  { points, regions, shapes }: Known,
): [MapProperties["kind"], Shape | undefined][] {
  const point = points.get(placeId)?.geometry;
  if (kind === "settlement" || kind === "district") return [[kind, point]];
  // Its border alone: what is said of a whole country stands at no point of it.
  if (kind === "country") {
    const area = regions.get(placeId)?.geometry;
    return [["country", area && (edgeAcross(inOnePiece(area)) ?? area)]];
  }
  if (kind === "region" || kind === "water") {
    const area = regions.get(placeId)?.geometry;
    return [
      ["region", area],
      ["region-edge", area && (edgeAcross(inOnePiece(area)) ?? undefined)],
      ["region-label", point],
    ];
  }
  const corridor = shapes.get(placeId);
  const middle = corridor && { type: "Point" as const, coordinates: corridor.properties.label };
  return [
    ["stretch", corridor?.geometry],
    ["stretch-label", middle],
  ];
}

/** The same for as long as they are the same features: they are asked for with every filter. */
function byId<F extends { properties: { id: string } }>(features: readonly F[]): ReadonlyMap<string, F> {
  const known = indexes.get(features) as ReadonlyMap<string, F> | undefined;
  if (known) return known;
  const made = new Map(features.map((feature) => [feature.properties.id, feature]));
  indexes.set(features, made);
  return made;
}

const indexes = new WeakMap<object, ReadonlyMap<string, object>>();

/**
 * The outline around towns that share a figure, or a ring around each of them and thin lines between; and the figure on it, as
 * far from every town as it goes.
 */
function outlineFeatures(claim: Claim, outline: Shape | undefined, drawn: Drawn): MapFeatures["features"] {
  if ((outline?.type !== "Polygon" && outline?.type !== "MultiPolygon") || !claim.figure) return [];
  const { sources, number, jointOf, brieflyJointOf, geometry, isPossible } = drawn;
  const near = new Set(
    [...claim.where.places, ...(claim.where.within ? [claim.where.within] : [])].map(
      ({ placeId }) => placeId,
    ),
  );
  const points = geometry.places.features
    .filter(({ properties }) => near.has(properties.id))
    .map((feature) => feature.geometry.coordinates);
  const figure = {
    claimId: claim.id,
    sourceId: claim.sourceId,
    event: claim.event,
    figure: claim.figure,
    isCorrected: claim.corrections.length > 0,
    isPossible: isPossible(claim),
  };
  const count = claim.where.places.length;
  const entries = entriesOf({ figures: [figure], said: [] }, sources, drawn).map((entry) => ({
    ...entry,
    brief: brieflyJointOf(entry.brief, count),
  }));
  const properties = {
    id: claim.id,
    isProbable: false,
    label: jointOf(count),
    color: colorOf(sources.get(claim.sourceId)),
    ...entryProperties(entries, sources, number),
  };
  const at = { type: "Point" as const, coordinates: clearPoint(outline, points) };
  const towns = new Set(claim.where.places.map(({ placeId }) => placeId));
  const lines = linesIn(outline, () =>
    geometry.places.features
      .filter((feature) => towns.has(feature.properties.id))
      .map((feature) => feature.geometry.coordinates as unknown as LngLat),
  );
  return [
    { type: "Feature", geometry: inOnePiece(outline), properties: { ...properties, kind: "joint" } },
    ...(lines
      ? [
          {
            type: "Feature" as const,
            geometry: lines,
            properties: { ...properties, kind: "joint-line" as const },
          },
        ]
      : []),
    { type: "Feature", geometry: inOnePiece(at), properties: { ...properties, kind: "joint-label" } },
  ];
}

/** What joins rings that lie apart; the same object for the same outline, as a map tells by it what has changed. */
function linesIn(outline: Polygon | MultiPolygon, towns: () => readonly LngLat[]): MultiLineString | null {
  if (outline.type === "Polygon") return null;
  const known = lines.get(outline) ?? { type: "MultiLineString", coordinates: linesJoining(towns()) };
  lines.set(outline, known);
  return known;
}

const lines = new WeakMap<MultiPolygon, MultiLineString>();

/** What these features cover; of one place only, if it is named. `null` where there is nothing. */
export const boundsOf = ({ features }: MapFeatures, placeId?: PlaceId): Bounds | null =>
  boundsOfAll([
    { features: features.filter(({ properties }) => placeId === undefined || properties.id === placeId) },
  ]);
