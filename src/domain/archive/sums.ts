import { inOneGo } from "../bits";
import { type Facts, marked, noMoment, type Run, runsOf } from "./facts";
import { hasParts, type LeftOut, ownFate } from "./fate";
import { addTerm, begunAt, clearTerms, leastSum, overAt } from "./least-sum";

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
  /** Of its terms, the first moment that any of them leaves open, and the first after all: both in half minutes, as `overAt`. */
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
  /** By row: `noTerm`, `term`, or `opens`. */
  standing: Uint8Array;
  /** By row, from `timed` on: when it and all terms of its run before it are over, in half minutes. Publications cut ends out of their order. */
  over: Int32Array;
};

/** In no sum; in one; in one, and all terms before it are over when it and those behind it begin. */
export const [noTerm, term, opens] = [0, 1, 2] as const;

const known = new WeakMap<Facts, Sums>();

/** The sums of a file of facts; the same again whenever they are asked for. */
export const sumsOf = (facts: Facts): Sums => known.get(facts) ?? inOneGo(summing(facts));

/** The same, a stretch of rows at a time, so that a page with a million of them goes on answering: then they are known. */
export function* summing(facts: Facts): Generator<void, Sums> {
  const made = known.get(facts);
  if (made) return made;
  const columns = columnsOf(facts);
  yield;
  const runs = runsOf(facts);
  const pieces: Piece[] = [];
  let next = stretch;
  for (const run of runs) {
    pieces.push(pieceOf(facts, run, columns));
    if (run.end < next) continue;
    next = run.end + stretch;
    yield;
  }
  const sums = { ...columns, pieces };
  known.set(facts, sums);
  return sums;
}

/** Rows that are summed before anything else may have its turn. */
const stretch = 16_384;

type Columns = Omit<Sums, "pieces">;

/** Loops over columns, and no object for a row: a million of them are waited for. */
function columnsOf(facts: Facts): Columns {
  const { length } = facts;
  const high = new Float64Array(length + 1);
  const standing = new Uint8Array(length);
  let sum = 0;
  for (let row = 0; row < length; row++) {
    if (ownFate(facts, row) === "term") {
      standing[row] = opens;
      sum += facts.high[row] ?? 0;
    }
    high[row + 1] = sum;
  }
  return { high, low: new Float64Array(length + 1), standing, over: new Int32Array(length) };
}

function pieceOf(facts: Facts, run: Run, columns: Columns): Piece {
  const { start, end, where, source, event, unit } = run;
  const { to } = facts;
  let timed = start;
  while (timed < end && to[timed] === noMoment) timed++;
  const isTangled = goesBack(facts, timed, end) || hasParts(facts, run);
  const apart = apartIn(facts, timed, end, columns);
  const { soonest, latest } = findClusters(facts, timed, end, columns);
  addLeast(facts, run, columns);
  columns.low[timed] = columns.low[start] ?? 0;
  return { start, end, where, source, event, unit, timed, isTangled, apart, soonest, latest };
}

function goesBack({ day }: Facts, first: number, end: number): boolean {
  for (let row = first + 1; row < end; row++) if ((day[row - 1] ?? 0) > (day[row] ?? 0)) return true;
  return false;
}

const nothingApart: Piece["apart"] = [];

function apartIn(facts: Facts, first: number, last: number, { standing }: Columns): Piece["apart"] {
  let rows: Map<Apart, number[]> | null = null;
  for (let row = first; row < last; row++) {
    const breaksOff = (facts.marks[row] ?? 0) & marked.breaksOff;
    if (standing[row] !== noTerm && breaksOff === 0) continue;
    const fate = ownFate(facts, row);
    const as = fate === "term" ? "breaksOff" : fate;
    rows ??= new Map();
    const known = rows.get(as);
    if (known) known.push(row);
    else rows.set(as, [row]);
  }
  return rows ? [...rows].map(([as, list]) => ({ as, rows: list })) : nothingApart;
}

/** From behind: a cluster begins where all that follows begins when all that is before is over. */
function findClusters(facts: Facts, timed: number, end: number, { standing, over }: Columns) {
  let [soonest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = timed; row < end; row++) {
    if (standing[row] !== noTerm) latest = Math.max(latest, overAt(facts, row));
    over[row] = latest;
  }
  let next = -1;
  for (let row = end - 1; row >= timed; row--) {
    if (standing[row] === noTerm) continue;
    if (next >= 0 && (over[row] ?? 0) > soonest) standing[next] = term;
    soonest = Math.min(soonest, begunAt(facts, row));
    next = row;
  }
  return { soonest, latest };
}

function addLeast(facts: Facts, { start, end }: Run, { standing, low }: Columns): void {
  let sum = low[start] ?? 0;
  let first = start;
  for (let row = start; row <= end; row++) {
    if (row < end && standing[row] !== opens) continue;
    // What is before the first cluster has no term; one alone is its own least, and mostly it is alone.
    if (row - first === 1) sum += standing[first] === opens ? (facts.low[first] ?? 0) : 0;
    else if (row > first && standing[first] === opens) sum += leastBetween(facts, first, row, standing);
    low[row] = sum;
    first = row;
  }
}

function leastBetween(facts: Facts, first: number, next: number, standing: Uint8Array): number {
  clearTerms();
  for (let row = first; row < next; row++) if (standing[row] !== noTerm) addTerm(facts, row);
  return leastSum();
}
