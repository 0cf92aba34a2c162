import type { ClaimId } from "../claims/claim";
import { rowsOfDays } from "./archive-dataset";
import type { FactNames, Facts } from "./facts";
import { claimIdOf } from "./row-ids";
import { type DayRange, dayNumber, dayOfNumber } from "./shown-period";

/**
 * The days on which a claim of the archive may be, by its id alone, which bears the end of its time in UTC; a day of some
 * zone begins before or after. `null`: it is no id of the archive, or nobody knows its day.
 */
export function daysOfClaimId(id: ClaimId): DayRange | null {
  const [, year, month, day] = /-(\d{4})(\d\d)(\d\d)(?:t\d{4}z)?-/.exec(id) ?? [];
  const number = dayNumber(`${year}-${month}-${day}`);
  return Number.isNaN(number) ? null : { first: number - 1, last: number + 1 };
}

/** The day to which a claim counts, among facts of these days; `null`: it is not there. */
export function dayOfClaimId(
  id: ClaimId,
  parts: readonly Facts[],
  names: FactNames,
  days: DayRange,
): string | null {
  for (const facts of parts) {
    const row = rowsOfDays(facts, days.first, days.last).find((at) => claimIdOf(facts, names, at) === id);
    if (row !== undefined) return dayOfNumber(facts.day[row] ?? -1);
  }
  return null;
}
