import { type Facts, hedges, marked, noMoment, none, type Run, roles } from "./facts";
import type { DayRange } from "./shown-period";

/** Why a figure is in no sum, most telling first. Each claim that is left out is counted under one of these. */
export const leftOutReasons = ["without-figure", "subset", "joint", "hedged", "reserved", "untimed"] as const;
export type LeftOut = (typeof leftOutReasons)[number];

/** What becomes of a claim in a tally; `fallen`: it counts nowhere. */
export type Fate = "term" | "within" | "fallen" | LeftOut;

const [exactly, between] = [hedges.indexOf("exactly"), hedges.indexOf("between")];
const [partRole, subsetRole] = [roles.indexOf("part"), roles.indexOf("subset")];

/** What a claim's own facts say of its part in a sum, before totals and parts are weighed. */
export function ownFate(facts: Facts, row: number): Exclude<Fate, "within"> {
  const marks = facts.marks[row] ?? 0;
  if (marks & marked.fallen) return "fallen";
  if (facts.hedge[row] === none) return "without-figure";
  if (facts.role[row] === subsetRole) return "subset";
  if (marks & marked.joint) return "joint";
  if (facts.hedge[row] !== exactly && facts.hedge[row] !== between) return "hedged";
  if (marks & marked.reserved) return "reserved";
  // One end that is not known may lie anywhere: whether it overlaps another cannot be said either.
  return facts.from[row] === noMoment || facts.to[row] === noMoment ? "untimed" : "term";
}

export const isWithin = (days: DayRange | null, day: number): boolean =>
  days === null || (day >= days.first && day <= days.last);

/**
 * What becomes of each claim of a run in a period, in the run's order. Where a total and parts of it are terms of the same
 * run, the total stands for them; where its parts add up to more, they stand and it does not. So nothing is told twice, and
 * one more claim never makes the sum less.
 */
export function fatesOf(facts: Facts, run: Pick<Run, "start" | "end">, days: DayRange | null) {
  const rows: number[] = [];
  for (let row = run.start; row < run.end; row++) if (isWithin(days, facts.day[row] ?? -1)) rows.push(row);
  const fates = rows.map((row): Fate => ownFate(facts, row));
  return hasParts(facts, run) ? toldOnce(facts, rows, fates) : { rows, fates };
}

/** Whether a total and a part of it are in one run. Mostly they are not: a total is of more places than its parts. */
export function hasParts({ role, of }: Facts, { start, end }: Pick<Run, "start" | "end">): boolean {
  for (let row = start; row < end; row++) {
    const total = role[row] === partRole ? (of[row] ?? -1) : -1;
    if (total >= start && total < end) return true;
  }
  return false;
}

/** Of totals and their parts, whichever say more. */
function toldOnce(facts: Facts, rows: readonly number[], fates: readonly Fate[]) {
  const position = new Map(rows.map((row, at) => [row, at]));
  const partsOf = new Map<number, number[]>();
  const tops: number[] = [];
  rows.forEach((row, at) => {
    if (fates[at] !== "term") return;
    const total = facts.role[row] === partRole ? position.get(facts.of[row] ?? -1) : undefined;
    if (total === undefined || total === at || fates[total] !== "term") tops.push(at);
    else partsOf.set(total, [...(partsOf.get(total) ?? []), at]);
  });
  const told = fates.map((fate): Fate => (fate === "term" ? "within" : fate));
  /** The positions that stand for a total and all that is in it, and their sum. */
  const standing = (at: number): { sum: number; by: readonly number[] } => {
    const own = facts.high[rows[at] ?? 0] ?? 0;
    const parts = (partsOf.get(at) ?? []).map(standing);
    const sum = parts.reduce((all, part) => all + part.sum, 0);
    return sum > own ? { sum, by: parts.flatMap(({ by }) => by) } : { sum: own, by: [at] };
  };
  for (const top of tops) for (const at of standing(top).by) told[at] = "term";
  return { rows, fates: told };
}
