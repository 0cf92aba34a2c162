import type { Claim, Clock } from "../claims/claim";
import type { TimeSpan } from "./time-span";
import { boundsOf, isMoment } from "./window";
import { byWindow } from "./window-group";

/** A time that claims were said to be of, as it was said: "12:00–16:00", "the night". */
export type Period = {
  /** As in `windowId`. */
  id: string;
  clock: Clock;
  /** What choosing it chooses: all that its words leave open; of a moment the minute that begins with it. */
  span: TimeSpan;
  /** Those that are said to be of just this time. What else may belong to it is not among them. */
  claims: readonly Claim[];
};

/** More could not be read beside the bars: of those, only what lies in the chosen time is there to choose. */
export const mostPeriods = 12;

const minute = 60_000;

/** The periods that these claims name, in time's order. */
export const periodsSaid = (claims: readonly Claim[]): readonly Period[] =>
  byWindow(claims).flatMap(({ id, clock, claims: own }): Period[] => {
    if (!clock) return [];
    const bounds = boundsOf(clock);
    const { from, to } = bounds;
    return [
      { id, clock, span: { from, to: to !== null && isMoment(bounds) ? to + minute : to }, claims: own },
    ];
  });

/** Those to be shown while a time is chosen: all, where they are few; else those that lie in it, where those are. */
export function periodsToChoose(periods: readonly Period[], span: TimeSpan): readonly Period[] {
  if (periods.length <= mostPeriods) return periods;
  const inside = periods.filter(
    ({ span: { from, to } }) =>
      (from ?? Number.NEGATIVE_INFINITY) >= (span.from ?? Number.NEGATIVE_INFINITY) &&
      (to ?? Number.POSITIVE_INFINITY) <= (span.to ?? Number.POSITIVE_INFINITY),
  );
  return inside.length <= mostPeriods ? inside : [];
}

export const isSameSpan = (one: TimeSpan, other: TimeSpan): boolean =>
  one.from === other.from && one.to === other.to;
