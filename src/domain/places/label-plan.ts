import { type Bits, inOneGo, stepsOfABit } from "../bits";
import { type Box, moved } from "./box";
import { findingJointStanding } from "./joint-label";
import { isJoint } from "./joint-surroundings";
import {
  boxesOf,
  type LabelType,
  leaderToNearest,
  nameBox,
  near,
  type Placeable,
  type Point,
  widthOf,
} from "./label-boxes";
import { type Draft, isCut, isHit, namedRoomFor, nameRoom, roomFor } from "./label-draft";
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
    return new Map([...named(standing, type), ...left.map(leftOut)]);
  }
  // A joint figure stands where it is read as of no place, where it can beside what the others take: else they give way.
  const joint = drafts.filter(isJoint);
  const others = joint.length > 0 ? drafts.filter((one) => !isJoint(one)).map((one) => ({ ...one })) : [];
  giveRoom(others, new Set(), dots, type);
  for (const draft of joint)
    Object.assign(draft, yield* findingJointStanding(draft, [...joint, ...others], type));
  if (joint.length > 0) yield;
  giveRoom(drafts, new Set(joint), dots, type);
  giveNames(drafts, dots, type);
  return named(drafts, type);
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

/** A figure without its name is nobody's: what has no room for it over its figures moves, both as one. */
function giveNames(drafts: readonly Draft[], dots: readonly Box[], type: LabelType): void {
  const nameOf = (one: Draft) => moved(nameRoom(one, type), one.offset);
  const bearing = drafts.filter((one) => !isJoint(one));
  // Of what is said nothing but the name, that is never left out.
  const names = new Map(
    bearing.filter(({ figures }) => figures.length === 0).map((one) => [one, nameOf(one)]),
  );
  const isFree = (one: Draft) =>
    !isHit([nameOf(one)], [...dots, ...names.values()]) &&
    drafts.every((other) => other === one || !isHit([nameOf(one)], other.figures));
  const missing: Draft[] = [];
  for (const one of bearing) {
    if (names.has(one)) continue;
    if (isFree(one)) names.set(one, nameOf(one));
    else missing.push(one);
  }
  for (const one of missing) {
    // What stood in its way may have moved.
    const found = isFree(one) ? one : namedRoomFor(one, drafts, [...dots, ...names.values()], type);
    if (!found) continue;
    Object.assign(one, found);
    names.set(one, nameOf(one));
  }
  for (const one of names.keys()) one.isNamed = true;
}

/** Whether a label's name and figures stand as one or not at all: a tally without its place's name would be of nowhere. */
export const isWhole = ({ weight }: MapProperties): boolean => weight !== undefined;

const leftOut = ({ properties: { id } }: Placeable): readonly [string, PlannedLabel] => [
  id,
  { isBrief: false, isNamed: false, offset: atPoint, leader: null, boxes: [], isLeftOut: true },
];

const isCrowded = (one: Draft, all: readonly Draft[], dots: readonly Box[]): boolean =>
  isHit(one.figures, dots) || all.some((other) => other !== one && isHit(one.figures, other.figures));

function named(drafts: readonly Draft[], type: LabelType): ReadonlyMap<string, PlannedLabel> {
  const planned = new Map<string, PlannedLabel>();
  for (const { properties, at, isBrief, offset, figures, root = at, isOff = false, ...of } of drafts) {
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
    const isNamed = of.isNamed || isWhole(properties);
    const boxes = isNamed ? [moved(nameBox(properties, at, type), offset), ...figures] : figures;
    const least = of.isAbroad ? nearOutline : near;
    const isMoved = offset[0] !== 0 || offset[1] !== 0;
    const leader = isMoved ? leaderToNearest(boxes, at, type.growth ?? 1, least) : null;
    planned.set(properties.id, { isBrief, isNamed, offset, leader, boxes });
  }
  return planned;
}
