import type { Claim } from "../claims/claim";
import { isEveryTime, type TimeSpan } from "./time-span";
import { dayAt, midnight } from "./window";

/** Days of the calendar, as ISO 8601 has them, both included. */
export type Days = { first: string; last: string };

const dayLength = 86_400_000;

/**
 * The day that a claim counts to: the one on which its time ends, as sources name them ("the night to the 16th" is
 * of the 16th). `null` where nobody tells its time.
 */
export function dayOf({ window }: Pick<Claim, "window">): string | null {
  const text = window?.clock?.end ?? window?.clock?.start;
  if (!text) return null;
  const day = text.slice(0, 10);
  // What ends with a midnight ends with the day before it.
  return window?.clock?.end && /T00:00/.test(text) ? dayAfter(day, -1) : day;
}

/** The day so many days on; before it, where they are less than none. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * dayLength).toISOString().slice(0, 10);

/** The days that hold claims, in order, each once. */
export const daysWithClaims = (claims: readonly Claim[]): readonly string[] =>
  [...new Set(claims.flatMap((claim) => dayOf(claim) ?? []))].sort();

/**
 * The days that a page is of: those of the time that is chosen, as far as claims reach; else those of its claims.
 * `null` where no claim's time is known.
 */
export function shownDays(days: readonly string[], span: TimeSpan, zone: string): Days | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (isEveryTime(span)) return { first, last };
  const from = span.from === null ? first : dayAt(span.from, zone);
  const to = span.to === null ? last : dayAt(span.to - 1, zone);
  return from <= to ? { first: from, last: to } : null;
}

/** The whole of a day, by the clocks of a zone. */
export const spanOfDay = (day: string, zone: string): TimeSpan => ({
  from: midnight(day, 0, zone),
  to: midnight(day, 1, zone),
});

/**
 * The nearest days with claims before and after those that are shown; of many days that are shown, the last of them
 * is the nearest before.
 */
export function neighbouringDays(days: readonly string[], { first, last }: Days) {
  const isOne = first === last;
  return {
    before: days.findLast((day) => (isOne ? day < first : day <= last)) ?? null,
    after: days.find((day) => day > last) ?? null,
  };
}
