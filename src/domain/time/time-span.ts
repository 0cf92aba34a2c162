import type { Claim } from "../claims/claim";
import { type Bounds, boundsOfClaim } from "./window";

/** A stretch of time that a reader has chosen: milliseconds since 1970, half-open; `null` where it has no end. */
export type TimeSpan = { from: number | null; to: number | null };

export const everyTime: TimeSpan = { from: null, to: null };

export const isEveryTime = ({ from, to }: TimeSpan): boolean => from === null && to === null;

/**
 * What is known of a claim's time against a span. See docs/time.md.
 *
 * - `untimed`: nobody says when, or only in words that no clock tells. No span says anything of it.
 * - `outside`: no moment that its words leave open is in the span.
 * - `in`: its hours are known, and some of them are in the span; or they are not, but all that is left open is.
 * - `may-be-in`: it lies somewhere in a stretch of which only a part is in the span.
 */
export type Standing = "untimed" | "outside" | "in" | "may-be-in";

export function standing(bounds: Bounds | null, span: TimeSpan): Standing {
  if (!bounds || (bounds.from === null && bounds.to === null)) return "untimed";
  const [from, to] = [bounds.from ?? Number.NEGATIVE_INFINITY, bounds.to ?? Number.POSITIVE_INFINITY];
  const [start, end] = [span.from ?? Number.NEGATIVE_INFINITY, span.to ?? Number.POSITIVE_INFINITY];
  // A moment with which the span begins is in it.
  if (from >= end || (to <= start && from < start)) return "outside";
  return bounds.isExact || (from >= start && to <= end) ? "in" : "may-be-in";
}

export const standingOf = (claim: Claim, span: TimeSpan): Standing => standing(boundsOfClaim(claim), span);

/**
 * What keeps a claim that a span lets through from being read as one of just that time.
 *
 * - `may-lie-outside`: its time is not known, or only so roughly that it may be another.
 * - `reaches-beyond`: its hours are known, and some of them are outside.
 */
export type SpanDoubt = "may-lie-outside" | "reaches-beyond";

/** `null` where there is nothing to doubt: every time is chosen, or all of the claim's is. */
export function spanDoubt(claim: Claim, span: TimeSpan): SpanDoubt | null {
  if (claim.isPossible) return "may-lie-outside";
  if (isEveryTime(span)) return null;
  const bounds = boundsOfClaim(claim);
  switch (standing(bounds, span)) {
    case "untimed":
    case "may-be-in":
      return "may-lie-outside";
    case "in":
      return bounds && isWithin(bounds, span) ? null : "reaches-beyond";
    case "outside":
      return null;
  }
}

const isWithin = (bounds: Bounds, span: TimeSpan): boolean =>
  (bounds.from ?? Number.NEGATIVE_INFINITY) >= (span.from ?? Number.NEGATIVE_INFINITY) &&
  (bounds.to ?? Number.POSITIVE_INFINITY) <= (span.to ?? Number.POSITIVE_INFINITY);
