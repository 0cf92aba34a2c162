import type { Box } from "./box";
import { labelLines, lineWidth } from "./label-lines";
import type { MapProperties } from "./map-features";

export type Point = readonly [x: number, y: number];

/** A label, and where it belongs, in CSS pixels. */
export type Placeable = {
  properties: MapProperties;
  at: Point;
  /** Of a region: whether a point lies in another of which something is said. */
  isForeign?: (at: Point) => boolean;
  /** Of a joint figure: points along its outline, where that is one, every town's dot, which land is another region's, and what is seen. */
  joint?: {
    outline: readonly Point[];
    towns: readonly Box[];
    isForeign?: (at: Point) => boolean;
    within?: Box;
    /** By how much the picture may grow, and again, this label's distance from its point not: it is to be clear of others there, too. */
    growth?: number;
  };
};

/** The sizes of the type, in CSS pixels. */
export type LabelType = {
  figure: number;
  name: number;
  /** By how much the picture grows, its labels not, before they are placed anew: lines reach into what is left between. */
  growth?: number;
  /** What is seen of the picture: what lies within it is not to be cut by its side. */
  within?: Box;
  /** Of towns, the lines that their names stand on: what gives way to a side is not to stand there as a town's own. */
  lines?: readonly Box[];
};

/** By how much words are narrower than they are reckoned, at the most: a line must not end before them. */
const slack = 1.25;

/** A label nearer to its point than this, in pixels, is seen to belong there. */
export const near = 10;

/** The mean width of a letter, as a share of the type's size, and the height of a line. */
const letter = 0.53;
const leading = 1.15;

/** How far a label is from its point at the least where it stands beside it, and then again and again, in pixels. */
export const steps = [14, 34, 60];
export const directions: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

/** To the nearest point of what a label takes. `least`: a shorter line is none. */
export function leaderTo(boxes: readonly Box[], [x, y]: Point, growth: number, least = near): Point | null {
  const { left, right, top, bottom } = around(boxes);
  const clamp = (value: number, least: number, most: number, spare: number) => {
    const [middle, half] = [(least + most) / 2, (most - least) / 2 / growth / spare];
    return Math.min(Math.max(value, middle - half), middle + half) - value;
  };
  const end: Point = [clamp(x, left, right, slack), clamp(y, top, bottom, 1)];
  return Math.hypot(...end) < least ? null : end;
}

/** To the nearest line of a label: where one is shorter than another, a line to all of them would end beside it. */
export function leaderToNearest(
  boxes: readonly Box[],
  to: Point,
  growth: number,
  least: number,
): Point | null {
  const ends = boxes.map((box) => leaderTo([box], to, growth, 0) ?? ([0, 0] as const));
  const [end] = ends.toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));
  return end && Math.hypot(...end) >= least ? end : null;
}

/** Of words in type of this size, in CSS pixels. */
export const lettersWidth = (words: string, size: number): number => words.length * letter * size;

export function nameBox({ label }: MapProperties, [x, y]: Point, { name }: LabelType): Box {
  const half = lettersWidth(label, name) / 2;
  return { left: x - half, right: x + half, top: y - name * leading, bottom: y - 1 };
}

/** Of each line of figures, from the point down. */
export function boxesOf(
  { properties, at: [x, y] }: Placeable,
  isBrief: boolean,
  { figure }: LabelType,
): readonly Box[] {
  const height = figure * leading;
  return labelLines(properties, isBrief).map((entries, line) => {
    const half = lineWidth(entries, figure) / 2;
    const top = y + 2 + line * height;
    return { left: x - half, right: x + half, top, bottom: top + height - 2 };
  });
}

export const widthOf = (boxes: readonly Box[]): number =>
  Math.max(0, ...boxes.map(({ left, right }) => right - left));

/** What is around all of these boxes. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map((box) => box.left)),
  right: Math.max(...boxes.map((box) => box.right)),
  top: Math.min(...boxes.map((box) => box.top)),
  bottom: Math.max(...boxes.map((box) => box.bottom)),
});
