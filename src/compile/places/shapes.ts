import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { buffer } from "@turf/buffer";
import { centroid } from "@turf/centroid";
import { circle } from "@turf/circle";
import { convex } from "@turf/convex";
import { distance } from "@turf/distance";
import { flatten } from "@turf/flatten";
import { feature, featureCollection, lineString, points } from "@turf/helpers";
import { intersect } from "@turf/intersect";
import { midpoint } from "@turf/midpoint";
import { pointOnFeature } from "@turf/point-on-feature";
import { rewind } from "@turf/rewind";
import type { Feature, LineString, MultiPolygon, Polygon, Position } from "geojson";
import type { LngLat } from "../../domain/places/geometry";

/** Half of a corridor's width, as a share of its length. */
const corridorShare = 1 / 8;
/** How far an outline stands off its towns: kilometres at the least, and as a share of its greatest extent. */
const outlineKilometres = 6;
const outlineShare = 1 / 14;
/** Segments to a quarter of a circle: smooth at every zoom at which the whole is in view. */
const steps = 12;

export type Shape = { polygon: Polygon; label: [lng: number, lat: number] };

/** The corridor between two points. Its width means nothing: no one said where in it. */
export function corridor(from: LngLat, to: LngLat): Shape {
  const halfWidth = kilometres(from, to) * corridorShare;
  const [lng = 0, lat = 0] = midpoint([...from], [...to]).geometry.coordinates;
  return {
    polygon: around(lineString([[...from], [...to]]), halfWidth, from),
    label: [round(lng), round(lat)],
  };
}

/**
 * One outline around the towns that share a figure, so that they are seen to be one group. It does not reach
 * beyond the region that the report says holds them.
 */
export function outline(towns: readonly LngLat[], region?: Polygon | MultiPolygon): Shape {
  // Sorted, because the order in which a claim names its towns is not the shape's.
  const sorted = towns
    // Rounded, because towns a hair's breadth off a line make a hull without an area.
    .map(([lng, lat]): Position => [round(lng), round(lat)])
    .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
  // Two towns, or towns in a row, have no hull; the line through them serves.
  const hull = convex(points(sorted)) ?? lineString(sorted);
  const extent = Math.max(...towns.flatMap((a) => towns.map((b) => kilometres(a, b))));
  const [lng = 0, lat = 0] = sorted[0] ?? [];
  const whole = around(hull, Math.max(outlineKilometres, extent * outlineShare), [lng, lat]);
  const polygon = region ? within(whole, region, sorted) : whole;
  return { polygon, label: nearTop(polygon) };
}

/** The part of an outline that lies in a region and holds all the towns; all of it, where there is no such part. */
function within(whole: Polygon, region: Polygon | MultiPolygon, towns: readonly Position[]): Polygon {
  const common = intersect(featureCollection<Polygon | MultiPolygon>([feature(whole), feature(region)]));
  const parts = common ? flatten(common).features : [];
  const part = parts.find(({ geometry }) => towns.every((town) => booleanPointInPolygon(town, geometry)));
  return part ? wound(part.geometry as Polygon) : whole;
}

const kilometres = (from: LngLat, to: LngLat): number =>
  distance([...from], [...to], { units: "kilometers" });

function around(shape: Feature<Polygon | LineString>, width: number, somewhere: LngLat): Polygon {
  const area = buffer(shape, width, { units: "kilometers", steps })?.geometry;
  // Ends at one and the same point make no line; a circle around it is what is left of the shape.
  return wound(
    area?.type === "Polygon"
      ? area
      : circle([...somewhere], Math.max(width, 1), { steps: steps * 4 }).geometry,
  );
}

/** Rounded, with the outer ring counter-clockwise and holes clockwise, as RFC 7946 asks. */
export function wound<T extends Polygon | { type: "MultiPolygon"; coordinates: Position[][][] }>(area: T): T {
  return rewind({ ...area, coordinates: deepRounded(area.coordinates) }) as T;
}

type Nested = number | Nested[];
const deepRounded = (nested: Nested): Nested =>
  typeof nested === "number" ? round(nested) : nested.map(deepRounded);

/** To five decimals, about a metre: finer than any town's coordinates are known. */
export const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** Where an outline's name stands clear of the towns: between its middle and its northernmost point, if that is inside. */
function nearTop(polygon: Polygon): [number, number] {
  const top = (polygon.coordinates[0] ?? []).reduce(
    (best, corner) => ((corner[1] ?? 0) > (best[1] ?? 0) ? corner : best),
    [0, -90],
  );
  const [lng = 0, lat = 0] = centroid(polygon).geometry.coordinates;
  const label: [number, number] = [
    round(lng + ((top[0] ?? 0) - lng) * 0.8),
    round(lat + ((top[1] ?? 0) - lat) * 0.8),
  ];
  if (booleanPointInPolygon(label, polygon)) return label;
  const [onLng = 0, onLat = 0] = pointOnFeature(polygon).geometry.coordinates;
  return [round(onLng), round(onLat)];
}
