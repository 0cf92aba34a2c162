import type { Facts } from "./facts";
import { latestOf } from "./latest";

/**
 * The terms of one sum, in columns that the next sum uses again: a million objects would cost ten times as much as what is
 * done with them.
 */
const terms = {
  length: 0,
  from: new Int32Array(256),
  to: new Int32Array(256),
  low: new Float64Array(256),
  best: new Float64Array(257),
};

/**
 * The first moment after a row's time, which is no later than its publication; in half minutes since 1970. A moment reaches half
 * a minute before it and after, so that it is apart from nothing that it touches (`windowRelation`), but from the next minute.
 */
export const overAt = (facts: Facts, row: number): number => 2 * latestOf(facts, row) + reach(facts, row);

/** The first moment of a row's time, in half minutes as well. */
export const begunAt = (facts: Facts, row: number): number => 2 * (facts.from[row] ?? 0) - reach(facts, row);

const reach = (facts: Facts, row: number): 0 | 1 => (facts.from[row] === latestOf(facts, row) ? 1 : 0);

/** Begins another sum. */
export function clearTerms(): void {
  terms.length = 0;
}

export function addTerm(facts: Facts, row: number): void {
  const at = terms.length++;
  if (at === terms.from.length) makeRoom();
  terms.from[at] = begunAt(facts, row);
  terms.to[at] = overAt(facts, row);
  terms.low[at] = facts.low[row] ?? 0;
}

function makeRoom(): void {
  const length = terms.from.length * 2;
  const longer = <A extends Int32Array | Float64Array>(room: A, old: A): A => {
    room.set(old);
    return room;
  };
  terms.from = longer(new Int32Array(length), terms.from);
  terms.to = longer(new Int32Array(length), terms.to);
  terms.low = longer(new Float64Array(length), terms.low);
  terms.best = new Float64Array(length + 1);
}

/** Each part is in the order of ends, but for those that a publication cuts; where a year ends, clocks of two zones may differ. */
function sortTerms(): void {
  const { length, to } = terms;
  let isSorted = true;
  for (let at = 1; at < length; at++) if ((to[at - 1] ?? 0) > (to[at] ?? 0)) isSorted = false;
  if (isSorted) return;
  const order = Array.from({ length }, (_, at) => at).sort((a, b) => (to[a] ?? 0) - (to[b] ?? 0));
  for (const column of [terms.from, terms.to, terms.low]) column.set(order.map((at) => column[at] ?? 0));
}

/**
 * The largest sum of lower ends of the terms whose times surely do not overlap: each window is taken as wide as its words
 * leave it. One pass over terms in the order of their ends, where `best[n]` is the most that the first `n` give.
 */
export function leastSum(): number {
  sortTerms();
  const { length, from, to, low, best } = terms;
  best[0] = 0;
  for (let at = 0; at < length; at++) {
    const start = from[at] ?? 0;
    // Mostly the one before it: a source tells one time after the other.
    let before = at;
    while (before > 0 && (to[before - 1] ?? 0) > start) before--;
    best[at + 1] = Math.max(best[at] ?? 0, (best[before] ?? 0) + (low[at] ?? 0));
  }
  return best[length] ?? 0;
}
