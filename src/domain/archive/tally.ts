import { type Facts, marked, type Run } from "./facts";
import { type Fate, fatesOf, isWithin, type LeftOut, leftOutReasons, ownFate } from "./fate";
import { addTerm, clearTerms, leastSum } from "./least-sum";
import type { DayRange } from "./shown-period";
import { noTerm, opens, type Piece, type Sums, sumsOf } from "./sums";

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

/** Facts in parts, one for each year, numbered by the same names. A total and its parts stand in one part. */
export type Parts = readonly Facts[];

/** A claim among parts. */
export type Row = { part: number; row: number };

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
  in: readonly PieceOfPart[];
};

type PieceOfPart = Piece & {
  part: number;
  sums: Sums;
  /** When all terms of the files before are over, and when the first of those after begins. */
  over: number;
  begun: number;
};

/** The runs of several parts, those of one place, source, event and unit together. */
export function runsOfParts(parts: Parts): readonly Runs[] {
  const byKey = new Map<number, PieceOfPart[]>();
  for (let part = 0; part < parts.length; part++) {
    const sums = sumsOf(parts[part] as Facts);
    for (const piece of sums.pieces) {
      const key = ((piece.where * 256 + piece.source) * 256 + piece.event) * 256 + piece.unit;
      const known = byKey.get(key);
      if (known) known.push(asOfPart(piece, part, sums, known));
      else byKey.set(key, [asOfPart(piece, part, sums, [])]);
    }
  }
  // Each part is in the order of its keys.
  const keys = Float64Array.from(byKey.keys()).sort();
  return Array.from(keys, (key): Runs => {
    const pieces = byKey.get(key) as PieceOfPart[];
    const { where, source, event, unit } = pieces[0] as PieceOfPart;
    return { where, source, event, unit, in: pieces };
  });
}

/** Field by field: with a piece spread into it, an object is made several times as slowly. */
function asOfPart(piece: Piece, part: number, sums: Sums, before: readonly PieceOfPart[]): PieceOfPart {
  const { where, source, event, unit, start, end, timed, isTangled, apart, soonest, latest } = piece;
  let over = Number.NEGATIVE_INFINITY;
  for (const other of before) {
    if (other.latest > over) over = other.latest;
    if (soonest < other.begun) other.begun = soonest;
  }
  const begun = Number.POSITIVE_INFINITY;
  // biome-ignore format: one line says that it is one object
  return { where, source, event, unit, start, end, timed, isTangled, apart, soonest, latest, part, sums, over, begun };
}

type Counted = Pick<Tally, "within" | "breaksOff" | "claims" | "low" | "high" | "terms"> & {
  leftOut: Record<LeftOut, number>;
};

/** The tally of a run over a period; `null` where no claim of it stands then. */
export function tallyOf(parts: Parts, runs: Runs, days: DayRange | null): Tally | null {
  const { where, source, event, unit } = runs;
  const counts = { within: 0, breaksOff: 0, claims: 0, low: 0, high: 0, terms: 0 };
  const counted: Counted = { leftOut: noneLeftOut(), ...counts };
  clearTerms();
  for (const piece of runs.in) {
    const facts = parts[piece.part];
    if (!facts) continue;
    if (piece.isTangled) addRows(facts, piece, days, counted);
    else addRange(facts, piece, days, counted);
  }
  if (counted.claims === 0) return null;
  const { leftOut, within, breaksOff, claims, low, high, terms } = counted;
  return {
    where,
    source,
    event,
    unit,
    leftOut,
    within,
    breaksOff,
    claims,
    low: low + leastSum(),
    high,
    terms,
  };
}

/** Told row by row. */
function addRows(facts: Facts, piece: Piece, days: DayRange | null, counted: Counted): void {
  const { rows, fates } = fatesOf(facts, piece, days);
  rows.forEach((row, at) => {
    countRow(facts, row, fates[at] ?? "fallen", counted);
  });
}

function countRow(facts: Facts, row: number, fate: Fate, counted: Counted): void {
  if (fate === "fallen") return;
  counted.claims++;
  if (fate === "within") counted.within++;
  else if (fate !== "term") counted.leftOut[fate]++;
  else {
    addTerm(facts, row);
    counted.terms++;
    counted.high += facts.high[row] ?? 0;
    if ((facts.marks[row] ?? 0) & marked.breaksOff) counted.breaksOff++;
  }
}

/** Told by the two ends of a range; row by row only what these cut, and what has no end of its own. */
function addRange(facts: Facts, piece: PieceOfPart, days: DayRange | null, counted: Counted): void {
  const { start, timed, end, apart, sums } = piece;
  const { day } = facts;
  for (let row = start; row < timed; row++)
    if (isWithin(days, day[row] ?? -1)) countRow(facts, row, ownFate(facts, row), counted);
  if (timed === end) return;
  // Mostly a file is in a period as a whole, or nothing of it is.
  const [earliest, latest] = [day[timed] ?? 0, day[end - 1] ?? 0];
  const [begin, close] = days === null ? [earliest, latest] : [days.first, days.last];
  if (latest < begin || earliest > close) return;
  const first = earliest >= begin ? timed : firstAtLeast(day, begin, timed, end);
  const last = latest <= close ? end : firstAtLeast(day, close + 1, first, end);
  if (first === last) return;
  let terms = last - first;
  for (const { as, rows } of apart) {
    const count = firstAtLeast(rows, last) - firstAtLeast(rows, first);
    if (as === "breaksOff") counted.breaksOff += count;
    else terms -= count;
    if (as === "breaksOff" || as === "fallen") continue;
    counted.leftOut[as] += count;
    counted.claims += count;
  }
  if (terms === 0) return;
  counted.terms += terms;
  counted.claims += terms;
  counted.high += (sums.high[last] ?? 0) - (sums.high[first] ?? 0);
  const [from, to] = wholeClusters(piece, first, last);
  counted.low += (sums.low[to] ?? 0) - (sums.low[from] ?? 0);
  for (let row = first; row < last; row++) {
    // On to what stands behind the whole ones.
    if (row === from && from < to) row = to;
    if (row < last && sums.standing[row] !== noTerm) addTerm(facts, row);
  }
}

/** Of a range of rows those whose clusters are in it as a whole, and overlap with no other file's. */
function wholeClusters(
  { timed, end, soonest, latest, over, begun, sums }: PieceOfPart,
  first: number,
  last: number,
): readonly [from: number, to: number] {
  const { standing, over: overBy } = sums;
  let [head, tail, before] = [first, last, Number.NEGATIVE_INFINITY];
  while (head < last) {
    const isOpen = standing[head] === opens || head === timed;
    if (isOpen && (soonest >= over || before >= over)) break;
    // Where the next cluster begins this is over, and nothing of it or after it begins before that.
    if (standing[head] !== noTerm) before = overBy[head] ?? 0;
    head++;
  }
  while (tail > head) {
    const isOpen = standing[tail] === opens || tail === end;
    if (isOpen && (latest <= begun || (overBy[tail - 1] ?? 0) <= begun)) break;
    tail--;
  }
  return [head, tail];
}

/** Where in an order that never goes back the first number of at least so much stands. */
function firstAtLeast(
  ordered: ArrayLike<number>,
  least: number,
  first = 0,
  last: number = ordered.length,
): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every tally of a period, in the order of `runsOfParts`. */
export const talliesOf = (parts: Parts, runs: readonly Runs[], days: DayRange | null): readonly Tally[] =>
  runs.map((each) => tallyOf(parts, each, days)).filter((tally) => tally !== null);

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
