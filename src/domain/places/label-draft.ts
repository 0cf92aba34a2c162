import { type Box, isInside, isOverlap, moved } from "./box";
import { shareOf } from "./joint-label";
import {
  around,
  boxesOf,
  directions,
  type LabelType,
  nameBox,
  type Placeable,
  type Point,
  steps,
  widthOf,
} from "./label-boxes";

/**
 * A label on its way to its place. `root`, `isOff`: of a joint figure, as `JointStanding` has them. Its words are among its
 * `figures`, as they are never apart.
 */
export type Draft = Placeable & {
  isBrief: boolean;
  offset: Point;
  figures: readonly Box[];
  /** Whether there is room for its name above its figures. */
  isNamed?: boolean;
  root?: Point;
  isOff?: boolean;
  /** Whether it stands on the land of another: then a line leads to its own, however near that is. */
  isAbroad?: boolean;
};

/** Where a label may stand, and so much of it. */
type Room = Pick<Draft, "isBrief" | "offset" | "figures" | "isAbroad">;

const atPoint: Point = [0, 0];

/** The first that is free: all figures by the point, or beside it, those in brief at it, by it, beside it; else in brief at it. */
export function roomFor(label: Draft, all: readonly Draft[], dots: readonly Box[], type: LabelType): Room {
  const [full, brief] = [false, true].map((isBrief) => ({
    ...{ isBrief, offset: atPoint, figures: boxesOf(label, isBrief, type) },
  })) as [Room, Room];
  const candidates = [...by(full), ...beside(full), brief, ...by(brief), ...beside(brief)];
  return firstFree(candidates, label, all, dots, type) ?? brief;
}

/**
 * The same of figures with their name; `null`: there is no room for both.
 * @param taken towns' dots and other names
 */
export function namedRoomFor(
  label: Draft,
  all: readonly Draft[],
  taken: readonly Box[],
  type: LabelType,
): Room | null {
  const name = nameRoom(label, type);
  const variants = (label.isBrief ? [true] : [false, true]).map((isBrief) => ({
    ...{ isBrief, offset: atPoint, figures: [name, ...boxesOf(label, isBrief, type)] },
  }));
  const candidates = variants.flatMap((each) => [each, ...by(each), ...nearest(beside(each)).filter(isNear)]);
  const found = firstFree(candidates, label, all, taken, type);
  if (!found || (found.isAbroad && !label.isAbroad)) return null;
  if (isCut({ ...label, ...found }, type.within) && !isCut(label, type.within)) return null;
  return { ...found, figures: found.figures.slice(1) };
}

/** What a name takes at its label's point, and what the renderer keeps free around it: less, and it would be left out. */
export function nameRoom({ properties, at }: Placeable, type: LabelType): Box {
  const { left, right, top, bottom } = nameBox(properties, at, type);
  return { left: left - clear, right: right + clear, top: top - clear, bottom };
}
const clear = 3;

/**
 * For its name's sake a figure goes no farther from its point than this, in CSS pixels, and never onto another's land: on its own it
 * is read as its own even without a name. It lies between two of the `steps`: on one, engines would differ by how they round.
 */
const farthest = 40;

const isNear = ({ figures, offset: [dx, dy] }: Room): boolean => {
  const { left, right, top, bottom } = around(figures);
  // Beyond the half of it that leads there.
  return Math.abs(dx) - (right - left) / 2 <= farthest && Math.abs(dy) - (bottom - top) / 2 <= farthest;
};

/** With a name a label is larger, and farther from its point on some sides than on others. */
const nearest = (rooms: readonly Room[]): Room[] =>
  rooms.toSorted(({ offset: one }, { offset: other }) => Math.hypot(...one) - Math.hypot(...other));

function firstFree(
  candidates: readonly Room[],
  label: Draft,
  all: readonly Draft[],
  dots: readonly Box[],
  type: LabelType,
): Room | null {
  const reach = around(candidates.flatMap(({ figures }) => figures));
  const others = all.filter((other) => other !== label);
  const taken = [...dots, ...others.flatMap(({ figures }) => figures)].filter((box) => isOverlap(box, reach));
  const points = others.map(
    ({ at: [x, y] }): Box => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }),
  );
  const free = candidates.filter(
    ({ figures, offset }) => !isHit(figures, taken) && (offset === atPoint || !isHit(figures, points)),
  );
  let best: { one: Room; faults: number } | null = null;
  for (const one of free) {
    const isHere = !isAbroad(one.figures, label.isForeign);
    // Cut at its own place it is still read as its own; on another's land, or on the line of a town's name, as that one's.
    const isMistaken = one.offset !== atPoint && isHit(one.figures, type.lines ?? []);
    const isWrong = type.within !== undefined && (!isHere || isMistaken);
    const faults =
      (isCut({ ...label, figures: one.figures }, type.within) ? 2 : 0) + (isWrong ? 3 : isHere ? 0 : 1);
    if (!best || faults < best.faults) best = { one: { ...one, isAbroad: !isHere }, faults };
    if (faults === 0) break;
  }
  return best?.one ?? null;
}

/** Whether the picture's side cuts it, though what it is of is seen. */
export const isCut = (
  { at: [x, y], figures }: Pick<Draft, "at" | "figures">,
  within: Box | undefined,
): boolean =>
  within !== undefined &&
  isOverlap(within, { left: x, right: x, top: y, bottom: y }) &&
  !figures.every((box) => isInside(box, within));

export const isHit = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.some((one) => others.some((other) => isOverlap(one, other)));

/** Whether figures stand on another's land, of which something is said, too: they would be read as that one's. */
const isAbroad = (figures: readonly Box[], isForeign: Placeable["isForeign"]): boolean =>
  isForeign !== undefined && figures.length > 0 && shareOf(around(figures), isForeign) > 0.5;

/** Over the point still, so that no line is needed: in shares of what the label takes to each side. */
const shifts: readonly Point[] = [
  ...[0.3, -0.3, 0.6, -0.6].map((across): Point => [across, 0]),
  ...[0.7, -0.7].flatMap((down) => [0, 0.5, -0.5].map((across): Point => [across, down])),
];

function by({ isBrief, figures }: Room): Room[] {
  const { left, right, top, bottom } = around(figures);
  return shifts.map(([across, down]) => {
    const offset: Point = [(across * (right - left)) / 2, (down * (bottom - top)) / 2];
    return { isBrief, offset, figures: figures.map((box) => moved(box, offset)) };
  });
}

function beside({ isBrief, figures }: Room): Room[] {
  const half = widthOf(figures) / 2;
  const [top, bottom] = [
    Math.min(...figures.map((box) => box.top)),
    Math.max(...figures.map((box) => box.bottom)),
  ];
  return steps.flatMap((step) =>
    directions.map(([x, y]) => {
      const offset: Point = [x * (half + step), y * ((bottom - top) / 2 + step)];
      return { isBrief, offset, figures: figures.map((box) => moved(box, offset)) };
    }),
  );
}
