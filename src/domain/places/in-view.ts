import type { Geometry as Shape } from "geojson";
import type { Bounds, LngLat } from "./geometry";
import { boundsOf, type MapFeatures } from "./map-features";
import type { PlaceId } from "./place";

/** How many rows a view is read in: places less than a row apart from north to south are read from west to east. */
const rows = 8;

/**
 * The places of which any part lies in the view, in reading order: row by row from the north, and in a row from
 * the west. All of them where there is no view.
 */
export function placesInView(features: MapFeatures, view: Bounds | null): readonly PlaceId[] {
  const seen = new Set<PlaceId>();
  const points = new Map<PlaceId, LngLat>();
  for (const { geometry, properties } of features.features) {
    if (["joint", "joint-line", "joint-label"].includes(properties.kind)) continue;
    if (view === null || touches(geometry, view)) seen.add(properties.id);
    if (geometry.type === "Point") points.set(properties.id, geometry.coordinates as unknown as LngLat);
  }
  const whole = view ?? boundsOf(features) ?? [0, 0, 0, 0];
  const placed = [...seen].map((placeId) => ({ placeId, at: within(points.get(placeId), whole) }));
  return inReadingOrder(placed, (whole[3] - whole[1]) / rows).map(({ placeId }) => placeId);
}

/** A row begins with the northernmost that is left, and takes in what lies at most `height` degrees south of it. */
function inReadingOrder<T extends { at: LngLat }>(placed: readonly T[], height: number): readonly T[] {
  const left = [...placed].sort((a, b) => b.at[1] - a.at[1] || a.at[0] - b.at[0]);
  const read: T[] = [];
  let row: T[] = [];
  for (const each of left) {
    if (row[0] && row[0].at[1] - each.at[1] > height) {
      read.push(...inRow(row));
      row = [];
    }
    row.push(each);
  }
  return [...read, ...inRow(row)];
}

const inRow = <T extends { at: LngLat }>(row: readonly T[]) => [...row].sort((a, b) => a.at[0] - b.at[0]);

/** A region whose label is out of view is read where the view cuts it. */
const within = ([lng, lat]: LngLat = [0, 0], [west, south, east, north]: Bounds): LngLat => [
  Math.min(Math.max(lng, west), east),
  Math.min(Math.max(lat, south), north),
];

/** Whether any part of a shape lies in the view: not of its bounding box, which may reach where it does not. */
function touches(shape: Shape, view: Bounds): boolean {
  const [west, south, east, north] = view;
  switch (shape.type) {
    case "Point": {
      const [lng = NaN, lat = NaN] = shape.coordinates;
      return lng >= west && lng <= east && lat >= south && lat <= north;
    }
    case "Polygon":
      return areaTouches(shape.coordinates, view);
    case "MultiPolygon":
      return shape.coordinates.some((rings) => areaTouches(rings, view));
    default:
      return false;
  }
}

/** Some of its border is in view; or none is, and the view lies wholly inside. */
function areaTouches(rings: readonly (readonly number[][])[], view: Bounds): boolean {
  const middle: LngLat = [(view[0] + view[2]) / 2, (view[1] + view[3]) / 2];
  let isInside = false;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const a = ring[at - 1] as unknown as LngLat;
      const b = ring[at] as unknown as LngLat;
      if (lineTouches(a, b, view)) return true;
      if (liesWestOf(middle, a, b)) isInside = !isInside;
    }
  }
  return isInside;
}

/** Whether a ray from the point to the east crosses the line: an odd number of crossings is inside. */
const liesWestOf = ([lng, lat]: LngLat, [aLng, aLat]: LngLat, [bLng, bLat]: LngLat): boolean =>
  aLat > lat !== bLat > lat && lng < aLng + ((lat - aLat) / (bLat - aLat)) * (bLng - aLng);

/** Liang and Barsky's clipping: the share of the line that is left between each pair of parallel sides. */
function lineTouches(
  [aLng, aLat]: LngLat,
  [bLng, bLat]: LngLat,
  [west, south, east, north]: Bounds,
): boolean {
  let from = 0;
  let to = 1;
  for (const [step, distance] of [
    [aLng - bLng, aLng - west],
    [bLng - aLng, east - aLng],
    [aLat - bLat, aLat - south],
    [bLat - aLat, north - aLat],
  ] as const) {
    if (step === 0 && distance < 0) return false;
    if (step < 0) from = Math.max(from, distance / step);
    if (step > 0) to = Math.min(to, distance / step);
  }
  return from <= to;
}
