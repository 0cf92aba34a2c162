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

/** How many arrows an edge has room for. */
const room = 3;

/** Arrows to what lies outside of the view, edge by edge in their order along it; `beyond`: for which there was no room. */
export function pointersTo<T extends { at: LngLat }>(
  far: readonly T[],
  view: Bounds,
): { pointers: readonly Pointer<T>[]; beyond: readonly T[] } {
  const outside = far.filter(({ at: [lng, lat] }) => !isIn(lng, lat, view)).map((of) => pointerTo(of, view));
  const pointers: Pointer<T>[] = [];
  const beyond: T[] = [];
  for (const edge of ["north", "east", "south", "west"] as const) {
    const here = outside.filter((each) => each.edge === edge).toSorted((a, b) => a.along - b.along);
    beyond.push(...here.slice(room).map(({ of }) => of));
    pointers.push(...here.slice(0, room));
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
