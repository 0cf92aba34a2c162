import type { Bits } from "../bits";
import { type Box, isInside, isOverlap, isThrough, moved } from "./box";
import type { LngLat } from "./geometry";
import type { Lands } from "./joint-land";
import { inTime, isJoint, type Standing, surroundingsOf } from "./joint-surroundings";
import {
  around,
  boxesOf,
  directions,
  type LabelType,
  nameBox,
  type Placeable,
  type Point,
} from "./label-boxes";
import { mercator } from "./mercator";

/**
 * A label with where it may stand: of a joint figure along its outline, clear of these towns' dots and of other regions; of a
 * region on no other's land, if there is room elsewhere.
 * @param onScreen where a point of the earth stands in the picture, in CSS pixels
 * @param within what is seen of the picture, if that is known
 */
export function onItsLand(
  label: Placeable,
  lands: Lands,
  onScreen: (point: LngLat) => Point,
  towns: readonly Box[],
  within?: Box,
): Placeable {
  const onEarth = backFrom(onScreen);
  if (!isJoint(label)) {
    const isForeign = lands.foreign.get(label.properties.id);
    return isForeign ? { ...label, isForeign: (at) => isForeign(onEarth(at)) } : label;
  }
  const { along, isForeign = () => false } = lands.joint.get(label.properties.id) ?? { along: [] };
  return {
    ...label,
    joint: {
      ...{ outline: along.map(onScreen), towns, isForeign: (at) => isForeign(onEarth(at)) },
      ...(within && { within }),
    },
  };
}

/** From a picture to shares of the earth: both its axes are straight. */
function backFrom(onScreen: (point: LngLat) => Point): (at: Point) => Point {
  const [[fromX, fromY], [toX, toY]] = corners.map(onScreen) as [Point, Point];
  const [[west, north], [east, south]] = corners.map(mercator) as [Point, Point];
  return ([x, y]) => [
    west + ((x - fromX) / (toX - fromX)) * (east - west),
    north + ((y - fromY) / (toY - fromY)) * (south - north),
  ];
}

/** Any two: far from each other, so that a picture's rounding does not matter. */
const corners: readonly [LngLat, LngLat] = [
  [0, 70],
  [90, 30],
];

/** In CSS pixels: a figure as far from a town's dot as this, its words with it, is read as nobody's own. */
const clearOfTowns = 14;

/** What each shortcoming of a place costs, in the pixels of distance from towns that make up for it. */
const cost = {
  ...{ onFigures: 40, onName: 16, onTown: 16, brief: 3, beside: 5, led: 7, ledOn: 0.2, strayed: 12, cut: 9 },
  /** All of it on the land of another region of which something is said: of part of it, as much less. */
  foreign: 40,
  outside: 30,
  /** With a line: arrows to far places stand at a low map's left, and a sheet lies over its foot. */
  ...{ left: 3, below: 1 },
};

/** Where and how a joint figure stands: on a point of its outline, or beside it (`isOff`), where a line leads from there. */
export type JointStanding = {
  isBrief: boolean;
  offset: Point;
  figures: readonly Box[];
  root: Point;
  isOff: boolean;
};

/** How it stands to its outline. */
type Tie = "on" | "beside" | "led";

/**
 * A figure that towns share stands on their outline, over its edge or along it, as far as it goes from every town's dot,
 * where it would be read as of that town; else beside the outline, with a line to it, and nearer to it than to what is said of any
 * region: amid a region's land and figures it would be read as that region's. That it is joint always stands with it: in
 * words, or in brief behind the figure, so it is never a bare number. Bit by bit: an outline has many points.
 */
