import { describe, expect, it } from "vitest";
import { factsFrom } from "../../../src/domain/archive/facts-from";
import type { DayCounts } from "../../../src/domain/archive/manifest";
import { isOfNight } from "../../../src/domain/archive/night";
import {
  bucketsOf,
  calendarOf,
  daysTold,
  heldDays,
  nearestHeld,
  reportsHeld,
  shownTallies,
  tallyCounts,
  tallyPlaces,
} from "../../../src/domain/archive/period-view";
import { dayOfNumber, daysOf, parsePeriod, printPeriod } from "../../../src/domain/archive/shown-period";
import { runsOfParts, talliesOf } from "../../../src/domain/archive/tally";
import { asTallied, tallyFigure } from "../../../src/domain/archive/tally-features";
import { fact, firstDay, uavs } from "./imagined";

const days = (text: string) => daysOf(parsePeriod(text) ?? { kind: "all" }) ?? { first: 0, last: -1 };

describe("the bars of a period", () => {
  it.each([
    ["2031-02", 28, "2031-02-01", "2031-02-28"],
    ["2031-W01", 7, "2030-12-30", "2031-01-05"],
    ["2031", 53, "2031-W01", "2032-W01"],
  ])("of %s are %i", (period, count, first, last) => {
    const buckets = bucketsOf(days(period));
    expect(buckets).toHaveLength(count);
    expect(buckets.map((bucket) => printPeriod(bucket.period)).at(0)).toBe(first);
    expect(buckets.map((bucket) => printPeriod(bucket.period)).at(-1)).toBe(last);
  });

  it("are months of many years", () => {
    const buckets = bucketsOf({ first: days("2029").first, last: days("2031").last });
    expect(buckets).toHaveLength(36);
  });

  it("hold each day of the period once, and no other", () => {
    for (const period of ["2031", "2031-02", "2028", "2031-W07"]) {
      const { first, last } = days(period);
      const all = bucketsOf({ first, last }).flatMap(({ days: own }) =>
        Array.from({ length: own.last - own.first + 1 }, (_, at) => own.first + at),
      );
      expect(all).toEqual(Array.from({ length: last - first + 1 }, (_, at) => first + at));
    }
  });
});

const counts: DayCounts = {
  first: firstDay + 1,
  sources: [
    { claims: [3, 0, 0, 5], reports: [1, 0, 1, 1] },
    { claims: [0, 0, 0, 2], reports: [0, 0, 0, 1] },
  ],
};

describe("from days of which nothing is told", () => {
  const day = (number: number) => dayOfNumber(firstDay + number);
  const near = (first: number, last = first) =>
    nearestHeld(counts, { first: firstDay + first, last: firstDay + last });

  it("the nearest before and after are those of which something is", () => {
    expect(near(2)).toEqual({ before: day(1), after: day(4) });
    expect(near(2, 3)).toEqual({ before: day(1), after: day(4) });
  });

  it("there is none on a side on which the archive holds none", () => {
    expect(near(-700)).toEqual({ before: null, after: day(1) });
    expect(near(900)).toEqual({ before: day(4), after: null });
  });
});

describe("the calendar", () => {
  it("has whole weeks from Monday, and no day of another month", () => {
    const weeks = calendarOf("2031-01", counts);
    // 1 January 2031 is a Wednesday.
    expect(weeks[0]?.map((day) => day?.day ?? null)).toEqual([
      ...[null, null],
      ...["2031-01-01", "2031-01-02", "2031-01-03", "2031-01-04", "2031-01-05"],
    ]);
    expect(weeks.flat().filter((day) => day !== null)).toHaveLength(31);
  });

  it("tells a day without a report, which is a gap, from one whose reports say nothing", () => {
    const all = calendarOf("2031-01", counts).flat();
    const day = (text: string) => all.find((each) => each?.day === text);
    expect(day("2031-01-02")).toMatchObject({ claims: [3, 0], isGap: false });
    expect(day("2031-01-03")).toMatchObject({ claims: [0, 0], isGap: true });
    expect(day("2031-01-04")).toMatchObject({ claims: [0, 0], isGap: false });
    expect(day("2031-01-31")).toMatchObject({ isGap: true });
  });

  it("knows from which day to which anything is held, and of whom", () => {
    expect(heldDays(counts)).toEqual({ first: firstDay + 1, last: firstDay + 4 });
    expect(heldDays({ first: 0, sources: [] })).toBeNull();
    expect(reportsHeld(counts, 0, { first: 0, last: firstDay + 99 })).toBe(3);
    expect(reportsHeld(counts, 1, { first: firstDay + 1, last: firstDay + 3 })).toBe(0);
  });
});

