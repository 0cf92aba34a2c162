import { type Bits, inOneGo, stepsOfABit } from "../bits";
import type { Box } from "./box";
import type { LabelType, Placeable, Point } from "./label-boxes";
import { NearBoxes } from "./near-boxes";
import { movingAside } from "./tally-moves";
import { isBlocked, isFree, type Measured, measured, placesOf, type TallyPlace } from "./tally-places";
import { Standing } from "./tally-standing";

/** Points nearer to each other than this, in CSS pixels, are one spot of the map: a figure that stands there is read as its most. */
const spot = 30;

/** What stands within this, in CSS pixels, is read together. */
const sight = 100;

/** Of more that find no room the lines would be a thicket, and to seek room for each takes longer than all the rest. */
const mostCalledOut = 60;

/** Of fewer than that, lines may lead farther. */
const mostCalledFar = 20;

export const weightOf = ({ properties: { weight = 0 } }: Placeable): number => weight;

/** Whether a larger tally's spot is where this one is. */
export const isUnder = (larger: Placeable, one: Placeable): boolean =>
  weightOf(larger) > weightOf(one) && isWithin(spot, larger, one);

const isWithin = (reach: number, { at: [x, y] }: Placeable, { at: [toX, toY] }: Placeable): boolean =>
  Math.hypot(toX - x, toY - y) < reach;

/**
 * Where each tally stands, by its label, name and figures as one; what is not in it is left out. At its point, if nothing larger
 * stands there; else by it; else, if smaller ones in sight would be read as the most there is, beside it with a line: these give
 * way, and if need be a larger one moves; last, if few are left, beside it wherever nothing has to give way, or where what stands
 * in its way has room elsewhere. No tally is left out while a smaller one stands at its spot.
 */
export const tallyRoom = (...of: Parameters<typeof findingTallyRoom>): ReadonlyMap<Placeable, Point> =>
  inOneGo(findingTallyRoom(...of));

/** The same, bit by bit. */
export function* findingTallyRoom(
  labels: readonly Placeable[],
  dots: readonly Box[],
  type: LabelType,
): Bits<ReadonlyMap<Placeable, Point>> {
  const map = new Standing(dots);
  const inOrder: Measured[] = [];
  for (const label of labels.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    const one = measured(label, type);
    inOrder.push(one);
    map.standAtPoint(one);
    if (inOrder.length % stepsOfABit === 0) yield;
  }
  const missing: Measured[] = [];
  const spots = new Spots();
  let asked = 0;
  for (const one of inOrder) {
    if (map.placeOf(one.label)) continue;
    if (++asked % stepsOfABit === 0) yield;
    const settled = spots.isOver(one.label) ? null : roomFor(one, map);
    if (settled) map.settle(settled);
    else {
      missing.push(one);
      spots.add(one.label);
    }
  }
  if (missing.length <= mostCalledOut)
    yield* callingOut(missing, map, missing.length <= mostCalledFar ? "far" : "beside");
  if (missing.length <= mostCalledFar) yield* movingAside(missing, map);
  const left = new Spots();
  for (const { label } of missing) if (!map.placeOf(label)) left.add(label);
  const room = new Map<Placeable, Point>();
  for (const { label } of inOrder) {
    const offset = map.placeOf(label)?.offset;
    if (!offset) continue;
    if (left.isOver(label)) left.add(label);
    else room.set(label, offset);
  }
  return room;
}

/** What is missing yet, beside its point with a line, where nothing that stands has to give way. */
function* callingOut(missing: readonly Measured[], map: Standing, where: "beside" | "far"): Bits<void> {
  for (const one of missing) {
    yield;
    const others = map.within(where === "far" ? one.farReach : one.reach);
    const free = placesOf(one, where).find((place) => isFree(place, map.dots, others));
    if (free) map.settle([free]);
  }
}

/** The spots where tallies are missing. */
class Spots {
  readonly #near = new NearBoxes<{ label: Placeable; whole: Box }>();

  add(label: Placeable): void {
    const [x, y] = label.at;
    this.#near.add({ label, whole: { left: x - spot, right: x + spot, top: y - spot, bottom: y + spot } });
  }

  /** Whether a larger one than this is missing at its spot. */
  isOver(label: Placeable): boolean {
    const [x, y] = label.at;
    // Of no extent, it would touch nothing.
    const here = { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
    return this.#near.near(here).some((larger) => isUnder(larger.label, label));
  }
}

/** Its place, and that of a larger one which moves for it. */
function roomFor(one: Measured, map: Standing): readonly TallyPlace[] | null {
  const { label } = one;
  const others = map.within(one.reach);
  const larger = others.filter((other) => weightOf(other.label) >= weightOf(label));
  const first = (where: "by" | "beside", free: readonly TallyPlace[]) =>
    placesOf(one, where).find((place) => isFree(place, map.dots, free));
  const near = first("by", others);
  if (near) return [near];
  const isInNeed = others.some(
    (other) => weightOf(other.label) < weightOf(label) && isWithin(sight, other.label, label),
  );
  if (!isInNeed) return null;
  const found = first("by", larger) ?? first("beside", others) ?? first("beside", larger);
  if (found) return [found];
  for (const here of placesOf(one, "at"))
    for (const mover of larger) {
      if (!isBlocked(here, mover)) continue;
      const of = map.measuredOf(mover);
      const around = map
        .within(of.reach)
        .filter((other) => other !== mover && weightOf(other.label) >= weightOf(label));
      for (const moved of placesOf(of, "by")) {
        if (!isFree(moved, map.dots, around)) continue;
        const free = [...larger.filter((other) => other !== mover), moved];
        const own = first("by", free) ?? first("beside", free);
        if (own) return [moved, own];
      }
    }
  return null;
}
