import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { timeBins } from "../../src/domain/time/time-bins";
import {
  brushOf,
  nearestEdge,
  playedFrom,
  shifted,
  spanOf,
  stepped,
  withFrom,
  withTo,
} from "../../src/domain/time/time-brush";
import { type BinUnit, type TimeScale, timeScale } from "../../src/domain/time/time-scale";
import { everyTime, standingOf } from "../../src/domain/time/time-span";
import { aClaim, hours } from "../fixtures/build";
import { days, spans } from "../fixtures/generated-days";

const hour = 3_600_000;

const from = (start: string, end: string, zone = "Europe/Moscow"): Claim =>
  aClaim({
    window: {
      words: null,
      clock: { start, end, zone, precision: start.length > 10 ? "minute" : "day", knownFrom: null },
    },
  });

const scaleOf = (claims: readonly Claim[]): TimeScale => {
  const scale = timeScale(claims);
  if (!scale) throw new Error("No claim has a time.");
  return scale;
};

for (const [what, start, end, unit, bins] of [
  ["an afternoon is cut into hours", "2031-05-30T12:30+03:00", "2031-05-30T16:00+03:00", "hour", 4],
  ["two days are cut into four hours", "2031-05-29", "2031-05-30", "four-hours", 12],
  ["a month is cut into days", "2031-05-01", "2031-05-31", "day", 31],
  ["a year is cut into weeks", "2031-01-01", "2031-12-31", "week", 53],
  ["five years are cut into months", "2031-01-01", "2035-12-31", "month", 60],
  ["thirty years are cut into years", "2005-06-01", "2035-06-01", "year", 31],
] satisfies [string, string, string, BinUnit, number][]) {
  test(what, () => {
    const scale = scaleOf([from(start, end)]);
    expect(scale.unit).toBe(unit);
    expect(scale.edges.length - 1).toBe(bins);
  });
}

test("days begin at midnight by the clocks of the claims’ zone, and are as long as they were", () => {
  const { edges, zone } = scaleOf([from("2031-03-25", "2031-04-05", "Europe/Kyiv")]);
  expect(zone).toBe("Europe/Kyiv");
  expect(edges[0]).toBe(Date.parse("2031-03-25T00:00+02:00"));
  expect(edges.at(-1)).toBe(Date.parse("2031-04-06T00:00+03:00"));
  const lengths = edges.slice(1).map((edge, position) => (edge - (edges[position] ?? 0)) / hour);
  expect(lengths.filter((length) => length !== 24)).toEqual([23]);
});

test("weeks begin on Mondays, months on their first", () => {
  const monday = scaleOf([from("2031-01-01", "2031-12-31")]).edges[0] ?? 0;
  expect(new Date(monday).toISOString()).toBe("2030-12-29T21:00:00.000Z");
  const first = scaleOf([from("2031-01-15", "2035-12-31")]).edges[0] ?? 0;
  expect(new Date(first).toISOString()).toBe("2030-12-31T21:00:00.000Z");
});

test("where no claim has a time there is no scale", () => {
  expect(timeScale([])).toBeNull();
  expect(timeScale([aClaim(), aClaim({ window: { words: "at night", clock: null } })])).toBeNull();
});

test("a scale of one moment has a bin for it; one at an edge is in the bin that begins there", () => {
  const noon = aClaim({ window: hours("12:00", "12:00") });
  const { edges } = timeScale([noon]) ?? { edges: [] };
  expect(timeBins([noon], edges).bins.map(({ sure }) => sure)).toEqual([1]);
  const around = timeScale([noon, aClaim({ window: hours("11:00", "13:00") })])?.edges ?? [];
  expect(timeBins([noon], around).bins.map(({ sure }) => sure)).toEqual([0, 1]);
});

/** A law over the scales of days that never were. */
function law(name: string, holds: (claims: readonly Claim[], scale: TimeScale) => void) {
  test(name, () => {
    fc.assert(
      fc.property(days, ({ claims }) => {
        const scale = timeScale(claims);
        if (scale) holds(claims, scale);
      }),
    );
  });
}

