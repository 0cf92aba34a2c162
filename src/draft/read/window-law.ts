import { dayAfter } from "../../domain/time/days";
import type { TimeFrame, WindowClock } from "./time-frame";

/** A report may be sent a little before the hour that it names as the end. */
const rounding = 5 * 60_000;

/**
 * Nothing is reported before it was over: what would end after its publication was on the day before it, where the day is
 * only reckoned; where words say the day, or that does not help, it is late, and a person is asked.
 */
export function overByPublication(clock: WindowClock | null, frame: TimeFrame): WindowClock | null {
  const { publishedAt = null, zone } = frame;
  // In two zones that differ nothing is compared.
  if (!clock || !publishedAt || clock.precision !== "minute" || clock.zone !== zone) return clock;
  if (!isLate(clock, publishedAt)) return ended(clock, publishedAt);
  const before = { ...clock, start: earlier(clock.start), end: earlier(clock.end) };
  return clock.from === "published" && !isLate(before, publishedAt)
    ? ended(before, publishedAt)
    : { ...clock, isLate: true };
}

/** What was “after 18:40” was over when it was told. */
const ended = (clock: WindowClock, publishedAt: string): WindowClock =>
  clock.start !== null && clock.end === null && clock.start < publishedAt.slice(0, clock.start.length)
    ? { ...clock, end: publishedAt.slice(0, clock.start.length) }
    : clock;

function isLate({ start, end }: WindowClock, publishedAt: string): boolean {
  const last = Math.max(...[start, end].map((moment) => (moment?.includes("T") ? timeOf(moment) : 0)));
  const begins = start?.includes("T") ? timeOf(start) : 0;
  return begins > timeOf(publishedAt) || last > timeOf(publishedAt) + rounding;
}

/** All in the same clocks: their zone does not matter. */
const timeOf = (moment: string): number => Date.parse(`${moment}Z`);

const earlier = (moment: string | null): string | null =>
  moment && `${dayAfter(moment.slice(0, 10), -1)}${moment.slice(10)}`;
