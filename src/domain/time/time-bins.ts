import type { Claim } from "../claims/claim";
import type { Dataset } from "../dataset";
import { type Filter, visibleClaims } from "../filter";
import { everyTime } from "./time-span";
import { type Bounds, boundsOfClaim } from "./window";

/**
 * How many claims a stretch of time touches: claims, never their figures, which nobody may add. One claim is in as
 * many bins as its time touches. `sure` and `possible` are what `standing` calls `in` and `may-be-in`.
 */
export type Bin = { from: number; to: number; sure: number; possible: number };

/** The claims that the filter would let through whatever their time: what a time can be chosen among. */
export const claimsOfAnyTime = (dataset: Dataset, filter: Filter): readonly Claim[] =>
  visibleClaims(dataset, { ...filter, span: everyTime, isUntimedHidden: false });

/** @param edges ascending, at least two */
export function timeBins(
  claims: readonly Claim[],
  edges: readonly number[],
): { bins: readonly Bin[]; untimed: number } {
  // What begins and ends at each edge; what goes on is their sum so far. So a claim costs the same however long it is.
  const sure = new Array<number>(edges.length).fill(0);
  const possible = new Array<number>(edges.length).fill(0);
  let untimed = 0;
  for (const claim of claims) {
    const bounds = boundsOfClaim(claim);
    if (!bounds || (bounds.from === null && bounds.to === null)) {
      untimed += 1;
      continue;
    }
    const { first, last } = binsTouched(bounds, edges);
    if (first > last) continue;
    const counts = bounds.isExact || isWithin(bounds, edges, first, last) ? sure : possible;
    counts[first] = (counts[first] ?? 0) + 1;
    counts[last + 1] = (counts[last + 1] ?? 0) - 1;
  }
  let [soFarSure, soFarPossible] = [0, 0];
  const bins = edges.slice(1).map((to, position) => {
    soFarSure += sure[position] ?? 0;
    soFarPossible += possible[position] ?? 0;
    return { from: edges[position] ?? to, to, sure: soFarSure, possible: soFarPossible };
  });
  return { bins, untimed };
}

function binsTouched({ from, to }: Bounds, edges: readonly number[]): { first: number; last: number } {
  // A moment is in the bin that begins with it.
  const over = to === null ? edges.length : to === from ? edgesUpTo(edges, to) : edgesBefore(edges, to);
  return {
    first: from === null ? 0 : Math.max(0, edgesUpTo(edges, from) - 1),
    last: Math.min(edges.length - 1, over) - 1,
  };
}

/** Whether all that a claim's words leave open is in one bin. */
const isWithin = ({ from, to }: Bounds, edges: readonly number[], first: number, last: number): boolean =>
  first === last &&
  from !== null &&
  to !== null &&
  from >= (edges[first] ?? from) &&
  to <= (edges[first + 1] ?? to);

/** How many edges are not after a moment, by halving. */
function edgesUpTo(edges: readonly number[], time: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many edges are before a moment: times are whole milliseconds. */
const edgesBefore = (edges: readonly number[], time: number): number => edgesUpTo(edges, time - 1);
