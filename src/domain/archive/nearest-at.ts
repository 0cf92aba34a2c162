import type { PlaceId } from "../places/place";
import { type FactNames, marked } from "./facts";
import { dayOfNumber, daysOf, type ShownPeriod } from "./shown-period";
import type { Parts } from "./tally";

/** A day, and how many claims that stand are of a place then. */
export type DayAt = { day: string; claims: number };

/**
 * Of the years that are here the last day before a period and the first after it with claims about a place; of a night, also the
 * day on which it ends. In time's order.
 */
export function daysNearAt(
  parts: Parts,
  { wheres, places }: FactNames,
  placeId: PlaceId,
  period: ShownPeriod,
): readonly DayAt[] {
  const days = daysOf(period);
  if (!days) return [];
  const number = places.indexOf(placeId);
  const isThere = wheres.map((where) => where.includes(number));
  const own = period.kind === "night" ? days.first : Number.NaN;
  let [before, after] = [-1, Number.POSITIVE_INFINITY];
  const counts = new Map<number, number>();
  for (const { length, where, day, marks } of parts)
    for (let row = 0; row < length; row++) {
      if (!isThere[where[row] ?? 0] || (marks[row] ?? 0) & marked.fallen) continue;
      const at = day[row] ?? -1;
      if (at < 0) continue;
      counts.set(at, (counts.get(at) ?? 0) + 1);
      if (at < days.first && at > before) before = at;
      if (at > days.last && at < after) after = at;
    }
  return [before, own, after].flatMap((at) => {
    const claims = counts.get(at);
    return claims === undefined ? [] : [{ day: dayOfNumber(at), claims }];
  });
}
