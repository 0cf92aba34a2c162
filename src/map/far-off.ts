import type { Bounds, LngLat } from "../domain/places/geometry";
import { fromMercator, mercator } from "../domain/places/mercator";

export type Edge = "north" | "east" | "south" | "west";

/** Where at the edge of the map an arrow stands, and which way it points. */
export type Pointer<T> = {
  of: T;
  edge: Edge;
  /** From the edge's west or north end: 0 to 10. */
  along: number;
  /** Clockwise from north, in degrees. */
  turn: number;
  /** Some of what it leads to is in view. */
  isSeen: boolean;
};

/**
 * What an arrow may lead to. `wide`: its label, in CSS pixels; `weight`: how large its tally is: of more than there is room for,
 * the largest are told; `whole`: what a whole country covers, of which nothing on the map but this tells, wherever the view is.
 */
type Far = { at: LngLat; wide?: number; weight?: number; whole?: Bounds };

type Size = { width: number; height: number };

/** Beside each other, arrows of both sides would cover the middle of a map that is narrower, where most claims are. */
export const narrow = 640;

/** A map that is lower than this has no room to spare at its edges either. */
const close = 300;
export const isTight = ({ width, height }: Size): boolean => width < narrow || height < close;

/**
 * Two rows of arrows would leave nothing to see of a map that is lower: all stand in a column at its side, where a low map has
 * room, or, if it is narrow, too, at its foot.
 */
const low = 200;
const broad = 600;
const isLow = ({ height }: Size): boolean => height < low;
export const hasColumn = (size: Size | null): boolean => size !== null && isLow(size) && size.width >= broad;

/** How many arrows an edge has room for: of a small map something else is to be seen, too. */
function roomIn(size: Size | null, isCrowded: boolean): number {
  if (!size) return 3;
  const { width, height } = size;
  if (hasColumn(size)) return Math.min(3, Math.max(1, Math.floor(height / 34) - 1));
  // Of a small map, arrows to small tallies would cover the largest of all.
  if (isCrowded && (width < 330 || height < 260)) return 0;
  // Two of a year's would take two rows of a telephone's map, and larger tallies with them.
  if (width < 330 || (isCrowded && width < narrow)) return 1;
  return width < narrow || height < 260 ? 2 : 3;
}

/** Under arrows a label cannot be read. In CSS pixels from the map's top and foot. */
const band = 44;

/** Nearer than that to a side a label is read as cut, in CSS pixels. */
const rim = 4;

/**
 * Arrows to what lies outside of the view, edge by edge in their order along it; `beyond`: for which there was no room.
 * What stands there with a label that the map's side would cut has one, too.
 * @param size the map's, in CSS pixels; `null`: not known
 */
export function pointersTo<T extends Far>(
  far: readonly T[],
  view: Bounds,
  size: Size | null,
): { pointers: readonly Pointer<T>[]; beyond: readonly T[] } {
  const read = size && size.height > 4 * band ? shrunk(view, band / size.height) : view;
  const edges = edgesOf(size);
  const room = roomIn(
    size,
    far.some(({ weight }) => weight !== undefined),
  );
  const outside = far
    .filter(({ at: [lng, lat], wide = 0, whole }) => {
      if (whole) return true;
      const beside = size ? Math.min(0.4, (wide / 2 + rim) / size.width) * (view[2] - view[0]) : 0;
      return !isIn(lng, lat, [read[0] + beside, read[1], read[2] - beside, read[3]]);
    })
    .map((of) => pointerTo(of, view, edges));
  const pointers: Pointer<T>[] = [];
  const beyond: T[] = [];
  for (const edge of ["north", "east", "south", "west"] as const) {
    const here = outside.filter((each) => each.edge === edge).toSorted((a, b) => a.along - b.along);
    const most = here.some(({ of }) => of.whole) ? Math.max(1, room) : room;
    const told = new Set(here.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, most));
    for (const each of here)
      if (told.has(each)) pointers.push(each);
      else beyond.push(each.of);
  }
  return { pointers, beyond };
}

const weightOf = ({ of: { weight = 0, whole } }: { of: Far }): number =>
  whole ? Number.POSITIVE_INFINITY : weight;

const isIn = (lng: number, lat: number, [west, south, east, north]: Bounds): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

type Edges = "all" | "above-and-below" | "foot" | "side";

function edgesOf(size: Size | null): Edges {
  if (size === null) return "all";
  if (hasColumn(size)) return "side";
  if (isLow(size)) return "foot";
  return size.width < narrow ? "above-and-below" : "all";
}

/** Less this share of its height at its top, and at its foot. */
function shrunk([west, south, east, north]: Bounds, share: number): Bounds {
  const [left, top] = mercator([west, north]);
  const [, bottom] = mercator([east, south]);
  const less = (bottom - top) * share;
  const [, upper] = fromMercator([left, top + less]);
  const [, lower] = fromMercator([left, bottom - less]);
  return [west, lower, east, upper];
}

function pointerTo<T extends Far>(of: T, [west, south, east, north]: Bounds, edges: Edges): Pointer<T> {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const [x, y] = mercator(of.at);
  // From the middle of the view, in halves of its width and height.
  const across = (2 * (x - (left + right) / 2)) / (right - left);
  const down = (2 * (y - (top + bottom) / 2)) / (bottom - top);
  const isBeside = edges === "side" || (edges === "all" && Math.abs(across) > Math.abs(down));
  const edge =
    edges === "side"
      ? "west"
      : isBeside
        ? across > 0
          ? "east"
          : "west"
        : down > 0 || edges === "foot"
          ? "south"
          : "north";
  const crossing = isBeside
    ? down / Math.max(Math.abs(across), Math.abs(down))
    : across / Math.max(Math.abs(across), Math.abs(down));
  const turn = (Math.atan2(x - (left + right) / 2, (top + bottom) / 2 - y) * 180) / Math.PI;
  const { whole = [...of.at, ...of.at] } = of;
  const isSeen = whole[0] < east && whole[2] > west && whole[1] < north && whole[3] > south;
  return { of, edge, along: Math.round((crossing + 1) * 5), turn: Math.round(turn), isSeen };
}
