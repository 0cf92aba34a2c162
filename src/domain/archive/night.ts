import type { Claim } from "../claims/claim";
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
