import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { buffer } from "@turf/buffer";
import { centroid } from "@turf/centroid";
import { circle } from "@turf/circle";
import { convex } from "@turf/convex";
import { distance } from "@turf/distance";
import { flatten } from "@turf/flatten";
import { feature, featureCollection, lineString, multiPoint, points } from "@turf/helpers";
import { intersect } from "@turf/intersect";
import { midpoint } from "@turf/midpoint";
import { pointOnFeature } from "@turf/point-on-feature";
import { rewind } from "@turf/rewind";
import type { Feature, LineString, MultiPolygon, Polygon, Position } from "geojson";
import type { LngLat } from "../../domain/places/geometry";
import { nearKilometres, ringsOf } from "../../domain/places/joint-outline";

/** Half of a corridor's width, as a share of its length. */
const corridorShare = 1 / 8;
/** How far an outline stands off its towns: kilometres at the least, and as a share of its greatest extent. */
const outlineKilometres = 6;
const outlineShare = 1 / 14;
/** Segments to a quarter of a circle: smooth at every zoom at which the whole is in view. */
const steps = 12;

/** A ring of its own around a town far from the others: kilometres at the least and at the most, and the same share. */
const ringKilometres = { least: outlineKilometres, most: 25 };
const ringShare = 1 / 28;

export type Shape<A = Polygon | MultiPolygon> = { polygon: A; label: [lng: number, lat: number] };

/** The corridor between two points. Its width means nothing: no one said where in it. */
export function corridor(from: LngLat, to: LngLat): Shape<Polygon> {
  const halfWidth = kilometres(from, to) * corridorShare;
  const [lng = 0, lat = 0] = midpoint([...from], [...to]).geometry.coordinates;
  return {
    polygon: around(lineString([[...from], [...to]]), halfWidth, from),
    label: [round(lng), round(lat)],
  };
}

/**
 * One outline around the towns that share a figure, so that they are seen to be one group; where they lie far apart, a
 * ring around each. It does not reach beyond the region that the report says holds them.
 */
export function outline(towns: readonly LngLat[], region?: Polygon | MultiPolygon): Shape {
  // Sorted, because the order in which a claim names its towns is not the shape's.
  const sorted = towns
    // Rounded, because towns a hair's breadth off a line make a hull without an area.
    .map(([lng, lat]): Position => [round(lng), round(lat)])
    .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
  const extent = Math.max(...towns.flatMap((a) => towns.map((b) => kilometres(a, b))));
  const whole = extent > nearKilometres ? rings(sorted, extent) : hull(sorted, extent);
  const polygon = region ? within(whole, region, sorted) : whole;
  return { polygon, label: nearTop(polygon) };
}

function hull(towns: Position[], extent: number): Polygon {
  const [lng = 0, lat = 0] = towns[0] ?? [];
  // Two towns, or towns in a row, have no hull; the line through them serves.
  const shape = convex(points(towns)) ?? lineString(towns);
  return around(shape, Math.max(outlineKilometres, extent * outlineShare), [lng, lat]);
}

/** Those that run into each other are one. */
function rings(towns: Position[], extent: number): Polygon | MultiPolygon {
  const width = Math.min(ringKilometres.most, Math.max(ringKilometres.least, extent * ringShare));
  const area = buffer(multiPoint(towns), width, { units: "kilometers", steps })?.geometry;
  return area ? wound(area) : hull(towns, extent);
}

/** The parts of an outline that lie in a region and hold all the towns; all of it, where there are none, or one is cut in two. */
function within(
  whole: Polygon | MultiPolygon,
  region: Polygon | MultiPolygon,
  towns: readonly Position[],
): Polygon | MultiPolygon {
  const common = intersect(featureCollection<Polygon | MultiPolygon>([feature(whole), feature(region)]));
  const parts = (common ? flatten(common).features : []).map(({ geometry }) => geometry as Polygon);
  const holds = (part: Polygon, town: Position) => booleanPointInPolygon(town, part);
  const held = parts.filter((part) => towns.some((town) => holds(part, town)));
  const isCut = held.length > (whole.type === "Polygon" ? 1 : whole.coordinates.length);
  const [only] = held;
  if (!only || isCut || !towns.every((town) => held.some((part) => holds(part, town)))) return whole;
  if (held.length === 1) return wound(only);
  return wound({ type: "MultiPolygon", coordinates: held.map(({ coordinates }) => coordinates) });
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
function nearTop(area: Polygon | MultiPolygon): [number, number] {
  const northmost = (ring: readonly Position[]) =>
    ring.reduce((best, corner) => ((corner[1] ?? 0) > (best[1] ?? 0) ? corner : best), [0, -90]);
  const tops = ringsOf(area).map((ring) => ({ ring, top: northmost(ring) }));
  const [first] = tops.toSorted((a, b) => (b.top[1] ?? 0) - (a.top[1] ?? 0));
  const { ring, top } = first ?? { ring: [], top: [0, 0] };
  const polygon: Polygon = area.type === "Polygon" ? area : { type: "Polygon", coordinates: [ring] };
  const [lng = 0, lat = 0] = centroid(polygon).geometry.coordinates;
  const label: [number, number] = [
    round(lng + ((top[0] ?? 0) - lng) * 0.8),
    round(lat + ((top[1] ?? 0) - lat) * 0.8),
  ];
  if (booleanPointInPolygon(label, polygon)) return label;
  const [onLng = 0, onLat = 0] = pointOnFeature(polygon).geometry.coordinates;
  return [round(onLng), round(onLat)];
}
