import type { Feature, Geometry as Shape } from "geojson";
import { isAtPoint, isLabel, type MapFeatures, type MapProperties } from "../domain/places/map-features";

export type DrawnFeature<P> = Feature<Shape, P>;

/** Of areas and outlines what their layers read: all else would be copied to the worker, and read there, for nothing. */
export type ShapeProperties = Pick<
  MapProperties,
  "id" | "kind" | "isProbable" | "isPossible" | "isCut" | "color"
> & { color0?: number };

/** Everything that is drawn but the labels that are placed by stages; what bears a label of its own has all its words. */
export const shapesOf = ({ features }: MapFeatures): DrawnFeature<ShapeProperties>[] =>
  features
    .filter(({ properties }) => !isLabel(properties))
    .map(
      (feature): DrawnFeature<ShapeProperties> =>
        hasWords(feature.properties) ? feature : { ...feature, properties: withoutWords(feature.properties) },
    );

const hasWords = (properties: MapProperties): boolean =>
  isAtPoint(properties) || properties.kind === "stretch-label";

const withoutWords = ({ id, kind, isProbable, isPossible, isCut, color, color0 }: MapProperties) => ({
  ...{ id, kind, isProbable, color },
  ...(isPossible && { isPossible }),
  ...(isCut && { isCut }),
  ...(color0 !== undefined && { color0 }),
});

/** Whether a map would draw the same of both. */
export const isSameDrawn = (
  one: readonly DrawnFeature<object>[],
  other: readonly DrawnFeature<object>[],
): boolean => one.length === other.length && one.every((feature, at) => isSame(feature, other[at]));

/** Published shapes are the same objects as long as the page is open; a point or a label's line that is made anew, by where it is. */
function isSame(one: DrawnFeature<object>, other: DrawnFeature<object> | undefined): boolean {
  if (one === other) return true;
  return (
    other !== undefined &&
    (one.geometry === other.geometry || isSameShort(one.geometry, other.geometry)) &&
    isSameRecord(one.properties, other.properties)
  );
}

function isSameShort(one: Shape, other: Shape): boolean {
  if (one.type === "Point" && other.type === "Point") return isSamePoint(one.coordinates, other.coordinates);
  if (one.type !== "LineString" || other.type !== "LineString") return false;
  const [line, next] = [one.coordinates, other.coordinates];
  return line.length === next.length && line.every((point, at) => isSamePoint(point, next[at]));
}

const isSamePoint = (one: readonly number[], other: readonly number[] | undefined): boolean =>
  one[0] === other?.[0] && one[1] === other?.[1];

function isSameRecord(one: object, other: object): boolean {
  if (one === other) return true;
  const names = Object.keys(one);
  const [a, b] = [one, other] as Record<string, unknown>[];
  return names.length === Object.keys(other).length && names.every((name) => a?.[name] === b?.[name]);
}
