import { type Box, isInside, isOverlap, isThrough, moved, type TakenBoxes } from "./box";
import {
  around,
  boxesOf,
  directions,
  type LabelType,
  nameBox,
  type Placeable,
  type Point,
} from "./label-boxes";

/** A tally where it might stand. What it takes is worked out when it is asked for: most of the places tried are not free at first sight. */
export class TallyPlace {
  readonly label: Placeable;
  readonly offset: Point;
  /** From its point to where it stands. */
  readonly line: readonly [from: Point, to: Point] | null;
  /** Around its boxes and its point. */
  readonly whole: Box;
  /** By how much the picture may grow while it stands as far from its point as before. */
  readonly growth: number;
  readonly #atPoint: readonly Box[];
  #boxes: readonly Box[] | undefined;

  constructor({ label, boxes, half, middle, growth }: Measured, offset: Point, isLed: boolean) {
    const [x, y] = label.at;
    const [atX, atY] = [x + middle[0] + offset[0], y + middle[1] + offset[1]];
    const [left, right] = [atX - half[0], atX + half[0]];
    const [top, bottom] = [atY - half[1], atY + half[1]];
    this.label = label;
    this.offset = offset;
    this.growth = growth;
    this.#atPoint = boxes;
    this.line = isLed
      ? [label.at, [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)]]
      : null;
    this.whole = {
      left: Math.min(left, x),
      right: Math.max(right, x),
      top: Math.min(top, y),
      bottom: Math.max(bottom, y),
    };
  }

  /** What it takes, its name first. */
  get boxes(): readonly Box[] {
    this.#boxes ??= this.#atPoint.map((box) => moved(box, this.offset));
    return this.#boxes;
  }
}

/** By its point: over it still, so no line is needed. In shares of what it takes to each side. */
const shifts: readonly Point[] = [
  [0, 0],
  [0, -0.8],
  [0, 0.8],
  [-0.6, 0],
  [0.6, 0],
  [-0.7, -0.8],
  [0.7, -0.8],
  [-0.7, 0.8],
  [0.7, 0.8],
];

/** How far beside its point it may stand, in CSS pixels, the nearest first. */
const steps = [14, 28, 44];

/** And where nothing has to give way for it, and few seek room: between the others, where a line leads. */
const farSteps = [...steps, 62];
const farDirections: readonly Point[] = [
  ...directions,
  ...[-1, 1].flatMap((one) =>
    [-0.5, 0.5].flatMap((half): Point[] => [
      [one, half],
      [half, one],
    ]),
  ),
];

/** A tally's label, measured once. */
export type Measured = {
  label: Placeable;
  /** Of its name, then of each line of its figures, at its point. */
  boxes: readonly Box[];
  /** Of all of them, in CSS pixels: half of what they take, and how far their middle is from the point. */
  half: Point;
  middle: Point;
  growth: number;
  /** What of the picture it is not to leave; none where it belongs beyond that. */
  within: Box | undefined;
  /** Where it, or the line to it, may come to stand at all: near its point, or far from it. */
  reach: Box;
  farReach: Box;
  /** Where it may stand, as far as that has been asked. */
  places: {
    at?: readonly TallyPlace[];
    by?: readonly TallyPlace[];
    beside?: readonly TallyPlace[];
    far?: readonly TallyPlace[];
  };
};

export function measured(label: Placeable, type: LabelType): Measured {
  const boxes = [nameBox(label.properties, label.at, type), ...boxesOf(label, false, type)];
  const whole = around(boxes);
  const [x, y] = label.at;
  const half: Point = [(whole.right - whole.left) / 2, (whole.bottom - whole.top) / 2];
  const middle: Point = [(whole.left + whole.right) / 2 - x, (whole.top + whole.bottom) / 2 - y];
  const [reach, farReach] = [steps, farSteps].map((away): Box => {
    const [wide, high] = [2 * half[0] + Math.max(...away), 2 * half[1] + Math.max(...away)];
    return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
  }) as [Box, Box];
  const within =
    type.within && isInside({ left: x, right: x, top: y, bottom: y }, type.within) ? type.within : undefined;
  return { label, boxes, half, middle, growth: type.growth ?? 1, within, reach, farReach, places: {} };
}

/** The places that a label may take: at its point; by it, that first; beside it with a line, or farther off, the nearest first. */
export function placesOf(of: Measured, where: keyof Measured["places"]): readonly TallyPlace[] {
  const { within } = of;
  of.places[where] ??= offsetsOf(of, where)
    .map((offset) => new TallyPlace(of, offset, where === "beside" || where === "far"))
    .filter(({ boxes }) => within === undefined || boxes.every((box) => isInside(box, within)));
  return of.places[where];
}

function offsetsOf({ half, middle }: Measured, where: keyof Measured["places"]): readonly Point[] {
  if (where === "at") return [[0, 0]];
  if (where === "by") return shifts.map(([dx, dy]) => [dx * half[0], dy * half[1]]);
  const isFar = where === "far";
  return (isFar ? farSteps : steps).flatMap((step) =>
    (isFar ? farDirections : directions).map(
      ([dx, dy]): Point => [dx * (half[0] + step) - middle[0], dy * (half[1] + step) - middle[1]],
    ),
  );
}

export const isFree = (one: TallyPlace, dots: TakenBoxes, others: readonly TallyPlace[]): boolean =>
  !one.boxes.some((box) => dots.isHit(box)) && !others.some((other) => isBlocked(one, other));

/** Whether one stands on the other, or will; or the line to one runs through the other or its line. */
export const isBlocked = (one: TallyPlace, other: TallyPlace): boolean =>
  (isOverlap(one.whole, other.whole) &&
    (isHit(one, other) ||
      isCut(one, other) ||
      isCut(other, one) ||
      (one.line !== null && other.line !== null && isMeeting(one.line, other.line)))) ||
  ((one.line ?? other.line) !== null && isHitInTime(one, other));

/** As the picture grows their points draw apart: what stands off its own may then come to stand on what is farther on. */
function isHitInTime(one: TallyPlace, other: TallyPlace): boolean {
  const apart = one.growth - 1;
  return apart > 0 && (isHitAt(apart / 2, one, other) || isHitAt(apart, one, other));
}

function isHitAt(apart: number, one: TallyPlace, other: TallyPlace): boolean {
  const [[x, y], [toX, toY]] = [one.label.at, other.label.at];
  const [dx, dy] = [(toX - x) * apart, (toY - y) * apart];
  return (
    isOverlapMoved(one.whole, other.whole, dx, dy) &&
    one.boxes.some((box) => other.boxes.some((each) => isOverlapMoved(box, each, dx, dy)))
  );
}

/** Whether a box overlaps with another that is moved: without making that, as it is asked a hundred thousand times. */
const isOverlapMoved = (a: Box, b: Box, dx: number, dy: number): boolean =>
  a.left < b.right + dx && b.left + dx < a.right && a.top < b.bottom + dy && b.top + dy < a.bottom;

const isHit = (one: TallyPlace, other: TallyPlace): boolean =>
  one.boxes.some((box) => other.boxes.some((each) => isOverlap(box, each)));

const isCut = ({ line }: TallyPlace, { boxes }: TallyPlace): boolean =>
  line !== null && boxes.some((box) => isThrough(line, box));

type Line = NonNullable<TallyPlace["line"]>;

function isMeeting([a, b]: Line, [c, d]: Line): boolean {
  const side = ([x, y]: Point, [toX, toY]: Point, [px, py]: Point) =>
    Math.sign((toX - x) * (py - y) - (toY - y) * (px - x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
