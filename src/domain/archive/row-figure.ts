import type { Clock } from "../claims/claim";
import type { Denied } from "../claims/denied-kinds";
import type { Figure } from "../claims/figure";
import { toldIn } from "../time/told-in";
import { dayAt } from "../time/window";
import { type FactNames, type Facts, finenesses, hedges, noMoment, none } from "./facts";

/** The figure of a row, as its speaker hedged it. */
export function figureAt(facts: Facts, names: FactNames, row: number): Figure | null {
  const kind = hedges[facts.hedge[row] ?? none];
  const unit = names.units[facts.unit[row] ?? none];
  if (kind === undefined || unit === undefined) return null;
  const [low, high] = [facts.low[row] ?? 0, facts.high[row] ?? 0];
  return kind === "between" ? { kind, low, high, unit } : { kind, value: low, unit };
}

/** Of a denial what it says that there was none of; `undefined`: it does not say, or denies nothing. */
export const deniedAt = (facts: Facts, names: FactNames, row: number): readonly Denied[] | undefined =>
  names.denied?.[facts.denied?.[row] ?? none];

/** The time of a row as a clock of its source tells it; `null`: nobody tells it. */
export function clockAt(facts: Facts, row: number, zone: string): Clock | null {
  const fineness = finenesses[facts.fineness[row] ?? 0] ?? "untold";
  if (fineness === "untold") return null;
  const [from, to] = [timeOf(facts.from[row]), timeOf(facts.to[row])];
  const base = { zone, knownFrom: null };
  if (fineness === "minute") {
    const told = (time: number | null) => (time === null ? null : toldIn(time, zone));
    return { ...base, start: told(from), end: told(to), precision: "minute" };
  }
  const day = (time: number | null) => (time === null ? null : dayAt(time, zone));
  // A night lies between two noons, and belongs to the days of both; a day ends where the next begins.
  if (fineness === "night")
    return { ...base, start: day(from), end: day(to), precision: "day", part: "night" };
  return { ...base, start: day(from), end: day(to === null ? null : to - 1), precision: "day" };
}

const timeOf = (minutes: number | undefined): number | null =>
  minutes === undefined || minutes === noMoment ? null : minutes * 60_000;
