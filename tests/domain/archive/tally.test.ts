import { describe, expect, it } from "vitest";
import type { Fact, Facts } from "../../../src/domain/archive/facts";
import { factsFrom } from "../../../src/domain/archive/facts-from";
import type { DayRange } from "../../../src/domain/archive/shown-period";
import {
  entriesOf,
  leftOutCount,
  runsOfParts,
  type Tally,
  talliesOf,
} from "../../../src/domain/archive/tally";
import { windowRelation } from "../../../src/domain/time/window";
import { fact, firstDay, publications, seeded, someFacts, toldBy, uavs } from "./imagined";

function tallied(
  list: readonly Fact[],
  days: DayRange | null = null,
  posted: readonly (number | null)[] = [],
): readonly Tally[] {
  const parts = [factsFrom(list, undefined, posted).facts];
  return talliesOf(parts, runsOfParts(parts), days);
}

function only(
  list: readonly Fact[],
  days: DayRange | null = null,
  posted: readonly (number | null)[] = [],
): Tally {
  const [tally, ...others] = tallied(list, days, posted);
  if (!tally || others.length > 0) throw new Error(`${others.length + (tally ? 1 : 0)} tallies`);
  return tally;
}

const ends = ({ low, high }: Tally) => [low, high];
const hours = (from: number, to: number) => ({
  from: firstDay * 1440 + from * 60,
  to: firstDay * 1440 + to * 60,
});

describe("a tally", () => {
  it("is the sum where no two times can overlap", () => {
    expect(ends(only([fact({ figure: uavs(5) }), fact({ on: firstDay + 1, figure: uavs(7) })]))).toEqual([
      12, 12,
    ]);
    expect(ends(only([fact(hours(8, 12)), fact(hours(12, 16))]))).toEqual([6, 6]);
  });

  it("leaves open whether figures of times that may overlap are the same", () => {
    expect(
      ends(only([fact({ ...hours(8, 12), figure: uavs(5) }), fact({ ...hours(11, 16), figure: uavs(7) })])),
    ).toEqual([7, 12]);
  });

  it("leaves open whether figures of the same moment are the same", () => {
    const at = (hour: number, value: number) => fact({ ...hours(hour, hour), figure: uavs(value) });
    expect(ends(only([at(8, 5), at(8, 7)]))).toEqual([7, 12]);
    expect(ends(only([at(8, 5), at(9, 7)]))).toEqual([12, 12]);
    expect(ends(only([at(8, 5), fact({ ...hours(8, 12), figure: uavs(7) })]))).toEqual([7, 12]);
    expect(ends(only([at(12, 5), fact({ ...hours(8, 12), figure: uavs(7) })]))).toEqual([7, 12]);
    expect(ends(only([at(12, 5), fact({ ...hours(8, 11.99), figure: uavs(7) })]))).toEqual([12, 12]);
    expect(ends(only([at(12, 5), at(12 + 1 / 60, 7)]))).toEqual([12, 12]);
  });

  it("takes for its low end the largest sum there is, not the first", () => {
    const night = fact({ ...hours(0, 9), figure: uavs(9) });
    const day = fact({ ...hours(8, 20), figure: uavs(10) });
    const evening = fact({ ...hours(19, 24), figure: uavs(9) });
    expect(ends(only([night, day, evening]))).toEqual([18, 28]);
  });

  it("takes the ends of a range for its own", () => {
    const range = fact({ figure: { kind: "between", low: 20, high: 30, unit: "uav" } });
    expect(ends(only([range, fact({ on: firstDay + 1 })]))).toEqual([23, 33]);
  });

  it("counts under its reason what it leaves out", () => {
    const tally = only([
      fact(),
      fact({ figure: { kind: "at-least", value: 9, unit: "uav" } }),
      fact({ figure: { kind: "at-most", value: 9, unit: "uav" } }),
      fact({ figure: { kind: "about", value: 9, unit: "uav" } }),
      fact({ isReserved: true }),
      fact({ from: null }),
      fact({ to: null }),
      fact({ isJoint: true }),
    ]);
    expect(ends(tally)).toEqual([3, 3]);
    expect(tally.leftOut).toEqual({
      "without-figure": 0,
      hedged: 3,
      reserved: 1,
      untimed: 2,
      joint: 1,
      subset: 0,
    });
    expect(tally).toMatchObject({ terms: 1, claims: 8 });
    expect(leftOutCount(tally)).toBe(7);
  });

  it("knows nothing of what was withdrawn or superseded", () => {
    expect(only([fact(), fact({ isFallen: true })])).toMatchObject({ claims: 1, low: 3, high: 3 });
    expect(tallied([fact({ isFallen: true })])).toEqual([]);
  });

  it("counts claims without a figure by themselves", () => {
    expect(only([fact({ figure: null }), fact({ figure: null })])).toMatchObject({
      claims: 2,
      terms: 0,
      leftOut: { "without-figure": 2 },
    });
  });

  it("is of one source, place, event and unit", () => {
    const list = [
      fact(),
      fact({ sourceId: "governor" }),
      fact({ places: ["borrow"] }),
      fact({ event: "flight" }),
      fact({ figure: { kind: "exactly", value: 3, unit: "missile" } }),
    ];
    expect(tallied(list).map(ends)).toEqual([1, 2, 3, 4, 5].map(() => [3, 3]));
  });

  it("says how many of its terms are from reports that break off", () => {
    expect(only([fact({ breaksOff: true }), fact({ on: firstDay + 1 })])).toMatchObject({
      breaksOff: 1,
      terms: 2,
    });
  });
});