describe("what is shown of tallies", () => {
  const { facts, names } = factsFrom([
    fact(),
    fact({ places: ["aldwick", "borrow"], isJoint: true, figure: uavs(11) }),
    fact({ sourceId: "governor", event: "flight" }),
    fact({ places: [] }),
  ]);
  const tallies = talliesOf([facts], runsOfParts([facts]), null);
  const shown = (hidden: { hiddenSources?: string[]; hiddenEvents?: string[] }) =>
    shownTallies(tallies, names, {
      hiddenSources: new Set(hidden.hiddenSources),
      hiddenEvents: new Set(hidden.hiddenEvents),
    });

  it("is what the reader has not hidden, and its counts are of claims", () => {
    expect(tallyCounts(shown({}), names)).toEqual({
      bySource: new Map([
        ["ministry", 3],
        ["governor", 1],
      ]),
      byEvent: new Map([
        ["interception", 3],
        ["flight", 1],
      ]),
      all: 4,
    });
    expect(tallyCounts(shown({ hiddenSources: ["governor"] }), names).all).toBe(3);
    expect(tallyCounts(shown({ hiddenEvents: ["interception"] }), names).all).toBe(1);
  });

  it("is the same list for as long as the same is hidden", () => {
    const alone = shown({ hiddenSources: ["governor"] });
    expect(shown({ hiddenSources: ["governor"] })).toBe(alone);
    expect(shown({ hiddenEvents: ["governor"] })).toHaveLength(tallies.length);
    expect(shown({ hiddenSources: ["governor"] })).toEqual(alone);
  });

  it("has a joint figure at each of its places, and in the sum of none", () => {
    const { places, nowhere } = tallyPlaces(tallies, names);
    expect(places.map(({ placeId, own, shared }) => [placeId, own.length, shared.length])).toEqual([
      ["aldwick", 2, 1],
      ["borrow", 0, 1],
    ]);
    expect(nowhere).toHaveLength(1);
    const together = places[1]?.shared[0];
    expect(together && tallyFigure(together, names)).toBeNull();
  });

  it("bears brackets, so that it looks like nobody's figure", () => {
    expect(asTallied("12–15")).toBe("[12–15]");
  });
});

describe("the night that ends on a day", () => {
  const claim = (start: string, end: string, part?: "night") => ({
    window: {
      words: null,
      clock: {
        ...{ start, end, zone: "Europe/Moscow", knownFrom: null },
        precision: part ? ("day" as const) : ("minute" as const),
        ...(part && { part }),
      },
    },
  });
  const is = (...of: Parameters<typeof claim>) => isOfNight(claim(...of), "2031-05-30");

  it("has what is said of it, and hours that begin before six and are over by noon", () => {
    expect(is("2031-05-29", "2031-05-30", "night")).toBe(true);
    expect(is("2031-05-29T23:00+03:00", "2031-05-30T07:00+03:00")).toBe(true);
    expect(is("2031-05-30T02:00+03:00", "2031-05-30T03:30+03:00")).toBe(true);
  });

  it("has nothing of another night, nor of the day before or after", () => {
    expect(is("2031-05-30", "2031-05-31", "night")).toBe(false);
    expect(is("2031-05-30T08:00+03:00", "2031-05-30T12:00+03:00")).toBe(false);
    expect(is("2031-05-29T20:00+03:00", "2031-05-29T23:00+03:00")).toBe(false);
    expect(is("2031-05-30T05:00+03:00", "2031-05-30T16:00+03:00")).toBe(false);
    expect(isOfNight({ window: null }, "2031-05-30")).toBe(false);
  });
});

it("tells every day from the first held to the last, and which of them are gaps", () => {
  const counts: DayCounts = { first: firstDay, sources: [{ claims: [2, 0, 0, 1], reports: [1, 1, 0, 0] }] };
  const day = (at: number) => dayOfNumber(firstDay + at);
  expect(daysTold(counts)).toEqual({
    days: [day(0), day(3)],
    silent: [
      { day: day(1), isGap: false },
      { day: day(2), isGap: true },
    ],
  });
  expect(daysTold({ first: firstDay, sources: [] })).toEqual({ days: [], silent: [] });
});
