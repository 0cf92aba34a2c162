import type { TimeSpan } from "./time-span";

/** What is chosen on a scale, as positions of edges: `0 <= from < to <= last`. */
export type Brush = { from: number; to: number };

/** The bins that a span touches; where it touches none, the nearest. */
export function brushOf({ from, to }: TimeSpan, edges: readonly number[]): Brush {
  const last = edges.length - 1;
  const before = from === null ? 0 : edges.findLastIndex((edge) => edge <= from);
  const after = to === null ? last : edges.findIndex((edge) => edge >= to);
  const start = Math.min(Math.max(before, 0), last - 1);
  return { from: start, to: Math.max(after === -1 ? last : after, start + 1) };
}

/** The scale's first and last edge are no bounds: who has chosen to the end has chosen all that there is. */
export const spanOf = ({ from, to }: Brush, edges: readonly number[]): TimeSpan => ({
  from: from <= 0 ? null : (edges[from] ?? null),
  to: to >= edges.length - 1 ? null : (edges[to] ?? null),
});

/** The beginning moved to an edge, as far as the end lets it. */
export const withFrom = ({ to }: Brush, position: number): Brush => ({
  from: Math.min(Math.max(position, 0), to - 1),
  to,
});

/** The end moved to an edge, as far as the beginning and the scale let it. */
export const withTo = ({ from }: Brush, position: number, last: number): Brush => ({
  from,
  to: Math.max(Math.min(position, last), from + 1),
});

/** The whole moved by some bins, as far as the scale goes. */
export function shifted({ from, to }: Brush, bins: number, last: number): Brush {
  const by = Math.min(Math.max(bins, -from), last - to);
  return { from: from + by, to: to + by };
}

/** A step on or back. From everything, the first step is to the first bin, or back to the last. */
export function stepped(brush: Brush, direction: 1 | -1, last: number): Brush {
  const isAll = brush.from === 0 && brush.to === last;
  if (!isAll || last === 1) return shifted(brush, direction, last);
  return direction === 1 ? { from: 0, to: 1 } : { from: last - 1, to: last };
}

/** Where playing begins: where it stands, or anew from the beginning if it stands at the end. */
export const playedFrom = (brush: Brush, last: number): Brush => {
  if (brush.from === 0 && brush.to === last) return stepped(brush, 1, last);
  return brush.to === last ? { from: 0, to: brush.to - brush.from } : brush;
};

/** The edge nearest to a moment. */
export function nearestEdge(edges: readonly number[], time: number): number {
  let nearest = 0;
  for (const [position, edge] of edges.entries())
    if (Math.abs(edge - time) < Math.abs((edges[nearest] ?? 0) - time)) nearest = position;
  return nearest;
}
