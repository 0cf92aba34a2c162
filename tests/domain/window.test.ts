import fc from "fast-check";
import { expect, test } from "vitest";
import type { Clock } from "../../src/domain/claims/claim";
import {
  type Bounds,
  boundsOf,
  inTimeOrder,
  liesWithin,
  offset,
  windowRelation,
} from "../../src/domain/time/window";
import { aClaim } from "../fixtures/build";

const clock = (start: string | null, end: string | null, over: Partial<Clock> = {}): Clock => ({
  start,
  end,
  zone: "Europe/Moscow",
  precision: "minute",
  knownFrom: null,
  ...over,
});

const hours = (from: number, to: number): Bounds => ({ from, to, isExact: true });
const day = (from: number, to: number): Bounds => ({ from, to, isExact: false });

test("hours are what the clock says, in whichever zone it was said", () => {
  const moscow = boundsOf(clock("2031-05-30T08:00+03:00", "2031-05-30T12:00+03:00"));
  expect(moscow).toEqual(boundsOf(clock("2031-05-30T05:00Z", "2031-05-30T09:00Z")));
  expect(moscow.isExact).toBe(true);
});

test("a day leaves open all its hours in the speaker’s zone, and fills none of them for certain", () => {
  expect(boundsOf(clock("2031-05-30", "2031-05-30", { precision: "day" }))).toEqual({
    from: Date.parse("2031-05-29T21:00Z"),
    to: Date.parse("2031-05-30T21:00Z"),
    isExact: false,
  });
});

test("a day on which clocks are changed has the hours that it has", () => {
  const { from, to } = boundsOf(clock("2031-03-30", "2031-03-30", { zone: "Europe/Kyiv", precision: "day" }));
  expect(((to ?? 0) - (from ?? 0)) / 3_600_000).toBe(23);
});

test("an end that nobody knows stays unknown", () => {
  expect(boundsOf(clock(null, "2031-05-30T12:00+03:00"))).toMatchObject({ from: null, isExact: false });
});

test("windows lie to each other as their hours do", () => {
  expect(windowRelation(hours(1, 2), hours(2, 3))).toBe("apart");
  expect(windowRelation(hours(1, 3), hours(2, 4))).toBe("overlaps");
  expect(windowRelation(hours(1, 3), hours(1, 3))).toBe("same");
  expect(windowRelation(hours(2, 3), hours(1, 3))).toBe("inside");
  expect(windowRelation(hours(1, 4), hours(2, 3))).toBe("contains");
});

test("a moment is about when it was: it is inside no hours for certain, and not apart from what it touches", () => {
  const noon = boundsOf(clock("2031-05-30T12:00+03:00", "2031-05-30T12:00+03:00"));
  const at = noon.from ?? 0;
  expect(noon.isExact).toBe(false);
  expect(liesWithin(noon, hours(at - 1, at + 1))).toBe(false);
  expect(windowRelation(noon, hours(at - 1, at + 1))).toBe("unknown");
  expect(windowRelation(noon, hours(at, at + 1))).toBe("unknown");
  expect(windowRelation(noon, hours(at - 1, at))).toBe("unknown");
  expect(windowRelation(noon, hours(at + 1, at + 2))).toBe("apart");
});

test("of days without hours nothing is decided but that one is before the other", () => {
  expect(windowRelation(day(0, 24), day(0, 24))).toBe("unknown");
  expect(windowRelation(hours(8, 12), day(0, 24))).toBe("unknown");
  expect(windowRelation(day(0, 24), day(24, 48))).toBe("apart");
  expect(windowRelation(null, hours(1, 2))).toBe("unknown");
});

const bounds = fc
  .tuple(fc.nat(20), fc.nat(20), fc.boolean(), fc.option(fc.constantFrom("from", "to")))
  .map(([a, b, isExact, unknown]): Bounds => {
    const known = { from: Math.min(a, b), to: Math.max(a, b) + 1, isExact: isExact && !unknown };
    return unknown ? { ...known, [unknown]: null } : known;
  });

const turned = {
  same: "same",
  inside: "contains",
  contains: "inside",
  overlaps: "overlaps",
  apart: "apart",
  unknown: "unknown",
};

test("seen from the other side, a relation is the same one turned round", () => {
  fc.assert(
    fc.property(bounds, bounds, (one, other) => {
      expect(windowRelation(other, one)).toBe(turned[windowRelation(one, other)]);
    }),
  );
});

test("what is decided is true of every hour that the words leave open", () => {
  fc.assert(
    fc.property(bounds, bounds, (one, other) => {
      const relation = windowRelation(one, other);
      const covers = ({ from, to }: Bounds, hour: number) => hour >= (from ?? -99) && hour < (to ?? 99);
      const range = Array.from({ length: 40 }, (_, hour) => hour - 10);
      const both = range.filter((hour) => covers(one, hour) && covers(other, hour));
      if (relation === "apart") expect(both).toEqual([]);
      if (relation === "inside") expect(range.filter((hour) => covers(one, hour))).toEqual(both);
      if (relation === "same") expect([one.from, one.to]).toEqual([other.from, other.to]);
      if (["inside", "contains", "same", "overlaps"].includes(relation))
        expect(one.isExact && other.isExact).toBe(true);
    }),
  );
});

test("only known hours lie within a day for certain", () => {
  expect(liesWithin(hours(8, 12), day(0, 24))).toBe(true);
  expect(liesWithin(hours(20, 28), day(0, 24))).toBe(false);
  expect(liesWithin(day(0, 24), day(0, 24))).toBe(false);
  expect(liesWithin(hours(8, 12), { from: null, to: 24, isExact: false })).toBe(false);
});

test("claims stand in time’s order; those without a time keep theirs, at the end", () => {
  const at = (id: string, start: string | null) =>
    aClaim({ id, window: start === null ? null : { words: null, clock: clock(start, null) } });
  const claims = [
    at("b", null),
    at("late", "2031-05-30T12:00Z"),
    at("a", null),
    at("early", "2031-05-30T08:00Z"),
  ];
  expect(inTimeOrder(claims).map(({ id }) => id)).toEqual(["early", "late", "b", "a"]);
});

test("on a day on which clocks are changed, each quarter of an hour has the offset of its own time", () => {
  const hour = 3_600_000;
  const changed = [
    { zone: "Europe/Kyiv", at: Date.UTC(2031, 2, 30, 1), before: 2, after: 3 },
    { zone: "Europe/Kyiv", at: Date.UTC(2031, 9, 26, 1), before: 3, after: 2 },
    { zone: "Australia/Lord_Howe", at: Date.UTC(2031, 3, 5, 15), before: 11, after: 10.5 },
  ];
  for (const { zone, at, before, after } of changed) {
    expect(offset(at - 1, zone)).toBe(before * hour);
    expect(offset(at, zone)).toBe(after * hour);
    expect(offset(at - 24 * hour, zone)).toBe(before * hour);
    expect(offset(at + 24 * hour, zone)).toBe(after * hour);
  }
});
