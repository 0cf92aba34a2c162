import type { Claim } from "../claims/claim";
import { type Bounds, boundsOfClaim, inTimeOrder, isToldByHour } from "./window";

/** A claim on a line of time. `from` and `to`: shares of the whole line, from 0 to 1. */
export type Bar = { claim: Claim; from: number; to: number; isExact: boolean };

/** The line that several claims' times are shown on, and what has no place on it. */
export type Timeline = {
  /** In milliseconds since 1970. */
  start: number;
  end: number;
  bars: readonly Bar[];
  untimed: readonly Claim[];
};

/**
 * Lays claims out on one line of time. `null` where there is nothing to see: no two stretches of time that differ.
 * One whose beginning or end nobody knows is drawn to the line's edge, as not exact.
 */
export function timelineOf(claims: readonly Claim[]): Timeline | null {
  const timed = inTimeOrder(claims).flatMap((claim) => {
    const bounds = boundsOfClaim(claim);
    return bounds && (bounds.from !== null || bounds.to !== null) ? [{ claim, bounds }] : [];
  });
  const ends = timed.flatMap(({ bounds: { from, to } }) => [from, to].filter((end) => end !== null));
  const [start, end] = [Math.min(...ends), Math.max(...ends)];
  const kinds = new Set(timed.map(({ bounds }) => `${bounds.from} ${bounds.to}`));
  if (kinds.size < 2 || !(end > start)) return null;
  const share = (time: number | null, otherwise: number) =>
    time === null ? otherwise : (time - start) / (end - start);
  const bar = ({ claim, bounds }: { claim: Claim; bounds: Bounds }): Bar => ({
    claim,
    from: share(bounds.from, 0),
    to: share(bounds.to, 1),
    isExact: isToldByHour(bounds),
  });
  const bars = timed.map(bar);
  const shown = new Set(timed.map(({ claim }) => claim));
  return { start, end, bars, untimed: claims.filter((claim) => !shown.has(claim)) };
}
