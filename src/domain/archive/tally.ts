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
export function fatesOf(facts: Facts, { start, end }: Pick<Run, "start" | "end">, days: DayRange | null) {
  const rows: number[] = [];
  const fates: Fate[] = [];
  let hasParts = false;
  for (let row = start; row < end; row++) {
    if (!isWithin(days, facts.day[row] ?? -1)) continue;
    const fate = ownFate(facts, row);
    rows.push(row);
    fates.push(fate);
    const of = facts.of[row] ?? -1;
    if (fate === "term" && facts.role[row] === partRole && of >= start && of < end) hasParts = true;
  }
  return hasParts ? toldOnce(facts, rows, fates) : { rows, fates };
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

type Term = { from: number; to: number; low: number; high: number };

/**
 * The largest sum of lower ends whose times surely do not overlap: each window is taken as wide as its words leave it.
 * One pass over terms in the order of their ends, where `best[n]` is the most that the first `n` give.
 */
function leastSum(terms: readonly Term[]): number {
  const best = new Float64Array(terms.length + 1);
  for (let at = 0; at < terms.length; at++) {
    const { from, low } = terms[at] as Term;
    // Mostly the one before it: a source tells one time after the other.
    let before = at;
    while (before > 0 && (terms[before - 1] as Term).to > from) before--;
    best[at + 1] = Math.max(best[at] ?? 0, (best[before] ?? 0) + low);
  }
  return best[terms.length] ?? 0;
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
  const leftOut = noneLeftOut();
  const terms: Term[] = [];
  let [within, breaksOff, claims] = [0, 0, 0];
  for (const { part, start, end } of runs.in) {
    const facts = parts[part];
    if (!facts) continue;
    const { rows, fates } = fatesOf(facts, { start, end }, days);
    rows.forEach((row, at) => {
      const fate = fates[at] ?? "fallen";
      if (fate === "fallen") return;
      claims++;
      if (fate === "within") within++;
      else if (fate !== "term") leftOut[fate]++;
      else {
        terms.push(termAt(facts, row));
        if ((facts.marks[row] ?? 0) & marked.breaksOff) breaksOff++;
      }
    });
  }
  if (claims === 0) return null;
  // Each part is in the order of ends; where a year ends, zones may differ.
  if (runs.in.length > 1) terms.sort((a, b) => a.to - b.to);
  const high = terms.reduce((sum, term) => sum + term.high, 0);
  return {
    where,
    source,
    event,
    unit,
    low: leastSum(terms),
    high,
    terms: terms.length,
    within,
    leftOut,
    breaksOff,
    claims,
  };
}

const termAt = ({ from, to, low, high }: Facts, row: number): Term => ({
  from: from[row] ?? 0,
  to: to[row] ?? 0,
  low: low[row] ?? 0,
  high: high[row] ?? 0,
});

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