describe("a claim and its publication", () => {
  const at = (hour: number) => firstDay * 1440 + hour * 60;
  const day = fact({ figure: uavs(64), report: 0 });
  const hour = (value: number, from: number, to: number) =>
    fact({ ...hours(from, to), fineness: "minute", figure: uavs(value), report: 1 });

  it("a day that was told in the morning is added to the hours after it", () => {
    const list = [day, hour(10, 8, 9), hour(20, 20, 24)];
    expect(ends(only(list))).toEqual([64, 94]);
    expect(ends(only(list, null, [at(7.95), at(24)]))).toEqual([94, 94]);
  });

  it("not to hours that were over before it was told", () => {
    expect(ends(only([day, hour(10, 6, 7), hour(20, 8, 9)], null, [at(7.95)]))).toEqual([84, 94]);
  });

  it("a night ends with its publication, too", () => {
    const night = fact({ from: at(-12), to: at(12), fineness: "night", figure: uavs(9), report: 0 });
    expect(ends(only([night, hour(10, 8, 9)], null, [at(7.95)]))).toEqual([19, 19]);
  });

  it("hours that were told stay as told", () => {
    const told = fact({ ...hours(6, 9), fineness: "minute", report: 0 });
    expect(ends(only([told, hour(10, 8, 10)], null, [at(7.95)]))).toEqual([10, 13]);
  });

  it("a time that lies wholly after its publication is left as it is", () => {
    expect(ends(only([day, hour(10, 8, 9)], null, [at(-1)]))).toEqual([64, 74]);
  });

  it("a publication of which only the day is known cuts nothing", () => {
    const two = fact({ from: at(-24), to: at(24), figure: uavs(64), report: 0 });
    expect(ends(only([two, hour(10, 8, 9)], null, [at(0)]))).toEqual([64, 74]);
    expect(ends(only([two, hour(10, 8, 9)], null, [at(0) + 1]))).toEqual([74, 74]);
  });
});

