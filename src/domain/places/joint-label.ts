import { type Box, isOverlap, moved } from "./box";
import type { LngLat } from "./geometry";
import {
  around,
  boxesOf,
  directions,
  type LabelType,
  nameBox,
  type Placeable,
  type Point,
  steps,
} from "./label-boxes";

export const isJoint = ({ properties: { kind } }: Pick<Placeable, "properties">): boolean =>
  kind === "joint-label";

/**
 * A label, if it is a joint figure's with where it may stand: along its outline, clear of these towns' dots.
 * @param onScreen where a point of the earth stands in the picture, in CSS pixels
 */
export function withOutline(
  label: Placeable,
  outlines: ReadonlyMap<string, readonly LngLat[]>,
  onScreen: (point: LngLat) => Point,
  towns: readonly Box[],
): Placeable {
  if (!isJoint(label)) return label;
  const outline = (outlines.get(label.properties.id) ?? []).map(onScreen);
  return { ...label, joint: { outline, towns } };
}

/** In CSS pixels: a figure as far from a town's dot as this, its words with it, is read as nobody's own. */
const clearOfTowns = 14;

/** What each shortcoming of a place costs, in the pixels of distance from towns that make up for it. */
const cost = { onFigures: 12, onName: 4, brief: 3, beside: 5, led: 6, ledOn: 0.1 };

/** Where and how a joint figure stands. `isOff`: off its outline, to which a line leads. */
export type JointStanding = { isBrief: boolean; offset: Point; figures: readonly Box[]; isOff: boolean };

/**
 * A figure that towns share stands on their outline, over its edge or along it, as far as it goes from every town's dot,
 * where it would be read as of that town; else beside the outline, with a line to it. That it is joint always stands with it: in
 * words, or in brief behind the figure, so it is never a bare number.
 */
export function jointStanding(label: Placeable, all: readonly Placeable[], type: LabelType): JointStanding {
  const { at, joint = { outline: [], towns: [] } } = label;
  const others = all.filter((other) => other !== label && !isJoint(other));
  const figures = others.flatMap((other) => boxesOf(other, false, type));
  const names = others.map((other) => nameBox(other.properties, other.at, type));
  const settled = all.filter((other) => other !== label && isJoint(other)).flatMap(standingBoxes);
  const anchors = joint.outline.length > 0 ? joint.outline : [at];
  const [x, y] = at;
  let best: { standing: JointStanding; worth: number } | null = null;
  for (const isBrief of [false, true]) {
    const own = boxesOf(label, isBrief, type);
    const boxes = isBrief ? own : [nameBox(label.properties, at, type), ...own];
    const whole = around(boxes);
    const half: Point = [(whole.right - whole.left) / 2, (whole.bottom - whole.top) / 2];
    const middle: Point = [(whole.left + whole.right) / 2, (whole.top + whole.bottom) / 2];
    const weigh = ([toX, toY]: Point, costs: number, isOff: boolean) => {
      const offset: Point = [toX - middle[0], toY - middle[1]];
      const standing = { isBrief, offset, figures: boxes.map((box) => moved(box, offset)), isOff };
      const here = moved(whole, offset);
      const isOn = (some: readonly Box[]) => some.some((box) => isOverlap(box, here));
      const worth =
        Math.min(clearOfTowns, ...joint.towns.map((town) => distance(here, town))) -
        (costs + (isBrief ? cost.brief : 0)) -
        (isOn(settled) ? 2 * cost.onFigures : 0) -
        (isOn(figures) ? cost.onFigures : 0) -
        (isOn(names) ? cost.onName : 0);
      if (!best || worth > best.worth) best = { standing, worth };
    };
    for (const [anchorX, anchorY] of anchors) {
      weigh([anchorX, anchorY], 0, false);
      for (const [dx, dy] of sides)
        weigh([anchorX + dx * (half[0] + edge), anchorY + dy * (half[1] + edge)], cost.beside, false);
    }
    for (const step of steps)
      for (const [dx, dy] of directions)
        weigh([x + dx * (half[0] + step), y + dy * (half[1] + step)], cost.led + step * cost.ledOn, true);
  }
  return (
    (best as { standing: JointStanding } | null)?.standing ?? {
      isBrief: true,
      offset: [0, 0],
      figures: [],
      isOff: false,
    }
  );
}

/** Right, left, above, below: with its whole side at the outline, not with a corner. */
const sides = directions.slice(0, 4);

/** Between a label and the outline that it stands along, in CSS pixels. */
const edge = 3;

/** What a joint figure takes that has been placed before. */
const standingBoxes = (other: Placeable & { figures?: readonly Box[] }): readonly Box[] =>
  other.figures ?? [];

/** Between two boxes. Beside a dot its name stands, so a label is near for longer there than above it. */
function distance(one: Box, other: Box): number {
  const across = Math.max(0, other.left - one.right, one.left - other.right);
  const down = Math.max(0, other.top - one.bottom, one.top - other.bottom);
  return Math.hypot(across / 2, down);
}
