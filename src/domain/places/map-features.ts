import type { Geometry as Shape } from "geojson";
import { type Bits, inOneGo, stepsOfABit } from "../bits";
import { type Bounds, boundsOfAll, type Geometry } from "./geometry";
import { jointFeatures } from "./joint-features";
import { entriesOf, entryProperties } from "./label-entries";
import type { Drawn, MapFeatures, MapProperties } from "./map-properties";
import type { PlaceId } from "./place";
import type { PlaceMark } from "./place-mark";
import { edgeAcross, inOnePiece } from "./seam";

export type { Drawn, MapFeatures, MapProperties } from "./map-properties";
export { isAtPoint, isLabel, labelsOf } from "./map-properties";

/** A figure that stands on its outline stands nowhere else: not at the region around it either. */
function labelProperties(mark: PlaceMark, drawn: Drawn, joint: ReadonlySet<string>) {
  const { sources, number, labelOf } = drawn;
  const figures = mark.figures.filter(({ claimId }) => !joint.has(claimId));
  return {
    label: mark.isProbable ? `${labelOf(mark)}?` : labelOf(mark),
    ...entryProperties(entriesOf({ ...mark, figures }, sources, drawn), sources, number),
  };
}

/** What the map draws for these marks: nothing that has no mark, and nothing finer than the mark's place. */
export function mapFeatures(drawn: Drawn): MapFeatures {
  const { marks, groups, geometry } = drawn;
  const outlines = groups.flatMap((claim) => jointFeatures(claim, drawn));
  const joint = new Set(outlines.map(({ properties }) => properties.id));
  const propertiesOf = (mark: PlaceMark) => ({
    id: mark.placeId,
    isProbable: mark.isProbable,
    ...(mark.isPossible && { isPossible: true }),
    color: 0,
    ...labelProperties(mark, drawn, joint),
  });
  const features = inOneGo(makingFeatures(marks, geometry, propertiesOf));
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

/** What these features cover; of one place only, if it is named. `null` where there is nothing. */
export const boundsOf = ({ features }: MapFeatures, placeId?: PlaceId): Bounds | null =>
  boundsOfAll([
    { features: features.filter(({ properties }) => placeId === undefined || properties.id === placeId) },
  ]);
