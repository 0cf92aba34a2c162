import type { DayCounts, Manifest } from "./manifest";
import { heldDays } from "./period-view";
import { dayNumber, dayOfNumber } from "./shown-period";

/** What the first page tells of the archive: how much it holds, of which years, and how much of the day to which it leads. */
export type Held = { claims: number; years: string; day: string; ofDay: number };

/** `null`: of no day is anything held. */
export function heldIn({ front, years }: Manifest, days: DayCounts): Held | null {
  const held = heldDays(days);
  if (!held) return null;
  const day = front ?? dayOfNumber(held.last);
  const at = dayNumber(day) - days.first;
  const known = years.flatMap(({ year }) => year ?? []);
  const [first, last] = [known[0], known.at(-1)];
  return {
    claims: years.reduce((sum, { claims }) => sum + claims, 0),
    years: first === last ? String(first) : `${first}–${last}`,
    day,
    ofDay: days.sources.reduce((sum, { claims }) => sum + (claims[at] ?? 0), 0),
  };
}