export function* findingJointStanding(
  label: Placeable,
  all: readonly Standing[],
  type: LabelType,
): Bits<JointStanding> {
  const { at, joint = { outline: [], towns: [] } } = label;
  const { isForeign, within, growth } = joint;
  // Where lands are known, clear of another's land is more than half of it.
  const strayed = isForeign ? cost.strayed / 2 : cost.strayed;
  const anchors = joint.outline.length > 0 ? joint.outline : [at];
  const surroundings = surroundingsOf(label, all, type);
  let best: { standing: JointStanding; worth: number } | null = null;
  for (const isBrief of [false, true]) {
    const own = boxesOf(label, isBrief, type);
    const boxes = isBrief ? own : [nameBox(label.properties, at, type), ...own];
    const whole = around(boxes);
    const half: Point = [(whole.right - whole.left) / 2, (whole.bottom - whole.top) / 2];
    const middle: Point = [(whole.left + whole.right) / 2, (whole.top + whole.bottom) / 2];
    const weigh = ([toX, toY]: Point, costs: number, root: Point, tie: Tie) => {
      const isBeaten = (worth: number) => best !== null && worth <= best.worth;
      const given = costs + (isBrief ? cost.brief : 0);
      // What takes longer to tell is asked only of what may still be the best; whose land it is takes the longest.
      if (isBeaten(clearOfTowns - given)) return;
      const { figures, names, towns, jointly } = surroundings(root);
      const offset: Point = [toX - middle[0], toY - middle[1]];
      const here = moved(whole, offset);
      const isOn = (some: readonly Box[]) => some.some((box) => isOverlap(box, here));
      let worth =
        Math.min(clearOfTowns, ...towns.map((town) => distance(here, town))) -
        given -
        (isOn(jointly) ? 2 * cost.onFigures : 0) -
        (isOn(figures) ? cost.onFigures : 0) -
        (within && !isInside(here, within) ? cost.outside : 0) -
        (isOn(towns) ? cost.onTown : 0) -
        (isOn(names) ? cost.onName : 0);
      if (isBeaten(worth)) return;
      const isLed = tie === "led";
      worth -= isLed && isStrayed(here, root, [...figures, ...names]) ? strayed : 0;
      if (isBeaten(worth)) return;
      worth -= isLed && isCut(root, here, [...figures, ...names, ...towns]) ? cost.cut : 0;
      if (isBeaten(worth)) return;
      const onLand = worth - (isForeign ? cost.foreign * shareOf(here, inTime(isForeign, root, growth)) : 0);
      if (isBeaten(onLand)) return;
      const figuresHere = boxes.map((box) => moved(box, offset));
      best = {
        standing: { isBrief, offset, figures: figuresHere, root, isOff: tie !== "on" },
        worth: onLand,
      };
    };
    for (const root of anchors) {
      yield;
      weigh(root, 0, root, "on");
      for (const [dx, dy] of sides)
        weigh(
          [root[0] + dx * (half[0] + edge), root[1] + dy * (half[1] + edge)],
          cost.beside,
          root,
          "beside",
        );
    }
    for (const root of [at, ...anchors.filter((_, stop) => stop % 4 === 0)]) {
      yield;
      for (const step of away)
        for (const [dx, dy] of directions)
          weigh(
            [root[0] + dx * (half[0] + step), root[1] + dy * (half[1] + step)],
            cost.led + step * cost.ledOn + (dx < 0 ? cost.left : 0) + (dy > 0 ? cost.below : 0),
            root,
            "led",
          );
    }
  }
  return (
    (best as { standing: JointStanding } | null)?.standing ?? {
      ...{ isBrief: true, offset: [0, 0], figures: [], root: at, isOff: false },
    }
  );
}

/** Whether what is said of a region is nearer than the point of the outline that a line leads to. */
const isStrayed = (here: Box, [x, y]: Point, said: readonly Box[]): boolean => {
  const led = gapBetween(here, { left: x, right: x, top: y, bottom: y });
  return said.some((box) => gapBetween(here, box) < led);
};

/** Whether the line from a point to a label runs through any of these. */
function isCut([x, y]: Point, { left, right, top, bottom }: Box, others: readonly Box[]): boolean {
  const to: Point = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
  return others.some((box) => isThrough([[x, y], to], box));
}

/** How much of a box, by points all over it. */
export function shareOf({ left, right, top, bottom }: Box, isSo: (at: Point) => boolean): number {
  const points = across.flatMap((x) =>
    down.map((y): Point => [left + x * (right - left), top + y * (bottom - top)]),
  );
  return points.filter(isSo).length / points.length;
}

const across = [0, 0.2, 0.4, 0.6, 0.8, 1];
const down = [0, 0.5, 1];

/** Right, left, above, below: with its whole side at the outline, not with a corner. */
const sides = directions.slice(0, 4);

/** How far from the point that its line leads to a label may stand, in CSS pixels. */
const away = [14, 24, 34, 46, 60];

/** Between a label and the outline that it stands along, in CSS pixels. */
const edge = 3;

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
