import { type Box, isOverlap, moved } from "../domain/places/box";
import type { Point } from "../domain/places/label-boxes";

/**
 * Along an edge of the map: where its arrows may stand, in CSS pixels, and which way the map's middle is. `deep`: how far in from
 * the edge, where that is less than usual.
 */
export type EdgeRoom = { axis: 0 | 1; from: number; to: number; inward: 1 | -1; deep?: number };

/** Between one arrow and the next, and between arrow and label, in CSS pixels. */
const gap = 5;
const clear = 2;

/** How finely room is sought along the edge, and how far in from it, in CSS pixels. */
const step = 6;
const inwards = [0, 10, 20, 32, 44];

/** What is covered is worth so many pixels of the way that spares it, by the pixel of its length. */
const covering = 40;

/**
 * By how much each of an edge's arrows moves, so that it covers no label: along the edge, in their order, or a little in from
 * it; as little as it can be. Where there is no room at all, it covers the least.
 * @param arrows as they stand, in their order along the edge
 * @param labels of what is reported, and whatever else is not to be covered
 * @param towards where along the edge each would best have its middle, in CSS pixels; without it, where it stands
 */
export function besideLabels(
  arrows: readonly Box[],
  labels: readonly Box[],
  room: EdgeRoom,
  towards: readonly number[] = [],
): readonly Point[] {
  const { axis, from, to, inward, deep = Number.POSITIVE_INFINITY } = room;
  const [start, end] = axis === 0 ? (["left", "right"] as const) : (["top", "bottom"] as const);
  const lengths = arrows.map((box) => box[end] - box[start]);
  let earliest = from;
  return arrows.map((arrow, at) => {
    const after = lengths.slice(at + 1).reduce((sum, length) => sum + length + gap, 0);
    const length = lengths[at] ?? 0;
    const latest = Math.max(earliest, to - after - length);
    const wanted = (towards[at] ?? arrow[start] + length / 2) - length / 2;
    const home = Math.min(Math.max(wanted, earliest), latest);
    let best: { offset: Point; cost: number } = { offset: [0, 0], cost: Number.POSITIVE_INFINITY };
    const weigh = (position: number, inOf: number) => {
      const along = position - arrow[start];
      const offset: Point = axis === 0 ? [along, inOf * inward] : [inOf * inward, along];
      const way = Math.abs(position - home) + 2 * inOf;
      if (way >= best.cost) return;
      const cost = way + covering * coveredBy(moved(arrow, offset), labels);
      if (cost < best.cost) best = { offset, cost };
    };
    for (const inOf of inwards.filter((each) => each <= deep))
      for (let away = 0; home - away >= earliest || home + away <= latest; away += step) {
        if (home - away >= earliest) weigh(home - away, inOf);
        if (away > 0 && home + away <= latest) weigh(home + away, inOf);
      }
    earliest = arrow[start] + best.offset[axis] + length + gap;
    return best.offset;
  });
}

/** The length of what is covered of labels. */
function coveredBy({ left, top, right, bottom }: Box, labels: readonly Box[]): number {
  const grown = { left: left - clear, top: top - clear, right: right + clear, bottom: bottom + clear };
  let length = 0;
  for (const label of labels)
    if (isOverlap(grown, label))
      length += Math.min(grown.right, label.right) - Math.max(grown.left, label.left);
  return length;
}
