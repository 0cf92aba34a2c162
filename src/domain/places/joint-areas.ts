import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { distanceBetween } from "./joint-outline";
import { inOnePiece } from "./seam";

type Area = Polygon | MultiPolygon;

/** What is around areas that share a figure, without what lies between two of them; and lines that join those that lie apart. */
export type AroundAreas = { edges: MultiLineString; lines: MultiLineString | null };

/** The same objects for the same areas, as a map tells by them what has changed. */
export function aroundAreas(areas: readonly Area[]): AroundAreas {
  const [first] = areas;
  const known = first && made.get(first)?.find(({ of }) => isSame(of, areas));
  if (known) return known.around;
  const around = reckoned(areas);
  if (first) made.set(first, [...(made.get(first) ?? []), { of: areas, around }]);
  return around;
}

const made = new WeakMap<Area, { of: readonly Area[]; around: AroundAreas }[]>();

const isSame = (one: readonly Area[], other: readonly Area[]): boolean =>
  one.length === other.length && one.every((area, at) => area === other[at]);

function reckoned(areas: readonly Area[]): AroundAreas {
  const rings = areas.map((area) => ringsIn(inOnePiece(area)));
  const times = new Map<string, number>();
  for (const ring of rings.flat())
    for (const side of sidesOf(ring)) times.set(sideKey(side), (times.get(sideKey(side)) ?? 0) + 1);
  const isOuter = (side: Side) => times.get(sideKey(side)) === 1;
  const edges = rings.map((own) => own.flatMap((ring) => runsOf(ring, isOuter)));
  const lines = joining(piecesOf(rings).map((piece) => piece.flatMap((at) => edges[at] ?? []).flat()));
  return {
    edges: { type: "MultiLineString", coordinates: edges.flat() },
    lines: lines.length > 0 ? { type: "MultiLineString", coordinates: lines } : null,
  };
}

const ringsIn = (area: Area): Position[][] =>
  area.type === "Polygon" ? area.coordinates : area.coordinates.flat();

type Side = readonly [from: Position, to: Position];

const sidesOf = (ring: readonly Position[]): Side[] =>
  ring.slice(1).map((to, at) => [ring[at] as Position, to]);

/** The same in both directions: neighbours go round in opposite ones. */
const sideKey = ([from, to]: Side): string => {
  const [one, other] = [String(from), String(to)];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
};

/** The stretches of a ring of which this is so. */
function runsOf(ring: readonly Position[], isSo: (side: Side) => boolean): Position[][] {
  const sides = sidesOf(ring);
  const start = sides.findIndex((side) => !isSo(side));
  // From where it is broken, so that no stretch is cut where the ring begins.
  const inOrder = start < 0 ? sides : [...sides.slice(start), ...sides.slice(0, start)];
  const runs: Position[][] = [];
  let isGoing = false;
  for (const side of inOrder) {
    if (isSo(side)) {
      if (isGoing) runs.at(-1)?.push(side[1]);
      else runs.push([...side]);
    }
    isGoing = isSo(side);
  }
  return runs;
}

/** The areas that hang together, in a corner at the least, by their positions. */
function piecesOf(rings: readonly (readonly Position[][])[]): number[][] {
  const pieceOf = rings.map((_, at) => at);
  const first = new Map<string, number>();
  for (const [at, own] of rings.entries())
    for (const corner of own.flat()) {
      const other = first.get(String(corner));
      if (other === undefined) first.set(String(corner), at);
      else if (pieceOf[other] !== pieceOf[at]) {
        const [from, to] = [pieceOf[at], pieceOf[other] as number];
        for (const [each, piece] of pieceOf.entries()) if (piece === from) pieceOf[each] = to;
      }
    }
  const pieces = new Map<number, number[]>();
  for (const [at, piece] of pieceOf.entries()) pieces.set(piece, [...(pieces.get(piece) ?? []), at]);
  return [...pieces.values()];
}

/** So many corners of a piece are asked how near they are, at the most. */
const asked = 120;

/** Lines across what lies between pieces, from edge to edge, no longer together than they have to be. */
function joining(pieces: readonly (readonly Position[])[]): Position[][] {
  const corners = pieces.map((all) => all.filter((_, at) => at % Math.ceil(all.length / asked) === 0));
  const [first, ...left] = corners;
  const joined = first ? [first] : [];
  const lines: Position[][] = [];
  while (left.length > 0) {
    let best: { piece: number; line: [Position, Position]; length: number } | null = null;
    for (const [piece, to] of left.entries())
      for (const from of joined) {
        const line = nearest(from, to);
        const length = distanceBetween(...line);
        if (!best || length < best.length) best = { piece, line, length };
      }
    if (!best) break;
    lines.push(best.line);
    joined.push(...left.splice(best.piece, 1));
  }
  return lines;
}

function nearest(some: readonly Position[], others: readonly Position[]): [Position, Position] {
  let [line, least]: [[Position, Position], number] = [
    [
      [0, 0],
      [0, 0],
    ],
    Number.POSITIVE_INFINITY,
  ];
  for (const from of some)
    for (const to of others) {
      const length = distanceBetween(from, to);
      if (length < least) [line, least] = [[from, to], length];
    }
  return line;
}
