import { type Facts, hedges, marked, noMoment, none, type Run, roles, runsOf } from "./facts";
import type { DayRange } from "./shown-period";

/** Why a figure is in no sum, most telling first. Each claim that is left out is counted under one of these. */
export const leftOutReasons = ["without-figure", "subset", "joint", "hedged", "reserved", "untimed"] as const;
export type LeftOut = (typeof leftOutReasons)[number];

/**
 * Our own arithmetic over one source's figures for one place, event and unit in a period. Never over two of any of them.
 * See docs/periods.md.
 */
export type Tally = Pick<Run, "where" | "source" | "event" | "unit"> & {
  /** The largest sum of figures whose times surely do not overlap: the least that they can add up to. Of ranges, the lower end. */
  low: number;
  /** The sum of all terms: the most that they can add up to. Of ranges, the upper end. */
  high: number;
  /** How many figures are in the sums. */
  terms: number;
  /** How many are told once already, in the total that they are parts of, or by the parts that they are the total of. */
  within: number;
  leftOut: Readonly<Record<LeftOut, number>>;
  /** How many of the terms come from reports of which only the beginning is held: more of them may have been listed. */
  breaksOff: number;
  /** Claims that stand: terms, what is within them, and what is left out. */
  claims: number;
};

/** What becomes of a claim in a tally; `fallen`: it counts nowhere. */
export type Fate = "term" | "within" | "fallen" | LeftOut;

/** Facts in parts, one for each year, numbered by the same names. A total and its parts stand in one part. */
export type Parts = readonly Facts[];

/** A claim among parts. */
export type Row = { part: number; row: number };

const [exactly, between] = [hedges.indexOf("exactly"), hedges.indexOf("between")];
const [partRole, subsetRole] = [roles.indexOf("part"), roles.indexOf("subset")];

