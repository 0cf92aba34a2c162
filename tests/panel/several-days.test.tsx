// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { inferencesAmong } from "../../src/domain/comparison/inference";
import { relationsWithin } from "../../src/domain/comparison/relations";
import { Index } from "../../src/domain/dataset";
import { claimLine } from "../../src/panel/claim/claim-line";
import { Relations } from "../../src/panel/claim/Relations";
import { SourceClaims } from "../../src/panel/claim/SourceClaims";
import { OffMapList } from "../../src/panel/OffMapList";
import { InferenceBox } from "../../src/panel/place/InferenceBox";
import type { Go, Reading } from "../../src/panel/reading";
import { aClaim, aDataset, hours, named } from "../fixtures/build";

const nowhere = new Proxy({} as Go, { get: () => () => "" });
const uavs = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;

/** These hours of the day after. */
const nextDay = (window: ReturnType<typeof hours>): Claim["window"] => ({
  ...window,
  clock: {
    ...window.clock,
    start: window.clock.start.replace("05-30", "05-31"),
    end: window.clock.end.replace("05-30", "05-31"),
  },
});

const ofOneDay = [
  aClaim({ id: "all", sourceId: "mayor", figure: uavs(11), window: hours("08:00", "16:00") }),
  aClaim({ id: "one", sourceId: "ministry", figure: uavs(1), window: hours("08:00", "12:00") }),
  aClaim({ id: "ten", sourceId: "ministry", figure: uavs(10), window: hours("12:00", "16:00") }),
  aClaim({
    id: "total",
    sourceId: "ministry",
    figure: uavs(4),
    window: hours("16:00", "20:00"),
    where: { places: [named("beta"), named("gamma")], within: null },
  }),
  aClaim({
    id: "part",
    sourceId: "ministry",
    figure: uavs(4),
    window: hours("16:00", "20:00"),
    where: { places: [named("beta")], within: null },
    partOf: "total",
  }),
];

const dayAfter = aClaim({
  id: "after",
  sourceId: "gazetteer",
  window: nextDay(hours("08:00", "12:00")),
  where: { places: [named("delta")], within: null },
});

const readingOf = (claims: readonly Claim[]): Reading => ({
  index: new Index(aDataset(claims)),
  claims,
  sourceMarks: new Map(),
});

/** Every line that names a claim's hours, on a page's boxes and lists. */
function lines(claims: readonly Claim[]): readonly string[] {
  const reading = readingOf(claims);
  const { index } = reading;
  const [all] = claims as [Claim];
  const [inference] = inferencesAmong(claims, index);
  if (!inference) throw new Error("These claims are to make an inference.");
  const { unmount } = render(
    <>
      <Relations relations={relationsWithin(claims, index)(all)} reading={reading} go={nowhere} />
      <InferenceBox inference={inference} reading={reading} go={nowhere} />
      <OffMapList reading={reading} go={nowhere} />
      <SourceClaims reading={reading} sourceId="ministry" go={nowhere} />
    </>,
  );
  const named = [
    ...within(screen.getByRole("list", { name: "How it bears on other claims" })).getAllByRole("button"),
    ...within(screen.getByRole("region", { name: /inference/ })).getAllByRole("button"),
    ...within(screen.getByRole("list", { name: "Not on the map" })).getAllByRole("button"),
    screen.getByText("4 UAVs in 1 part").closest("summary"),
  ].map((line) => line?.textContent ?? "");
  unmount();
  return named;
}

test("where all hours are of one day, a line names them without it", () => {
  for (const line of lines(ofOneDay)) {
    expect(line).toMatch(/\d\d:00–\d\d:00/);
    expect(line).not.toContain("2031");
  }
});

test("where hours are of several days, every line that names hours names their day", () => {
  for (const line of lines([...ofOneDay, dayAfter])) expect(line).toMatch(/30 May 2031, \d\d:00–\d\d:00/);
});

test("one source’s claims are of one day, and say so where another source’s are of another", () => {
  const reading = readingOf([...ofOneDay, dayAfter]);
  expect(reading.claims.map((claim) => claimLine(claim, reading.index)).at(-1)).toMatch(/31 May 2031, 08:00/);
});

test("the same hours of two days never read alike", () => {
  const hour = fc
    .integer({ min: 0, max: 22 })
    .map((at) => [at, at + 1].map((it) => String(it).padStart(2, "0")));
  fc.assert(
    fc.property(hour, ([from, to]) => {
      const window = hours(`${from}:00`, `${to}:00`);
      const claims = [aClaim({ id: "one", window }), aClaim({ id: "other", window: nextDay(window) })];
      const index = new Index(aDataset(claims));
      expect(new Set(claims.map((claim) => claimLine(claim, index))).size).toBe(2);
    }),
  );
});
