import { type Box, isOverlap, isThrough, moved } from "./box";
import {
  around,
  boxesOf,
  directions,
  type LabelType,
  nameBox,
  type Placeable,
  type Point,
} from "./label-boxes";

/** A tally where it might stand: what it takes, its name first, and the line to there from its point. */
export type TallyPlace = {
  label: Placeable;
  offset: Point;
  boxes: readonly Box[];
  line: readonly [from: Point, to: Point] | null;
};

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

/** The places that a label may take: at its point; by it, that first; beside it with a line, the nearest first. */
export function placesOf(
  label: Placeable,
  type: LabelType,
  where: "at" | "by" | "beside",
): readonly TallyPlace[] {
  const boxes = [nameBox(label.properties, label.at, type), ...boxesOf(label, false, type)];
  const whole = around(boxes);
  const [x, y] = label.at;
  const half: Point = [(whole.right - whole.left) / 2, (whole.bottom - whole.top) / 2];
  const middle: Point = [(whole.left + whole.right) / 2 - x, (whole.top + whole.bottom) / 2 - y];
  const at = (offset: Point, isLed: boolean): TallyPlace => {
    const standing = boxes.map((box) => moved(box, offset));
    return { label, offset, boxes: standing, line: isLed ? [label.at, nearest(label.at, standing)] : null };
  };
  if (where === "at") return [at([0, 0], false)];
  if (where === "by") return shifts.map(([dx, dy]) => at([dx * half[0], dy * half[1]], false));
  return steps.flatMap((step) =>
    directions.map(([dx, dy]) =>
      at([dx * (half[0] + step) - middle[0], dy * (half[1] + step) - middle[1]], true),
    ),
  );
}

function nearest([x, y]: Point, boxes: readonly Box[]): Point {
  const { left, right, top, bottom } = around(boxes);
  return [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
}

/** Those that stand where a label, or the line to it, may come to stand. */
export function withinReach(
  label: Placeable,
  others: readonly TallyPlace[],
  type: LabelType,
): readonly TallyPlace[] {
  const reach = around(placesOf(label, type, "beside").flatMap(({ boxes }) => boxes));
  return others.filter(
    ({
      label: {
        at: [x, y],
      },
      boxes,
    }) => isOverlap(reach, around([...boxes, { left: x, right: x, top: y, bottom: y }])),
  );
}

export const isFree = (one: TallyPlace, dots: readonly Box[], others: readonly TallyPlace[]): boolean =>
  !one.boxes.some((box) => dots.some((dot) => isOverlap(box, dot))) &&
  !others.some((other) => isBlocked(one, other));

/** Whether one stands on the other, or the line to one runs through the other or its line. */
export const isBlocked = (one: TallyPlace, other: TallyPlace): boolean =>
  one.boxes.some((box) => other.boxes.some((each) => isOverlap(box, each))) ||
  isCut(one, other) ||
  isCut(other, one) ||
  (one.line !== null && other.line !== null && isMeeting(one.line, other.line));

const isCut = ({ line }: TallyPlace, { boxes }: TallyPlace): boolean =>
  line !== null && boxes.some((box) => isThrough(line, box));

type Line = NonNullable<TallyPlace["line"]>;

function isMeeting([a, b]: Line, [c, d]: Line): boolean {
  const side = ([x, y]: Point, [toX, toY]: Point, [px, py]: Point) =>
    Math.sign((toX - x) * (py - y) - (toY - y) * (px - x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