/** What a claim's own facts say of its part in a sum, before totals and parts are weighed. */
function ownFate(facts: Facts, row: number): Exclude<Fate, "within"> {
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
function fatesOf(facts: Facts, run: Pick<Run, "start" | "end">, days: DayRange | null) {
  const rows: number[] = [];
  for (let row = run.start; row < run.end; row++) if (isWithin(days, facts.day[row] ?? -1)) rows.push(row);
  const fates = rows.map((row): Fate => ownFate(facts, row));
  return hasParts(facts, run) ? toldOnce(facts, rows, fates) : { rows, fates };
}

/** Whether a total and a part of it are in one run. Mostly they are not: a total is of more places than its parts. */
function hasParts({ role, of }: Facts, { start, end }: Pick<Run, "start" | "end">): boolean {
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

/**
 * The terms of one sum, in columns that the next sum uses again: a million objects would cost ten times as much as what is
 * done with them.
 */
const terms = {
  length: 0,
  from: new Int32Array(256),
  to: new Int32Array(256),
  low: new Float64Array(256),
  high: new Float64Array(256),
  best: new Float64Array(257),
};

function addTerm(facts: Facts, row: number): void {
  const at = terms.length++;
  if (at === terms.from.length) makeRoom();
  terms.from[at] = facts.from[row] ?? 0;
  terms.to[at] = facts.to[row] ?? 0;
  terms.low[at] = facts.low[row] ?? 0;
  terms.high[at] = facts.high[row] ?? 0;
}

function makeRoom(): void {
  const length = terms.from.length * 2;
  const longer = <A extends Int32Array | Float64Array>(room: A, old: A): A => {
    room.set(old);
    return room;
  };
  terms.from = longer(new Int32Array(length), terms.from);
  terms.to = longer(new Int32Array(length), terms.to);
  terms.low = longer(new Float64Array(length), terms.low);
  terms.high = longer(new Float64Array(length), terms.high);
  terms.best = new Float64Array(length + 1);
}

/** Each part is in the order of ends; where a year ends, clocks of two zones may differ. */
function sortTerms(): void {
  const { length, to } = terms;
  let isSorted = true;
  for (let at = 1; at < length; at++) if ((to[at - 1] ?? 0) > (to[at] ?? 0)) isSorted = false;
  if (isSorted) return;
  const order = Array.from({ length }, (_, at) => at).sort((a, b) => (to[a] ?? 0) - (to[b] ?? 0));
  for (const column of [terms.from, terms.to, terms.low, terms.high])
    column.set(order.map((at) => column[at] ?? 0));
}

/**
 * The largest sum of lower ends whose times surely do not overlap: each window is taken as wide as its words leave it.
 * One pass over terms in the order of their ends, where `best[n]` is the most that the first `n` give.
 */
function leastSum(): number {
  const { length, from, to, low, best } = terms;
  best[0] = 0;
  for (let at = 0; at < length; at++) {
    const start = from[at] ?? 0;
    // Mostly the one before it: a source tells one time after the other.
    let before = at;
    while (before > 0 && (to[before - 1] ?? 0) > start) before--;
    best[at + 1] = Math.max(best[at] ?? 0, (best[before] ?? 0) + (low[at] ?? 0));
  }
  return best[length] ?? 0;
}

const noneLeftOut = (): Record<LeftOut, number> => ({
  "without-figure": 0,
  subset: 0,
  joint: 0,
  hedged: 0,
  reserved: 0,
  untimed: 0,
});

/** Which facts are tallied together, in all parts. */
export type Runs = Pick<Run, "where" | "source" | "event" | "unit"> & {
  in: readonly { part: number; start: number; end: number }[];
};

/** The runs of several parts, those of one place, source, event and unit together. */
export function runsOfParts(parts: Parts): readonly Runs[] {
  const byKey = new Map<string, Runs & { in: { part: number; start: number; end: number }[] }>();
  parts.forEach((facts, part) => {
    for (const { start, end, ...of } of runsOf(facts)) {
      const key = `${of.where} ${of.source} ${of.event} ${of.unit}`;
      const known = byKey.get(key);
      if (known) known.in.push({ part, start, end });
      else byKey.set(key, { ...of, in: [{ part, start, end }] });
    }
  });
  return [...byKey.values()].sort(
    (a, b) => a.where - b.where || a.source - b.source || a.event - b.event || a.unit - b.unit,
  );
}

/** The tally of a run over a period; `null` where no claim of it stands then. */
export function tallyOf(parts: Parts, runs: Runs, days: DayRange | null): Tally | null {
  const { where, source, event, unit } = runs;
  const counted = { leftOut: noneLeftOut(), within: 0, breaksOff: 0, claims: 0 };
  const count = (facts: Facts, row: number, fate: Fate) => {
    if (fate === "fallen") return;
    counted.claims++;
    if (fate === "within") counted.within++;
    else if (fate !== "term") counted.leftOut[fate]++;
    else {
      addTerm(facts, row);
      if ((facts.marks[row] ?? 0) & marked.breaksOff) counted.breaksOff++;
    }
  };
  terms.length = 0;
  for (const { part, start, end } of runs.in) {
    const facts = parts[part];
    if (!facts) continue;
    if (hasParts(facts, { start, end })) {
      const { rows, fates } = fatesOf(facts, { start, end }, days);
      rows.forEach((row, at) => {
        count(facts, row, fates[at] ?? "fallen");
      });
    } else {
      const { day } = facts;
      for (let row = start; row < end; row++)
        if (isWithin(days, day[row] ?? -1)) count(facts, row, ownFate(facts, row));
    }
  }
  if (counted.claims === 0) return null;
  sortTerms();
  let high = 0;
  for (let at = 0; at < terms.length; at++) high += terms.high[at] ?? 0;
  return { where, source, event, unit, low: leastSum(), high, terms: terms.length, ...counted };
}

/** Every tally of a period, in the order of `runsOfParts`. */
export const talliesOf = (parts: Parts, runs: readonly Runs[], days: DayRange | null): readonly Tally[] =>
  runs.flatMap((each) => tallyOf(parts, each, days) ?? []);

/** How many claims a tally leaves out, for whatever reason. */
export const leftOutCount = ({ leftOut }: Pick<Tally, "leftOut">): number =>
  leftOutReasons.reduce((sum, reason) => sum + leftOut[reason], 0);

/** Each claim of a run in a period with what becomes of it: what a tally's two ends are made from. Newest first. */
export function entriesOf(
  parts: Parts,
  runs: Runs,
  days: DayRange | null,
): readonly (Row & { day: number; fate: Fate })[] {
  const entries = runs.in.flatMap(({ part, start, end }) => {
    const facts = parts[part];
    if (!facts) return [];
    const { rows, fates } = fatesOf(facts, { start, end }, days);
    return rows.map((row, at) => ({ part, row, day: facts.day[row] ?? -1, fate: fates[at] ?? "fallen" }));
  });
  return entries.sort((a, b) => b.day - a.day || b.part - a.part || b.row - a.row);
}
