import { expect, it } from "vitest";
import type { Facts } from "../../../src/domain/archive/facts";
import { factsFrom, namesOf } from "../../../src/domain/archive/facts-from";
import { type LeftOut, leftOutReasons } from "../../../src/domain/archive/fate";
import type { DayRange } from "../../../src/domain/archive/shown-period";
import { entriesOf, type Runs, runsOfParts, type Tally, tallyOf } from "../../../src/domain/archive/tally";
import { fact, firstDay, publications, seeded, someFacts, toldBy, uavs } from "./imagined";

/** Whether one time is over when another begins: a moment is not, of what it touches. */
const isOver = (one: { begins: number; ends: number }, other: { begins: number; ends: number }): boolean =>
  one.ends < other.begins ||
  (one.ends === other.begins && one.begins < one.ends && other.begins < other.ends);

/** The same tally, from each row that is told of it. */
function byRows(parts: readonly Facts[], runs: Runs, days: DayRange | null): Tally | null {
  const { where, source, event, unit } = runs;
  const entries = entriesOf(parts, runs, days).filter(({ fate }) => fate !== "fallen");
  if (entries.length === 0) return null;
  const countOf = (fate: string) => entries.filter((entry) => entry.fate === fate).length;
  const terms = entries
    .filter(({ fate }) => fate === "term")
    .map(({ part, row }) => {
      const { from, low, high, marks } = parts[part] as Facts;
      const [begins, ends] = [from[row] ?? 0, toldBy(parts[part] as Facts, row)];
      return { begins, ends, low: low[row] ?? 0, high: high[row] ?? 0, breaksOff: (marks[row] ?? 0) & 2 };
    })
    .sort((a, b) => a.ends - b.ends || a.begins - b.begins);
  const best = [0];
  for (const [at, { begins, ends, low }] of terms.entries()) {
    const before = terms.slice(0, at).filter((other) => isOver(other, { begins, ends })).length;
    best.push(Math.max(best[at] ?? 0, (best[before] ?? 0) + low));
  }
  return {
    ...{ where, source, event, unit, claims: entries.length, within: countOf("within") },
    low: best.at(-1) ?? 0,
    high: terms.reduce((sum, { high }) => sum + high, 0),
    terms: terms.length,
    leftOut: Object.fromEntries(leftOutReasons.map((why) => [why, countOf(why)])) as Record<LeftOut, number>,
    breaksOff: terms.filter(({ breaksOff }) => breaksOff).length,
  };
}

/** Facts in files as long as so many days; a part with its total, as files have them. */
function inFiles(
  list: ReturnType<typeof someFacts>,
  length: number,
  posted: readonly (number | null)[] = [],
): readonly Facts[] {
  const names = namesOf(list);
  const fileOf = (at: number): number => {
    const one = list[at];
    return one?.of !== null && one?.of !== undefined ? fileOf(one.of) : Math.floor((one?.day ?? 0) / length);
  };
  const files = new Map<number, number[]>();
  for (const at of list.keys()) files.set(fileOf(at), [...(files.get(fileOf(at)) ?? []), at]);
  return [...files]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => {
      const given = own.map((at) => ({ ...(list[at] as (typeof list)[0]) }));
      for (const one of given) one.of = one.of === null ? null : own.indexOf(one.of);
      return factsFrom(given, names, posted).facts;
    });
}

it("the ends of a range say what its rows say, over any days and files", () => {
  for (let seed = 0; seed < 120; seed++) {
    const random = seeded(seed);
    const list = someFacts(20 + seed * 2, random);
    const parts = inFiles(list, [7, 15, 400][seed % 3] ?? 7, seed % 4 ? publications(list, random) : []);
    const day = () => firstDay - 2 + Math.floor(random() * 45);
    const periods = [null, ...Array.from({ length: 6 }, () => [day(), day()].sort() as [number, number])];
    for (const runs of runsOfParts(parts))
      for (const period of periods) {
        const days = period && { first: period[0], last: period[1] };
        expect(tallyOf(parts, runs, days)).toEqual(byRows(parts, runs, days));
      }
  }
});

it("a period may end in the middle of times that all overlap", () => {
  const chain = Array.from({ length: 30 }, (_, at) =>
    fact({
      from: firstDay * 1440 + at * 700,
      to: firstDay * 1440 + at * 700 + 1000,
      day: firstDay + Math.floor((at * 700 + 1000) / 1440),
      figure: uavs(1 + (at % 7)),
    }),
  );
  const parts = inFiles(chain, 5);
  const [runs] = runsOfParts(parts);
  for (let first = -1; first < 16; first++)
    for (let last = first; last < 17; last++) {
      const days = { first: firstDay + first, last: firstDay + last };
      expect(runs && tallyOf(parts, runs, days)).toEqual(runs && byRows(parts, runs, days));
    }
});