describe("totals and parts", () => {
  const total = (given: Partial<Fact> = {}) => fact({ role: "total", figure: uavs(9), ...given });
  const part = (value: number, given: Partial<Fact> = {}) =>
    fact({ role: "part", of: 0, figure: uavs(value), ...given });

  it("of one place count once, as the total", () => {
    expect(only([total(), part(5, hours(0, 8)), part(4, hours(8, 24))])).toMatchObject({
      low: 9,
      high: 9,
      terms: 1,
      within: 2,
    });
  });

  it("count as the parts where those say more", () => {
    expect(only([total(), part(6, hours(0, 8)), part(4, hours(8, 24))])).toMatchObject({
      low: 10,
      high: 10,
      terms: 2,
      within: 1,
    });
  });

  it("of other places are no matter of this one's", () => {
    expect(
      tallied([total({ places: ["country"] }), part(5), part(4, { places: ["borrow"] })]).map(ends),
    ).toEqual([
      [5, 5],
      [4, 4],
      [9, 9],
    ]);
  });

  it("count as the parts where the total is hedged", () => {
    const hedged = total({ figure: { kind: "at-least", value: 9, unit: "uav" } });
    expect(only([hedged, part(5, hours(0, 8)), part(4, hours(8, 24))])).toMatchObject({
      low: 9,
      high: 9,
      terms: 2,
    });
  });

  it("count each in its own period where a day lies between them", () => {
    const list = [total({ on: firstDay + 1 } as Partial<Fact>), part(5), part(4, { day: firstDay + 1 })];
    expect(only(list, { first: firstDay, last: firstDay })).toMatchObject({ high: 5, terms: 1 });
    expect(only(list, { first: firstDay + 1, last: firstDay + 1 })).toMatchObject({
      high: 9,
      terms: 1,
      within: 1,
    });
  });

  it("have subsets that add nothing", () => {
    expect(only([total(), part(9), fact({ role: "subset", of: 0, figure: uavs(2) })])).toMatchObject({
      high: 9,
      leftOut: { subset: 1 },
    });
  });
});

describe("over years", () => {
  const list = [fact({ on: firstDay - 1, figure: uavs(5) }), fact({ figure: uavs(7) })];

  it("figures of two years are tallied as if they stood in one", () => {
    const together = factsFrom(list);
    const parts = list.map((each) => factsFrom([each]).facts);
    expect(talliesOf(parts, runsOfParts(parts), null)).toEqual(
      talliesOf([together.facts], runsOfParts([together.facts]), null),
    );
  });

  it("the first hours of a year may overlap the last of another", () => {
    const [last, first] = [fact({ on: firstDay - 1, to: firstDay * 1440 + 30 }), fact()];
    const parts = [last, first].map((each) => factsFrom([each]).facts);
    expect(talliesOf(parts, runsOfParts(parts), null).map(ends)).toEqual([[3, 6]]);
  });
});

