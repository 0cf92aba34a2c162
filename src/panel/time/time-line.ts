import { nearestEdge } from "../../domain/time/time-brush";
import type { TimeScale } from "../../domain/time/time-scale";

const endsOf = ({ edges }: TimeScale): [start: number, end: number] => [edges[0] ?? 0, edges.at(-1) ?? 1];

/** Where a moment stands on the line, from 0 to 1. */
export function shareOf(time: number, scale: TimeScale): number {
  const [start, end] = endsOf(scale);
  return Math.min(1, Math.max(0, (time - start) / (end - start)));
}

/** The moment at a point of the screen; beyond the line's ends it goes on. */
export function timeAt(clientX: number, line: Element, scale: TimeScale): number {
  const [start, end] = endsOf(scale);
  const { left, width } = line.getBoundingClientRect();
  return start + ((clientX - left) / Math.max(1, width)) * (end - start);
}

/** The edge to which one comes that is as far from another as the hand has moved. */
export const edgeFrom = (position: number, moved: number, { edges }: TimeScale): number =>
  nearestEdge(edges, (edges[position] ?? 0) + moved);

/** The bin that holds a moment; the first or last beyond the ends. */
export function binAt(time: number, { edges }: TimeScale): number {
  const after = edges.findIndex((edge) => edge > time);
  return after === -1 ? edges.length - 2 : Math.max(0, after - 1);
}
