import { type Box, isOverlap, isThrough, moved } from "./box";
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
const cost = { onFigures: 12, onName: 4, brief: 3, beside: 5, led: 9, ledOn: 0.1, strayed: 12, cut: 8 };

/** Where and how a joint figure stands. `root`: the point of its outline to which a line leads; `null`: it stands on it. */
export type JointStanding = {
  isBrief: boolean;
  offset: Point;
  figures: readonly Box[];
  root: Point | null;
};

/**
 * A figure that towns share stands on their outline, over its edge or along it, as far as it goes from every town's dot,
 * where it would be read as of that town; else beside the outline, with a line to it, and nearer to it than to what is said of any
 * region: amid a region's land and figures it would be read as that region's. That it is joint always stands with it: in
 * words, or in brief behind the figure, so it is never a bare number.
 */
export function jointStanding(label: Placeable, all: readonly Placeable[], type: LabelType): JointStanding {
  const { at, joint = { outline: [], towns: [] } } = label;
  const others = all.filter((other) => other !== label && !isJoint(other));
  const figures = others.flatMap((other) => boxesOf(other, false, type));
  const names = others.map((other) => nameBox(other.properties, other.at, type));
  const said = [...figures, ...names];
  const settled = all.filter((other) => other !== label && isJoint(other)).flatMap(standingBoxes);
  const anchors = joint.outline.length > 0 ? joint.outline : [at];
  let best: { standing: JointStanding; worth: number } | null = null;
  for (const isBrief of [false, true]) {
    const own = boxesOf(label, isBrief, type);
    const boxes = isBrief ? own : [nameBox(label.properties, at, type), ...own];
    const whole = around(boxes);
    const half: Point = [(whole.right - whole.left) / 2, (whole.bottom - whole.top) / 2];
    const middle: Point = [(whole.left + whole.right) / 2, (whole.top + whole.bottom) / 2];
    const weigh = ([toX, toY]: Point, costs: number, root: Point | null) => {
      const offset: Point = [toX - middle[0], toY - middle[1]];
      const standing = { isBrief, offset, figures: boxes.map((box) => moved(box, offset)), root };
      const here = moved(whole, offset);
      const isOn = (some: readonly Box[]) => some.some((box) => isOverlap(box, here));
      const worth =
        Math.min(clearOfTowns, ...joint.towns.map((town) => distance(here, town))) -
        (costs + (isBrief ? cost.brief : 0)) -
        (isOn(settled) ? 2 * cost.onFigures : 0) -
        (isOn(figures) ? cost.onFigures : 0) -
        (isOn(names) ? cost.onName : 0) -
        (root && isStrayed(here, root, said) ? cost.strayed : 0) -
        (root && isCut(root, here, [...said, ...joint.towns]) ? cost.cut : 0);
      if (!best || worth > best.worth) best = { standing, worth };
    };
    for (const [anchorX, anchorY] of anchors) {
      weigh([anchorX, anchorY], 0, null);
      for (const [dx, dy] of sides)
        weigh([anchorX + dx * (half[0] + edge), anchorY + dy * (half[1] + edge)], cost.beside, null);
    }
    for (const root of [at, ...anchors.filter((_, stop) => stop % 4 === 0)])
      for (const step of steps)
        for (const [dx, dy] of directions)
          weigh(
            [root[0] + dx * (half[0] + step), root[1] + dy * (half[1] + step)],
            cost.led + step * cost.ledOn,
            root,
          );
  }
  return (
    (best as { standing: JointStanding } | null)?.standing ?? {
      isBrief: true,
      offset: [0, 0],
      figures: [],
      root: null,
    }
  );
}

/** Whether what is said of a region is nearer than the point of the outline that a line leads to. */
const isStrayed = (here: Box, [x, y]: Point, said: readonly Box[]): boolean => {
  const away = gapBetween(here, { left: x, right: x, top: y, bottom: y });
  return said.some((box) => gapBetween(here, box) < away);
};

/** Whether the line from a point to a label runs through any of these. */
function isCut([x, y]: Point, { left, right, top, bottom }: Box, others: readonly Box[]): boolean {
  const to: Point = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
  return others.some((box) => isThrough([[x, y], to], box));
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
  const [across, down] = apart(one, other);
  return Math.hypot(across / 2, down);
}

const gapBetween = (one: Box, other: Box): number => Math.hypot(...apart(one, other));

const apart = (one: Box, other: Box): [across: number, down: number] => [
  Math.max(0, other.left - one.right, one.left - other.right),
  Math.max(0, other.top - one.bottom, one.top - other.bottom),
];
