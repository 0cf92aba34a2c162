import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
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

/**
 * Points along every outline, by its claim, as places for its figure; where it is of what lies apart, along the lines between:
 * nothing that lies apart is a place for what is of all of it.
 */
export const alongOutlines = ({ features }: Outlines): ReadonlyMap<string, readonly LngLat[]> => {
  const all = new Map<string, readonly LngLat[]>();
  for (const { geometry, properties } of features)
    if (properties.kind === "joint") all.set(properties.id, along(stretchesOf(geometry)));
  for (const { geometry, properties } of features)
    if (properties.kind === "joint-line") all.set(properties.id, along(stretchesOf(geometry)));
  return all;
};

const stretchesOf = (shape: Geometry): readonly Position[][] => {
  if (shape.type === "Polygon") return shape.coordinates.slice(0, 1);
  return shape.type === "MultiLineString" ? shape.coordinates : [];
};

type Outlines = { features: readonly Feature<Geometry, { id: string; kind: string }>[] };

function along(lines: readonly (readonly Position[])[]): readonly LngLat[] {
  const sides = lines.flatMap((line) =>
    line.slice(1).map((to, at) => {
      const [from, end] = [line[at] ?? to, to] as unknown as [LngLat, LngLat];
      return { from, end, length: lengthBetween(from, end) };
    }),
  );
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

/** The same of points as GeoJSON has them. */
export const distanceBetween = (one: Position, other: Position): number =>
  lengthBetween(one as unknown as LngLat, other as unknown as LngLat);

/** What joins rings that lie apart; the same object for the same outline, as a map tells by it what has changed. */
export function linesAcross(outline: MultiPolygon, towns: () => readonly LngLat[]): MultiLineString {
  const known = lines.get(outline) ?? { type: "MultiLineString", coordinates: linesJoining(towns()) };
  lines.set(outline, known);
  return known;
}

const lines = new WeakMap<MultiPolygon, MultiLineString>();

/** Half-way between what lies farthest apart of what these lines join; `null`: they join nothing. */
export function middleOfLongest({ coordinates }: MultiLineString): LngLat | null {
  const ends = coordinates.map((line) => [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]] as const);
  const [longest] = ends.toSorted((a, b) => distanceBetween(...b) - distanceBetween(...a));
  if (!longest) return null;
  const [from, to] = longest as unknown as [LngLat, LngLat];
  return [rounded((from[0] + to[0]) / 2), rounded((from[1] + to[1]) / 2)];
}

export function northmost({ coordinates }: MultiLineString): LngLat | null {
  const [first] = coordinates.flat().toSorted((a, b) => (b[1] ?? 0) - (a[1] ?? 0));
  return first ? (first as unknown as LngLat) : null;
}

const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** Where a figure stands clear of its places on the outline around them. */
export const clearPoint = ({ coordinates: [ring = []] }: Polygon, points: readonly LngLat[]): LngLat =>
  clearOf(ring, points as unknown as Position[]) as unknown as LngLat;

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
  return (best?.point ?? [0, 0]).map(rounded);
}
