import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { comparedCharts, comparedSources, standings } from "../../src/domain/comparison/compared-sources";
import { relationsAmong } from "../../src/domain/comparison/relations";
import { Index } from "../../src/domain/dataset";
import { noFilter, visibleClaims } from "../../src/domain/filter";
import { dayOf } from "../../src/domain/time/days";
import { boundsOfClaim, claimWindowRelation } from "../../src/domain/time/window";
import { chartEnd, chartPoints } from "../../src/panel/compared/chart-points";
import { aClaim, aDataset, hours } from "../fixtures/build";
import { days } from "../fixtures/generated-days";
import { claimsAtOnePlace } from "../fixtures/many-claims";

const exactly = (value: number) => ({ kind: "exactly" as const, value, unit: "uav" });
const said = (sourceId: string, over: Partial<Claim>) =>
  aClaim({
    id: `${sourceId}-${JSON.stringify(over).length}`,
    sourceId,
    window: hours("08:00", "12:00"),
    ...over,
  });

function comparedOf(...claims: Claim[]) {
  const dataset = aDataset(claims.map((claim, at) => ({ ...claim, id: `claim-${at}` })));
  return comparedSources(dataset.claims, new Index(dataset));
}

test("two sources’ figures for one place and time are counted by what holds between them", () => {
  const [compared, ...others] = comparedOf(
    said("mayor", { figure: exactly(5) }),
    said("ministry", { figure: exactly(5) }),
    said("ministry", { figure: { kind: "at-least", value: 3, unit: "uav" } }),
    said("ministry", { figure: exactly(9) }),
    said("ministry", { figure: exactly(2), window: hours("10:00", "14:00") }),
    said("ministry", { figure: exactly(4), event: "flight" }),
  );
  expect(others).toEqual([]);
  expect(compared?.sources).toEqual(["mayor", "ministry"]);
  expect(compared?.counts).toEqual({ repeats: 1, compatible: 1, contradicts: 1, "not-comparable": 2 });
  expect(compared?.obstacles).toEqual(
    new Map([
      ["windows-differ", 1],
      ["events-differ", 1],
    ]),
  );
});

test("what is for times that are apart, of other places or units, or has no figure, is beside nothing", () => {
  expect(
    comparedOf(
      said("mayor", { figure: exactly(5) }),
      said("ministry", { figure: exactly(5), window: hours("13:00", "14:00") }),
      said("ministry", { figure: { kind: "exactly", value: 5, unit: "missile" } }),
      said("ministry", { figure: null }),
      said("ministry", {
        figure: exactly(5),
        where: { places: [{ placeId: "beta", mention: "Beta", isImplied: false }], within: null },
      }),
    ),
  ).toEqual([]);
});

test("a moment stands beside the hours that it touches", () => {
  const noon = said("mayor", { figure: exactly(5), window: hours("12:00", "12:00") });
  for (const [from, to] of [
    ["08:00", "12:00"],
    ["12:00", "16:00"],
    ["12:00", "12:00"],
  ] as const) {
    const [compared] = comparedOf(noon, said("ministry", { figure: exactly(5), window: hours(from, to) }));
    expect(compared?.obstacles).toEqual(new Map([["window-unknown", 1]]));
  }
});

test("a chart holds only what counts the same: what one side says it launched is never set against what the other shot down", () => {
  const [compared] = comparedOf(
    said("mayor", { figure: exactly(5), event: "launch" }),
    said("ministry", { figure: exactly(5) }),
    said("mayor", { figure: exactly(6) }),
  );
  expect(compared && comparedCharts(compared)).toMatchObject([
    { event: "interception", unit: "uav", pairs: [{ one: { event: "interception" } }] },
  ]);
});

test("over any day the pairs are those that the relations hold between, and no others", () => {
  fc.assert(
    fc.property(days, (dataset) => {
      const index = new Index(dataset);
      const claims = visibleClaims(dataset, noFilter);
      const isTimed = (claim: Claim) => {
        const bounds = boundsOfClaim(claim);
        return bounds !== null && bounds.from !== null && bounds.to !== null;
      };
      const expected = relationsAmong(claims, index).filter(({ kind, from, to }) => {
        const [one, other] = [index.claim(from), index.claim(to)];
        return (
          standings.some((standing) => standing === kind) &&
          one.figure !== null &&
          other.figure !== null &&
          claimWindowRelation(one, other) !== "apart" &&
          ((isTimed(one) && isTimed(other)) || dayOf(one) === dayOf(other))
        );
      });
      const key = (kind: string, ...ids: string[]) => [kind, ...ids.sort()].join(" ");
      const found = comparedSources(claims, index).flatMap(({ pairs }) => pairs);
      expect(found.map(({ standing, one, other }) => key(standing, one.id, other.id)).sort()).toEqual(
        expected.map(({ kind, from, to }) => key(kind, from, to)).sort(),
      );
      for (const { one, other } of comparedSources(claims, index)
        .flatMap(comparedCharts)
        .flatMap(({ pairs }) => pairs))
        expect([one.event, one.figure.unit]).toEqual([other.event, other.figure.unit]);
    }),
  );
});

test("at a place of ten thousand claims only those that share hours are looked at", () => {
  const dataset = aDataset(claimsAtOnePlace(10_000));
  const pairs = comparedSources(dataset.claims, new Index(dataset)).flatMap((each) => each.pairs);
  // Thirty a day: of each day a few hundred pairs, and none across days but over midnight.
  expect(pairs.length).toBeLessThan(60_000);
  expect(pairs.every(({ one, other }) => claimWindowRelation(one, other) !== "apart")).toBe(true);
});

test("a chart’s end is beyond every figure; equal pairs are one point, on the line where they are the same", () => {
  const [compared] = comparedOf(
    said("mayor", { figure: exactly(11) }),
    said("ministry", { figure: exactly(11) }),
    said("ministry", { figure: exactly(11), reportId: "herald" }),
    said("ministry", { figure: { kind: "at-least", value: 3, unit: "uav" } }),
  );
  const pairs = compared?.pairs ?? [];
  const end = chartEnd(pairs);
  expect(end).toBe(20);
  const points = chartPoints(pairs, end);
  expect(points.map(({ pairs: alike, at }) => [alike.length, ...at])).toEqual([
    [2, 0.55, 0.55],
    [1, 0.55, 0.15],
  ]);
  expect(points[1]?.ranges[1]).toEqual([0.15, 1]);
});
