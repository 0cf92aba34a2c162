import type { Bounds, LngLat } from "../domain/places/geometry";
import { mercator } from "../domain/places/mercator";

export type Edge = "north" | "east" | "south" | "west";

/** Where at the edge of the map an arrow stands, and which way it points. */
export type Pointer<T> = {
  of: T;
  edge: Edge;
  /** From the edge's west or north end: 0 to 10. */
  along: number;
  /** Clockwise from north, in degrees. */
  turn: number;
};

/** How far apart arrows stand on an edge, in its tenths, and so how many of them there is room for. */
const apart: Readonly<Record<Edge, number>> = { north: 4, south: 4, west: 2, east: 2 };

/** Arrows to what lies outside of the view, none on another; `beyond`: for which there was no room. */
export function pointersTo<T extends { at: LngLat }>(
  far: readonly T[],
  view: Bounds,
): { pointers: readonly Pointer<T>[]; beyond: readonly T[] } {
  const outside = far.filter(({ at: [lng, lat] }) => !isIn(lng, lat, view)).map((of) => pointerTo(of, view));
  const pointers: Pointer<T>[] = [];
  const beyond: T[] = [];
  for (const edge of ["north", "east", "south", "west"] as const) {
    const here = outside.filter((each) => each.edge === edge).toSorted((a, b) => a.along - b.along);
    const room = Math.floor(10 / apart[edge]) + 1;
    beyond.push(...here.slice(room).map(({ of }) => of));
    pointers.push(...spread(here.slice(0, room), apart[edge]));
  }
  return { pointers, beyond };
}

const isIn = (lng: number, lat: number, [west, south, east, north]: Bounds): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

function pointerTo<T extends { at: LngLat }>(of: T, [west, south, east, north]: Bounds): Pointer<T> {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const [x, y] = mercator(of.at);
  // From the middle of the view, in halves of its width and height.
  const across = (2 * (x - (left + right) / 2)) / (right - left);
  const down = (2 * (y - (top + bottom) / 2)) / (bottom - top);
  const isBeside = Math.abs(across) > Math.abs(down);
  const edge = isBeside ? (across > 0 ? "east" : "west") : down > 0 ? "south" : "north";
  const crossing = isBeside ? down / Math.abs(across) : across / Math.abs(down);
  const turn = (Math.atan2(x - (left + right) / 2, (top + bottom) / 2 - y) * 180) / Math.PI;
  return { of, edge, along: Math.round((crossing + 1) * 5), turn: Math.round(turn) };
}

/** Moves arrows along their edge, as little as keeps them apart and on it. */
function spread<T>(pointers: readonly Pointer<T>[], gap: number): readonly Pointer<T>[] {
  const spots = pointers.map(({ along }) => along);
  for (let at = 1; at < spots.length; at++) spots[at] = Math.max(spots[at] ?? 0, (spots[at - 1] ?? 0) + gap);
  let last = 10 + gap;
  for (let at = spots.length - 1; at >= 0; at--) {
    spots[at] = Math.max(0, Math.min(spots[at] ?? 0, last - gap));
    last = spots[at] ?? 0;
  }
  return pointers.map((pointer, at) => ({ ...pointer, along: spots[at] ?? 0 }));
}
