import type { Feature, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import type { LngLat } from "./geometry";
import { eastward } from "./seam";

/**
 * Kilometres. Places that share a figure have one outline around them all as long as no two of them lie farther apart;
 * else each has a ring of its own, since an outline around them would lie over land that nobody spoke of.
 */
export const nearKilometres = 200;

/** The outer rings of an outline: one, or one for each place, or for those whose rings run into each other. */
export const ringsOf = (outline: Polygon | MultiPolygon): readonly Position[][] =>
  (outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates).flatMap(([ring]) =>
    ring ? [ring] : [],
  );

/** So many points of an outline are weighed as a place for its figure. */
const stops = 32;

/** Points along every outline that is one, by its claim; rings that lie apart are no place for what is of all of them. */
export const alongOutlines = ({ features }: Outlines): ReadonlyMap<string, readonly LngLat[]> =>
  new Map(
    features.flatMap(({ geometry, properties: { id, kind } }) =>
      kind === "joint" && geometry.type === "Polygon" ? [[id, along(geometry.coordinates[0] ?? [])]] : [],
    ),
  );

type Outlines = { features: readonly Feature<Geometry, { id: string; kind: string }>[] };

function along(ring: readonly Position[]): readonly LngLat[] {
  const sides = ring.slice(1).map((to, at) => {
    const [from, end] = [ring[at] ?? to, to] as unknown as [LngLat, LngLat];
    return { from, end, length: lengthBetween(from, end) };
  });
  const step = sides.reduce((sum, { length }) => sum + length, 0) / stops;
  let left = 0;
  return sides.flatMap(({ from, end, length }) => {
    const points: LngLat[] = [];
    for (; step > 0 && left < length; left += step) {
      const share = left / length;
      points.push([from[0] + share * (end[0] - from[0]), from[1] + share * (end[1] - from[1])]);
    }
    left -= length;
    return points;
  });
}

/** Straight lines that join these points, no longer together than they have to be. They cover nothing. */
export function linesJoining(points: readonly LngLat[]): Position[][] {
  const [first, ...others] = points.map(([lng, lat]): LngLat => [eastward(lng), lat]);
  const joined = first ? [first] : [];
  const left = new Set(others);
  const lines: Position[][] = [];
  while (left.size > 0) {
    const [nearest] = [...left]
      .flatMap((to) => joined.map((from) => ({ from, to, length: lengthBetween(from, to) })))
      .toSorted((a, b) => a.length - b.length);
    if (!nearest) break;
    lines.push([[...nearest.from], [...nearest.to]]);
    joined.push(nearest.to);
    left.delete(nearest.to);
  }
  return lines;
}

/** In degrees of latitude, well enough to tell which is nearer. */
function lengthBetween([lng, lat]: LngLat, [toLng, toLat]: LngLat): number {
  const shrunk = Math.cos((((lat + toLat) / 2) * Math.PI) / 180);
  return Math.hypot((toLng - lng) * shrunk, toLat - lat);
}

/** Where a figure stands clear of its places: on their outline, or above the ring that is farthest from the other places. */
export function clearPoint(outline: Polygon | MultiPolygon, points: readonly Position[]): Position {
  const [ring = []] = ringsOf(outline).toSorted((a, b) => aloneBy(b, points) - aloneBy(a, points));
  return outline.type === "Polygon" ? clearOf(ring, points) : above(ring);
}

/** A ring is small: on its edge the figure would stand on the town's dot, so it is as far beyond as that is from the middle. */
function above(ring: readonly Position[]): Position {
  const [top = [0, 0]] = ring.toSorted((a, b) => (b[1] ?? 0) - (a[1] ?? 0));
  const lowest = Math.min(...ring.map(([, lat = 0]) => lat));
  const [lng = 0, lat = 0] = top;
  return [lng, lat + (lat - lowest) / 2].map((degrees) => Math.round(degrees * 1e4) / 1e4);
}

/** How far off a ring the nearest place is that it is not around. */
function aloneBy([corner]: readonly Position[], points: readonly Position[]): number {
  const [, next = 0] = points
    .map((point) => lengthBetween(corner as unknown as LngLat, point as unknown as LngLat))
    .toSorted((a, b) => a - b);
  return next;
}

/** The point of a ring that is farthest from the nearest of these points; between its corners, too. */
function clearOf(ring: readonly Position[], points: readonly Position[]): Position {
  const along = ring.slice(1).flatMap((to, at) => {
    const from = ring[at] ?? to;
    return [0, 0.25, 0.5, 0.75].map(
      (share): Position =>
        [0, 1].map((axis) => (from[axis] ?? 0) + share * ((to[axis] ?? 0) - (from[axis] ?? 0))),
    );
  });
  // A degree of longitude is shorter than one of latitude, and a label is wider than high.
  const away = ([lng = 0, lat = 0]: Position) =>
    Math.min(...points.map(([x = 0, y = 0]) => Math.hypot((lng - x) * 0.35, lat - y)));
  const [best] = along.map((point) => ({ point, away: away(point) })).toSorted((a, b) => b.away - a.away);
  return (best?.point ?? [0, 0]).map((degrees) => Math.round(degrees * 1e4) / 1e4);
}
