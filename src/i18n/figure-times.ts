import type { Claim, Clock } from "../domain/claims/claim";
import type { Dataset } from "../domain/dataset";
import { boundsOf, dayAt, midnight } from "../domain/time/window";
import { language, m } from "./messages";
import { type DayText, daysIn, daysText, hoursText, openHoursText, zoneName } from "./time";

/**
 * What a figure says of its time where it stands among others. `dayOf`: its day, where they are of several, else `null`;
 * `hoursOf`: its hours, or that it is of the night, or that nobody tells when; `null` for one that is of its whole day;
 * `zoneOf`: by whose clocks, where claims here are told by several, which its hours say, unless they are asked for "bare".
 */
export type FigureTimes = {
  dayOf: DayText | null;
  hoursOf: (claim: Claim, how?: "bare") => string | null;
  zoneOf: (claim: Claim) => string | null;
};

export function figureTimesIn(dataset: Dataset): FigureTimes {
  const dayOf = daysIn(dataset);
  const zones = zonesIn(dataset);
  const zoneOf = ({ window }: Claim) => {
    const clock = window?.clock;
    const isTold = zones.size > 1 && clock?.precision === "minute" && minutesText(clock) !== null;
    return isTold ? zoneName(clock.zone) : null;
  };
  const hoursOf = (claim: Claim, how?: "bare") => {
    const clock = claim.window?.clock;
    if (!clock) return dayOf !== null ? null : untoldIn(dataset);
    if (clock.precision === "minute") {
      const time = minutesText(clock);
      const zone = how === "bare" ? null : zoneOf(claim);
      return time === null || zone === null ? time : m.zoned({ time, zone });
    }
    // The day that is told beside it says so.
    if (dayOf !== null) return null;
    if (clock.part === "night") return m.periodKinds.night.toLocaleLowerCase(language);
    return clock.start === clock.end ? null : daysText(clock, "medium");
  };
  return { dayOf, hoursOf, zoneOf };
}

/** A claim's day and hours where it stands alone, "16 December, 08:00–12:00"; "" where neither is told. */
export const dayAndHours = (claim: Claim, { dayOf }: FigureTimes, hours: string | null): string =>
  [dayOf?.(claim) ?? null, hours].filter((each) => each !== null).join(", ");

/** What is said where nobody tells when a claim was; `null`: nobody tells it of any. */
export const untoldIn = (dataset: Dataset): string | null =>
  zonesIn(dataset).size === 0 ? null : m.timeNotKnown.toLocaleLowerCase(language);

/** `null`: all of a day, from midnight to midnight. */
function minutesText(clock: Clock): string | null {
  const { zone } = clock;
  const { from, to } = boundsOf(clock);
  if (from === null || to === null) return openHoursText(clock);
  const day = dayAt(from, zone);
  return from === midnight(day, 0, zone) && to === midnight(day, 1, zone) ? null : hoursText(from, to, zone);
}

/** Whose clocks tell these claims' times; none: nobody tells any. */
function zonesIn({ claims }: Dataset): ReadonlySet<string> {
  const known = zonesOfClaims.get(claims);
  if (known) return known;
  const zones = new Set(claims.flatMap(({ window }) => window?.clock?.zone ?? []));
  zonesOfClaims.set(claims, zones);
  return zones;
}

/** Kept, because every row asks. */
const zonesOfClaims = new WeakMap<Dataset["claims"], ReadonlySet<string>>();
