import { type Bits, inOneGo, stepsOfABit } from "../bits";
import { type Box, isInside, isOverlap, moved, TakenBoxes } from "./box";
import { findingJointStanding, shareOf } from "./joint-label";
import { isJoint } from "./joint-surroundings";
import {
  around,
  boxesOf,
  directions,
  type LabelType,
  leaderTo,
  leaderToNearest,
  nameBox,
  type Placeable,
  type Point,
  steps,
  widthOf,
} from "./label-boxes";
import type { MapProperties } from "./map-features";
import { findingTallyRoom } from "./tally-room";

export type { Placeable, Point } from "./label-boxes";

/**
 * What there is room for: all figures or those in brief; at the point or beside it, where a line leads there; the name
 * where it is free. `leader`: the end of the line, from the point; `null` where the label is so near that it needs none.
 * `boxes`: what it takes, the name first, if it has one.
 */
export type PlannedLabel = {
  isBrief: boolean;
  isNamed: boolean;
  offset: Point;
  leader: Point | null;
  /** Of a joint figure: the point of its outline on which it hangs and where its line begins, from the point. */
  root?: Point;
  boxes: readonly Box[];
  /** There is no room for it at all; only of those that bear a `weight`. */
  isLeftOut?: boolean;
};

const atPoint: Point = [0, 0];

/** A joint figure that is no nearer to its outline than this, in CSS pixels, has a line: beside another it is read as that one's. */
const nearOutline = 2;

/** `root`, `isOff`: of a joint figure, as `JointStanding` has them. Its words are among its `figures`, as they are never apart. */
type Draft = Placeable & {
  isBrief: boolean;
  offset: Point;
  figures: readonly Box[];
  root?: Point;
  isOff?: boolean;
  /** Whether it stands on the land of another: then a line leads to its own, however near that is. */
  isAbroad?: boolean;
};

/**
 * Finds room for what is reported, so that no figures stand on others, on a town's dot, or on where others belong. Of
 * two that run into each other the longer moves beside its point; where it finds no room there, it is told in brief.
 * In the order given, so that the same map has the same labels every time.
 */
export const planLabels = (...of: Parameters<typeof planningLabels>): ReadonlyMap<string, PlannedLabel> =>
  inOneGo(planningLabels(...of));

/** The same, bit by bit: of tallies there may be a thousand. */
export function* planningLabels(
  labels: readonly Placeable[],
  dots: readonly Box[],
  type: LabelType,
): Bits<ReadonlyMap<string, PlannedLabel>> {
  const drafts: Draft[] = [];
  for (const label of labels) {
    drafts.push({ ...label, isBrief: false, offset: atPoint, figures: boxesOf(label, false, type) });
    if (drafts.length % stepsOfABit === 0) yield;
  }
  if (labels.some(({ properties }) => properties.weight !== undefined)) {
    const room = yield* findingTallyRoom(labels, dots, type);
    yield;
    const standing = drafts.flatMap((draft, at) => {
      const offset = room.get(labels[at] as Placeable);
      return offset ? [{ ...draft, offset, figures: draft.figures.map((box) => moved(box, offset)) }] : [];
    });
    const left = labels.filter((label) => !room.has(label));
    return new Map([...named(standing, dots, type), ...left.map(leftOut)]);
  }
  // A joint figure stands where it is read as of no place, where it can beside what the others take: else they give way.
  const joint = drafts.filter(isJoint);
  const others = joint.length > 0 ? drafts.filter((one) => !isJoint(one)).map((one) => ({ ...one })) : [];
  giveRoom(others, new Set(), dots, type);
  for (const draft of joint)
    Object.assign(draft, yield* findingJointStanding(draft, [...joint, ...others], type));
  if (joint.length > 0) yield;
  giveRoom(drafts, new Set(joint), dots, type);
  return named(drafts, dots, type);
}

/** Moves what is crowded, the longest first; nothing that is settled, and each once. */
function giveRoom(
  drafts: readonly Draft[],
  settled: Set<Draft>,
  dots: readonly Box[],
  type: LabelType,
): void {
  for (;;) {
    const crowded = drafts.filter(
      (one) => !settled.has(one) && (isCut(one, type.within) || isCrowded(one, drafts, dots)),
    );
    const [longest] = crowded.toSorted((a, b) => widthOf(b.figures) - widthOf(a.figures));
    if (!longest) return;
    settled.add(longest);
    Object.assign(longest, roomFor(longest, drafts, dots, type));
  }
}

/** Whether a label's name and figures stand as one or not at all: a tally without its place's name would be of nowhere. */
export const isWhole = ({ weight }: MapProperties): boolean => weight !== undefined;

const leftOut = ({ properties: { id } }: Placeable): readonly [string, PlannedLabel] => [
  id,
  { isBrief: false, isNamed: false, offset: atPoint, leader: null, boxes: [], isLeftOut: true },
];

