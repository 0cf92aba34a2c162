import type { Dataset } from "../dataset";
import { archiveDataset, rowsOfDays, withClaimsOfDays } from "./archive-dataset";
import { archiveShare } from "./archive-share";
import type { Facts } from "./facts";
import type { DayCounts, Manifest } from "./manifest";
import { heldDays, nearestHeld } from "./period-view";
import { dayNumber, dayOfNumber } from "./shown-period";

/** What the first page tells of the archive: how much it holds, of which years, and how much of the day to which it leads. */
export type Held = {
  claims: number;
  years: string;
  day: string;
  ofDay: number;
  /** How many of those repeat what published reports say. 0: none, or nobody has looked. */
  repeated: number;
  /** The nearest days with claims on either side of that day; `null`: none. */
  before: string | null;
  after: string | null;
};

/** `null`: of no day is anything held. */
export function heldIn({ front, years }: Manifest, days: DayCounts): Held | null {
  const held = heldDays(days);
  if (!held) return null;
  const day = front ?? dayOfNumber(held.last);
  const number = dayNumber(day);
  const at = number - days.first;
  const known = years.flatMap(({ year }) => year ?? []);
  const [first, last] = [known[0], known.at(-1)];
  return {
    claims: years.reduce((sum, { claims }) => sum + claims, 0),
    years: first === last ? String(first) : `${first}–${last}`,
    day,
    repeated: 0,
    ...nearestHeld(days, { first: number, last: number }),
    ofDay: days.sources.reduce((sum, { claims }) => sum + (claims[at] ?? 0), 0),
  };
}

/**
 * How many claims of a day repeat what published reports say.
 * @param factsOf a file of facts by its name
 */
export function repeatedOn(
  day: string,
  manifest: Manifest,
  front: Dataset,
  factsOf: (file: string) => Facts,
): number {
  const at = dayNumber(day);
  const parts = manifest.years
    .filter(({ days }) => days !== null && days[0] <= at && at <= days[1])
    .map(({ file }) => factsOf(file));
  const rows = parts.map((facts) => ({ facts, rows: rowsOfDays(facts, at, at), wordsOf: () => null }));
  return archiveShare(archiveDataset(rows, manifest, withClaimsOfDays(front, at, at)), front).repeated;
}