describe("laws of tallies, over generated archives", () => {
  const archives = Array.from({ length: 60 }, (_, seed) => someFacts(4 + seed * 3, seeded(seed)));

  const termsOf = (list: readonly Fact[], days: DayRange | null, posted: readonly (number | null)[] = []) => {
    const parts = [factsFrom(list, undefined, posted).facts];
    return runsOfParts(parts).map((runs) => ({
      runs,
      facts: parts[0] as (typeof parts)[0],
      rows: entriesOf(parts, runs, days).filter(({ fate }) => fate === "term"),
    }));
  };

  /** By the law of time itself: a moment is not before what it touches. */
  const isBefore = (facts: Facts, a: number, b: number) => {
    const bounds = (row: number) => ({ from: facts.from[row] ?? 0, to: toldBy(facts, row), isExact: false });
    return bounds(a).from <= bounds(b).from && windowRelation(bounds(a), bounds(b)) === "apart";
  };

  it("the low end is the largest sum that no two overlapping figures are in: every set is tried", () => {
    for (const seed of Array.from({ length: 80 }, (_, at) => at)) {
      const random = seeded(1000 + seed);
      const list = someFacts(30, random, 3);
      const posted = seed % 2 ? publications(list, random) : [];
      for (const { runs, facts, rows } of termsOf(list, null, posted)) {
        let most = 0;
        for (let set = 0; set < 2 ** rows.length; set++) {
          const chosen = rows.filter((_, at) => set & (2 ** at)).map(({ row }) => row);
          const isApart = chosen.every((a) =>
            chosen.every((b) => a === b || isBefore(facts, a, b) || isBefore(facts, b, a)),
          );
          if (isApart)
            most = Math.max(
              most,
              chosen.reduce((sum, row) => sum + (facts.low[row] ?? 0), 0),
            );
        }
        const [tally] = talliesOf([facts], [runs], null);
        expect(tally?.low ?? 0).toBe(most);
      }
    }
  });

  it("low is never above high, nor below the largest term; the high end is all terms", () => {
    for (const list of archives)
      for (const { runs, facts, rows } of termsOf(list, null, publications(list, seeded(list.length)))) {
        const [tally] = talliesOf([facts], [runs], null);
        if (!tally) continue;
        expect(tally.low).toBeLessThanOrEqual(tally.high);
        for (const { row } of rows) expect(tally.low).toBeGreaterThanOrEqual(facts.low[row] ?? 0);
        expect(tally.high).toBe(rows.reduce((sum, { row }) => sum + (facts.high[row] ?? 0), 0));
        expect(tally.terms).toBe(rows.length);
      }
  });

  it("both ends are one where all times are apart and nothing is a range", () => {
    const random = seeded(7);
    for (let count = 1; count < 60; count++) {
      const list = Array.from({ length: count }, (_, at) =>
        fact({ on: firstDay + at, figure: uavs(Math.floor(random() * 99)) }),
      );
      const { low, high } = only(list.sort(() => random() - 0.5));
      expect(low).toBe(high);
    }
  });

  it("one more claim never lowers the high end", () => {
    const key = ({ where, source, event, unit }: Tally, names: ReturnType<typeof factsFrom>["names"]) =>
      [
        names.wheres[where]?.map((place) => names.places[place]),
        names.sources[source],
        names.events[event],
        names.units[unit],
      ].join();
    const highs = (list: readonly Fact[]) => {
      const { facts, names } = factsFrom(list);
      return new Map(
        talliesOf([facts], runsOfParts([facts]), null).map((tally) => [key(tally, names), tally.high]),
      );
    };
    for (const list of archives) {
      let before = highs([]);
      for (let count = 1; count <= list.length; count += 1 + (list.length >> 3)) {
        const after = highs(list.slice(0, count));
        expect([...before].filter(([run, high]) => (after.get(run) ?? -1) < high)).toEqual([]);
        before = after;
      }
    }
  });

  it("that a report's publication is known never makes the low end less, and leaves the high end", () => {
    for (const list of archives) {
      const known = tallied(list, null, publications(list, seeded(list.length)));
      expect(known.map(({ high }) => high)).toEqual(tallied(list).map(({ high }) => high));
      for (const [at, { low }] of tallied(list).entries())
        expect(known[at]?.low ?? 0).toBeGreaterThanOrEqual(low);
    }
  });

  it("every claim that stands is in exactly one of neighbouring periods, and in the one that holds both", () => {
    for (const list of archives)
      for (const middle of [0, 7, 20, 39]) {
        const first = { first: firstDay, last: firstDay + middle };
        const second = { first: firstDay + middle + 1, last: firstDay + 40 };
        const claims = (days: DayRange) => tallied(list, days).reduce((sum, tally) => sum + tally.claims, 0);
        const standing = list.filter(({ isFallen }) => !isFallen).length;
        expect(claims(first) + claims(second)).toBe(standing);
        expect(claims({ first: first.first, last: second.last })).toBe(standing);
      }
  });

  it("each claim is a term, within one, or left out for one reason", () => {
    for (const list of archives)
      for (const tally of tallied(list))
        expect(tally.terms + tally.within + leftOutCount(tally)).toBe(tally.claims);
  });

  it("the order in which claims are given does not matter", () => {
    for (const list of archives.slice(0, 20)) {
      const reversed = list
        .map((each) => ({ ...each, of: each.of === null ? null : list.length - 1 - each.of }))
        .reverse();
      expect(tallied(reversed)).toEqual(tallied(list));
    }
  });
});