const isCrowded = (one: Draft, all: readonly Draft[], dots: readonly Box[]): boolean =>
  isHit(one.figures, dots) || all.some((other) => other !== one && isHit(one.figures, other.figures));

/** Whether the picture's side cuts it, though what it is of is seen. */
const isCut = ({ at: [x, y], figures }: Draft, within: Box | undefined): boolean =>
  within !== undefined &&
  isOverlap(within, { left: x, right: x, top: y, bottom: y }) &&
  !figures.every((box) => isInside(box, within));

const isHit = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.some((one) => others.some((other) => isOverlap(one, other)));

/** The first that is free: all figures by the point, or beside it, those in brief at it, by it, beside it; else in brief at it. */
function roomFor(label: Draft, all: readonly Draft[], dots: readonly Box[], type: LabelType) {
  const others = all.filter((other) => other !== label);
  const taken = [...dots, ...others.flatMap(({ figures }) => figures)];
  const points = others.map(
    ({ at: [x, y] }): Box => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }),
  );
  const [full, brief] = [false, true].map((isBrief) => {
    const figures = boxesOf(label, isBrief, type);
    return { isBrief, offset: atPoint, figures };
  }) as [Draft, Draft];
  const candidates = [...by(full), ...beside(full), brief, ...by(brief), ...beside(brief)];
  const free = candidates.filter(
    ({ figures, offset }) => !isHit(figures, taken) && (offset === atPoint || !isHit(figures, points)),
  );
  let best: { one: Pick<Draft, "isBrief" | "offset" | "figures" | "isAbroad">; faults: number } | null = null;
  for (const one of free) {
    const isHere = !isAbroad(one.figures, label.isForeign);
    const faults = (isCut({ ...label, figures: one.figures }, type.within) ? 2 : 0) + (isHere ? 0 : 1);
    if (!best || faults < best.faults) best = { one: { ...one, isAbroad: !isHere }, faults };
    if (faults === 0) break;
  }
  return best?.one ?? brief;
}

/** Whether figures stand on another's land, of which something is said, too: they would be read as that one's. */
const isAbroad = (figures: readonly Box[], isForeign: Placeable["isForeign"]): boolean =>
  isForeign !== undefined && figures.length > 0 && shareOf(around(figures), isForeign) > 0.5;

/** Over the point still, so that no line is needed: in shares of what the label takes to each side. */
const shifts: readonly Point[] = [
  ...[0.3, -0.3, 0.6, -0.6].map((across): Point => [across, 0]),
  ...[0.7, -0.7].flatMap((down) => [0, 0.5, -0.5].map((across): Point => [across, down])),
];

function by({ isBrief, figures }: Pick<Draft, "isBrief" | "figures">) {
  const { left, right, top, bottom } = around(figures);
  return shifts.map(([across, down]) => {
    const offset: Point = [(across * (right - left)) / 2, (down * (bottom - top)) / 2];
    return { isBrief, offset, figures: figures.map((box) => moved(box, offset)) };
  });
}

function beside({ isBrief, figures }: Pick<Draft, "isBrief" | "figures">) {
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

function named(
  drafts: readonly Draft[],
  dots: readonly Box[],
  type: LabelType,
): ReadonlyMap<string, PlannedLabel> {
  const taken = new TakenBoxes(dots);
  for (const { figures } of drafts) taken.add(figures);
  for (const { properties, at } of drafts)
    if (isWhole(properties)) taken.add([nameBox(properties, at, type)]);
  const planned = new Map<string, PlannedLabel>();
  for (const { properties, at, isBrief, offset, figures, root = at, isOff = false, isAbroad } of drafts) {
    if (isJoint({ properties })) {
      const leader = isOff ? leaderToNearest(figures, root, type.growth ?? 1, nearOutline) : null;
      const [dx, dy] = [root[0] - at[0], root[1] - at[1]];
      planned.set(properties.id, {
        ...{ isBrief, isNamed: !isBrief, offset, boxes: figures },
        leader: leader && [leader[0] + dx, leader[1] + dy],
        root: [dx, dy],
      });
      continue;
    }
    const name = moved(nameBox(properties, at, type), offset);
    // Where nothing is said but the name, it stands for the place, and is not to be left out.
    const isNamed = figures.length === 0 || isWhole(properties) || !taken.isHit(name);
    if (isNamed) taken.add([name]);
    const boxes = isNamed ? [name, ...figures] : figures;
    const least = isAbroad ? nearOutline : undefined;
    const leader = offset[0] === 0 && offset[1] === 0 ? null : leaderTo(boxes, at, type.growth ?? 1, least);
    planned.set(properties.id, { isBrief, isNamed, offset, leader, boxes });
  }
  return planned;
}