law("bins follow on each other without a gap", (claims, { edges }) => {
  expect([...edges].sort((a, b) => a - b)).toEqual(edges);
  expect(new Set(edges).size).toBe(edges.length);
  const { bins } = timeBins(claims, edges);
  expect(bins.length).toBe(edges.length - 1);
  for (const [position, bin] of bins.entries())
    expect([bin.from, bin.to]).toEqual(edges.slice(position, position + 2));
});

law("no claim is lost: each is in a bin at least, or counted as without a time", (claims, { edges }) => {
  for (const claim of claims) {
    const { bins, untimed } = timeBins([claim], edges);
    const touched = bins.filter(({ sure, possible }) => sure + possible > 0);
    expect(touched.length > 0 ? 1 : 0).toBe(1 - untimed);
  }
});

law(
  "a bar counts the claims that choosing it would show, and tells apart what only may be in it",
  (claims, { edges }) => {
    const { bins, untimed } = timeBins(claims, edges);
    const count = (span: Parameters<typeof standingOf>[1], is: string) =>
      claims.filter((claim) => standingOf(claim, span) === is).length;
    for (const { from, to, sure, possible } of bins) {
      expect(sure).toBe(count({ from, to }, "in"));
      expect(possible).toBe(count({ from, to }, "may-be-in"));
    }
    expect(untimed).toBe(count(everyTime, "untimed"));
  },
);

test("a span that stands on edges reads back from the brush as it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.nat(), (last, a, b) => {
      const edges = Array.from({ length: last + 1 }, (_, position) => position * hour);
      const start = a % last;
      const brush = { from: start, to: start + 1 + (b % (last - start)) };
      expect(brushOf(spanOf(brush, edges), edges)).toEqual(brush);
    }),
  );
});

law("any span has its place on the scale, and what the brush then holds is no less", (_claims, { edges }) => {
  const last = edges.length - 1;
  for (const span of fc.sample(spans, 5)) {
    const brush = brushOf(span, edges);
    expect(brush.from).toBeGreaterThanOrEqual(0);
    expect(brush.from).toBeLessThan(brush.to);
    expect(brush.to).toBeLessThanOrEqual(last);
  }
});

test("whatever is done to the brush, it holds a bin at least and keeps to the scale", () => {
  const moves = fc.record({ kind: fc.constantFrom("from", "to", "shift", "step", "play") });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.array(fc.tuple(moves, fc.integer({ min: -60, max: 60 }))),
      (last, all) => {
        let brush = { from: 0, to: last };
        for (const [move, by] of all) {
          const length = brush.to - brush.from;
          if (move.kind === "from") brush = withFrom(brush, by);
          else if (move.kind === "to") brush = withTo(brush, by, last);
          else if (move.kind === "shift") brush = shifted(brush, by, last);
          else if (move.kind === "step") brush = stepped(brush, by < 0 ? -1 : 1, last);
          else brush = playedFrom(brush, last);
          if (move.kind === "shift") expect(brush.to - brush.from).toBe(length);
          expect(brush.from).toBeGreaterThanOrEqual(0);
          expect(brush.to).toBeLessThanOrEqual(last);
          expect(brush.from).toBeLessThan(brush.to);
        }
      },
    ),
  );
});

test("from everything one steps to the first bin, or back to the last; playing begins anew at the end", () => {
  expect(stepped({ from: 0, to: 12 }, 1, 12)).toEqual({ from: 0, to: 1 });
  expect(stepped({ from: 0, to: 12 }, -1, 12)).toEqual({ from: 11, to: 12 });
  expect(stepped({ from: 2, to: 5 }, 1, 12)).toEqual({ from: 3, to: 6 });
  expect(playedFrom({ from: 9, to: 12 }, 12)).toEqual({ from: 0, to: 3 });
  expect(playedFrom({ from: 4, to: 5 }, 12)).toEqual({ from: 4, to: 5 });
});

test("a hand comes to rest at the edge that is nearest", () => {
  expect(nearestEdge([0, 10, 20], 14)).toBe(1);
  expect(nearestEdge([0, 10, 20], 16)).toBe(2);
  expect(nearestEdge([0, 10, 20], -5)).toBe(0);
});
