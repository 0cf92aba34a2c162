import { type Facts, marked, noMoment, type Run, runsOf } from "./facts";
import { hasParts, type LeftOut, ownFate } from "./fate";
import { addTerm, clearTerms, leastSum } from "./least-sum";

export type Apart = LeftOut | "fallen" | "breaksOff";

/**
 * Where one file's claims of a run stand. From `timed` on they have an end, in whose order they stand, and their days never go
 * back; what is before has none.
 */
export type Piece = Run & {
  timed: number;
  /** Its days go back somewhere, or a total stands beside its parts: it is to be told row by row. */
  isTangled: boolean;
  /** Its rows from `timed` on that are no terms, by what becomes of them; and its terms from reports that break off. */
  apart: readonly { as: Apart; rows: readonly number[] }[];
  /** Of its terms, the first moment that any of them leaves open, and the first after all. */
  soonest: number;
  latest: number;
};

/**
 * What any range of rows adds up to, by its two ends: a sum over years costs as much as one over a day. Made once for a file
 * of facts, in one pass.
 *
 * Terms fall into clusters: all of a cluster's times are over when the next one's begin. What a cluster adds up to at the
 * least depends on no other, so that the least of several is a sum.
 */
export type Sums = {
  pieces: readonly Piece[];
  /** By row: the upper ends of all terms before it. One longer than the facts. */
  high: Float64Array;
  /** By row: the least of all clusters before it. Only where a cluster or a run begins, and at the end. */
  low: Float64Array;
  /** 1 where a cluster begins. */
  opens: Uint8Array;
};

const known = new WeakMap<Facts, Sums>();

/** The sums of a file of facts; the same again whenever they are asked for. */
export function sumsOf(facts: Facts): Sums {
  const made = known.get(facts) ?? summed(facts);
  known.set(facts, made);
  return made;
}

function summed(facts: Facts): Sums {
  const { length } = facts;
  const sums = {
    high: new Float64Array(length + 1),
    low: new Float64Array(length + 1),
    opens: new Uint8Array(length + 1),
  };
  for (let row = 0; row < length; row++) {
    const isTerm = ownFate(facts, row) === "term";
    // Until the clusters are known: a term.
    sums.opens[row] = isTerm ? 1 : 0;
    sums.high[row + 1] = (sums.high[row] ?? 0) + (isTerm ? (facts.high[row] ?? 0) : 0);
  }
  return { ...sums, pieces: runsOf(facts).map((run) => pieceOf(facts, run, sums)) };
}

function apartIn(facts: Facts, first: number, last: number): Piece["apart"] {
  const rows = new Map<Apart, number[]>();
  for (let row = first; row < last; row++) {
    const fate = ownFate(facts, row);
    const as = fate !== "term" ? fate : (facts.marks[row] ?? 0) & marked.breaksOff ? "breaksOff" : null;
    if (as === null) continue;
    const known = rows.get(as);
    if (known) known.push(row);
    else rows.set(as, [row]);
  }
  return [...rows].map(([as, rows]) => ({ as, rows }));
}

/** Finds the clusters of a run, and adds up the least of each. */
function pieceOf(facts: Facts, run: Run, { opens, low }: Pick<Sums, "opens" | "low">): Piece {
  const { start, end } = run;
  const { from, to, day } = facts;
  let timed = start;
  while (timed < end && to[timed] === noMoment) timed++;
  const apart = apartIn(facts, timed, end);
  let isTangled = hasParts(facts, run);
  for (let row = timed + 1; row < end; row++) if ((day[row - 1] ?? 0) > (day[row] ?? 0)) isTangled = true;
  // From behind: a cluster begins where all that follows begins when all that is before is over.
  let [soonest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = end - 1, next = -1; row >= timed; row--) {
    if (!opens[row]) continue;
    const over = to[row] ?? 0;
    if (next >= 0 && over > soonest) opens[next] = 0;
    latest = Math.max(latest, over);
    soonest = Math.min(soonest, from[row] ?? 0);
    next = row;
  }
  addLeast(facts, run, { opens, low });
  low[timed] = low[start] ?? 0;
  return { ...run, timed, isTangled, apart, soonest, latest };
}

function addLeast(facts: Facts, { start, end }: Run, { opens, low }: Pick<Sums, "opens" | "low">): void {
  let sum = low[start] ?? 0;
  let first = start;
  for (let row = start; row <= end; row++) {
    if (row < end && !opens[row]) continue;
    // What is before the first cluster has no term.
    if (row > first && opens[first])
      sum += row - first === 1 ? (facts.low[first] ?? 0) : leastBetween(facts, first, row);
    low[row] = sum;
    first = row;
  }
}

function leastBetween(facts: Facts, first: number, next: number): number {
  clearTerms();
  for (let row = first; row < next; row++) if (ownFate(facts, row) === "term") addTerm(facts, row);
  return leastSum();
}
