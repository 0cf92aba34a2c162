import type { Claim } from "../claims/claim";
import { standing } from "../time/time-span";
import { boundsOfClaim, isToldByHour, midnight } from "../time/window";
import { dayNumber, dayOfNumber } from "./shown-period";

/**
 * Whether a claim is of the night that ends on a day: it says so; or its hours begin after the noon before and before six in
 * the morning, and are over by noon. By the clocks in which it was said.
 */
export function isOfNight({ window }: Pick<Claim, "window">, day: string): boolean {
  const clock = window?.clock;
  if (!clock?.end) return false;
  if (clock.part === "night") return clock.end.startsWith(day);
  if (clock.precision !== "minute" || clock.start === null) return false;
  const before = dayOfNumber(dayNumber(day) - 1);
  const [start, end] = [clock.start.slice(0, 16), clock.end.slice(0, 16)];
  return (
    start >= `${before}T12:00` && start < `${day}T06:00` && end > `${day}T00:00` && end <= `${day}T12:00`
  );
}

/**
 * Whether a claim that counts to a day, and is not said to be of its night, may be: its hours are not known, and its words and its
 * publication leave some of the hours before six open. Who tells no time at all may mean any.
 */
export function mayBeOfNight(claim: Pick<Claim, "window">, day: string): boolean {
  const clock = claim.window?.clock;
  if (!clock) return true;
  const bounds = boundsOfClaim(claim);
  if (clock.part === "night" || !bounds || isToldByHour(bounds)) return false;
  const begins = midnight(day, 0, clock.zone);
  return standing(bounds, { from: begins - 12 * hour, to: begins + 6 * hour }) !== "outside";
}

const hour = 3_600_000;

/** Of the claims of the day on which a night ends, those of the night; what may be of it or of another time says so. */
export const claimsOfNight = (claims: readonly Claim[], day: string): readonly Claim[] =>
  claims.flatMap((claim): Claim[] => {
    if (isOfNight(claim, day)) return [claim];
    return mayBeOfNight(claim, day) ? [{ ...claim, isPossible: true }] : [];
  });
