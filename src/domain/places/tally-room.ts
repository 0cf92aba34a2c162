import { type Box, TakenBoxes } from "./box";
import type { LabelType, Placeable, Point } from "./label-boxes";
import { isBlocked, isFree, placesOf, type TallyPlace, withinReach } from "./tally-places";

/** Points nearer to each other than this, in CSS pixels, are one spot of the map: a figure that stands there is read as its most. */
const spot = 30;

/** What stands within this, in CSS pixels, is read together. */
const sight = 100;

export const weightOf = ({ properties: { weight = 0 } }: Placeable): number => weight;

/** Whether a larger tally's spot is where this one is. */
export const isUnder = (larger: Placeable, one: Placeable): boolean =>
  weightOf(larger) > weightOf(one) && isWithin(spot, larger, one);

const isWithin = (reach: number, { at: [x, y] }: Placeable, { at: [toX, toY] }: Placeable): boolean =>
  Math.hypot(toX - x, toY - y) < reach;

/**
 * Where each tally stands, by its label, name and figures as one; what is not in it is left out. At its point, if nothing larger
 * stands there; else by it; else, if smaller ones in sight would be read as the most there is, beside it with a line: these give
 * way, and if need be a larger one moves. No tally is left out while a smaller one stands at its spot.
 */
export function tallyRoom(
  labels: readonly Placeable[],
  dots: readonly Box[],
  type: LabelType,
): ReadonlyMap<Placeable, Point> {
  const inOrder = labels.toSorted((a, b) => weightOf(b) - weightOf(a));
  const standing = atTheirPoints(inOrder, dots, type);
  const missing: Placeable[] = [];
  for (const label of inOrder) {
    if (standing.has(label)) continue;
    const settled = missing.some((larger) => isUnder(larger, label))
      ? null
      : roomFor(label, [...standing.values()], dots, type);
    if (!settled) {
      missing.push(label);
      continue;
    }
    for (const place of settled) {
      standing.delete(place.label);
      for (const other of [...standing.values()]) if (isBlocked(place, other)) standing.delete(other.label);
      standing.set(place.label, place);
    }
  }
  const room = new Map<Placeable, Point>();
  for (const label of inOrder) {
    const offset = standing.get(label)?.offset;
    if (!offset) continue;
    if (missing.some((larger) => isUnder(larger, label))) missing.push(label);
    else room.set(label, offset);
  }
  return room;
}

function atTheirPoints(inOrder: readonly Placeable[], dots: readonly Box[], type: LabelType) {
  const taken = new TakenBoxes(dots);
  const standing = new Map<Placeable, TallyPlace>();
  for (const label of inOrder) {
    const [here] = placesOf(label, type, "at");
    if (!here || here.boxes.some((box) => taken.isHit(box))) continue;
    taken.add(here.boxes);
    standing.set(label, here);
  }
  return standing;
}

/** Its place, and that of a larger one which moves for it. */
function roomFor(
  label: Placeable,
  standing: readonly TallyPlace[],
  dots: readonly Box[],
  type: LabelType,
): readonly TallyPlace[] | null {
  const others = withinReach(label, standing, type);
  const by = placesOf(label, type, "by");
  const larger = others.filter((other) => weightOf(other.label) >= weightOf(label));
  const first = (some: readonly TallyPlace[], free: readonly TallyPlace[]) =>
    some.find((one) => isFree(one, dots, free));
  const near = first(by, others);
  if (near) return [near];
  const isInNeed = others.some(
    (other) => weightOf(other.label) < weightOf(label) && isWithin(sight, other.label, label),
  );
  if (!isInNeed) return null;
  const beside = placesOf(label, type, "beside");
  const found = first(by, larger) ?? first(beside, others) ?? first(beside, larger);
  if (found) return [found];
  const [here] = by;
  for (const mover of larger) {
    if (!here || !isBlocked(here, mover)) continue;
    const around = withinReach(mover.label, standing, type).filter(
      (other) => other !== mover && weightOf(other.label) >= weightOf(label),
    );
    for (const moved of placesOf(mover.label, type, "by")) {
      if (!isFree(moved, dots, around)) continue;
      const own = first([...by, ...beside], [...larger.filter((other) => other !== mover), moved]);
      if (own) return [moved, own];
    }
  }
  return null;
}
