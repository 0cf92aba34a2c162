import { expect, test } from "vitest";
import type { Claim, Clock } from "../../src/domain/claims/claim";
import { Index } from "../../src/domain/dataset";
import { noFilter, visibleClaims } from "../../src/domain/filter";
import { mayLieOutside, placeMarks } from "../../src/domain/places/place-mark";
import { mostPeriods, periodsSaid, periodsToChoose } from "../../src/domain/time/periods";
import { everyTime, standingOf, type TimeSpan } from "../../src/domain/time/time-span";
import { boundsOf } from "../../src/domain/time/window";
import { aClaim, aDataset, hours, named } from "../fixtures/build";
import { drawnOf } from "../fixtures/drawn";

const zone = "Europe/Moscow";
const nightTo = (end: string, start: string): Clock => ({
  ...{ start, end, zone, precision: "day", part: "night", knownFrom: null },
});
const night = nightTo("2031-05-30", "2031-05-29");
const inWindow = (clock: Clock, over: Partial<Claim> = {}) =>
  aClaim({ window: { words: null, clock }, ...over });
const at = (time: string) => Date.parse(`${time}+03:00`);
const between = (from: string, to: string): TimeSpan => ({ from: at(from), to: at(to) });
const uavs = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;

test("a night without hours lies somewhere between noon and noon", () => {
  expect(boundsOf(night)).toEqual({
    from: at("2031-05-29T12:00"),
    to: at("2031-05-30T12:00"),
    isExact: false,
  });
});

test("a night over which clocks are changed still begins and ends at noon", () => {
  const { from, to } = boundsOf({ ...nightTo("2031-03-30", "2031-03-29"), zone: "Europe/Kyiv" });
  expect(from).toBe(Date.parse("2031-03-29T12:00+02:00"));
  expect(to).toBe(Date.parse("2031-03-30T12:00+03:00"));
});

test("a night may be of its evening and its small hours, and is not of the afternoon before or after", () => {
  const claim = inWindow(night);
  expect(standingOf(claim, between("2031-05-29T20:00", "2031-05-30T00:00"))).toBe("may-be-in");
  expect(standingOf(claim, between("2031-05-30T04:00", "2031-05-30T08:00"))).toBe("may-be-in");
  expect(standingOf(claim, between("2031-05-29T08:00", "2031-05-29T12:00"))).toBe("outside");
  expect(standingOf(claim, between("2031-05-30T12:00", "2031-05-30T16:00"))).toBe("outside");
});

const day: Clock = { start: "2031-05-30", end: "2031-05-30", zone, precision: "day", knownFrom: null };
const said = [
  inWindow(night, { id: "night", figure: uavs(64) }),
  aClaim({
    id: "noon",
    window: hours("12:00", "16:00"),
    figure: uavs(8),
    where: { places: [named("beta")], within: null },
  }),
  aClaim({ id: "noon-too", sourceId: "ministry", window: hours("12:00", "16:00") }),
  inWindow(day, { id: "day", figure: uavs(11), where: { places: [named("beta")], within: null } }),
  inWindow(day, { id: "elsewhere", figure: uavs(5), where: { places: [named("gamma")], within: null } }),
  aClaim({ id: "untimed" }),
];

test("periods are those that claims name, each once with its claims, in time’s order", () => {
  expect(periodsSaid(said).map(({ claims }) => claims.map(({ id }) => id))).toEqual([
    ["night"],
    ["day", "elsewhere"],
    ["noon", "noon-too"],
  ]);
});

test("choosing a moment shows what is said of it, and nothing that begins after it", () => {
  const told = [
    aClaim({ id: "at-noon", window: hours("12:00", "12:00") }),
    aClaim({ id: "later", window: hours("12:01", "13:00") }),
  ];
  const [moment] = periodsSaid(told);
  const standings = told.map((claim) => standingOf(claim, moment?.span ?? everyTime));
  expect(standings).toEqual(["in", "outside"]);
});

test("choosing a period shows what is said of it, and what may be of it, and hides the night", () => {
  const noon = periodsSaid(said).at(-1);
  const shown = visibleClaims(aDataset(said), { ...noFilter, span: noon?.span ?? everyTime });
  expect(shown.map(({ id }) => id)).toEqual(["noon", "noon-too", "day", "elsewhere", "untimed"]);
});

test("of very many periods those are there to choose that lie in the chosen time", () => {
  const many = periodsSaid(
    Array.from({ length: 23 }, (_, hour) => {
      const time = (at: number) => `${String(at).padStart(2, "0")}:00`;
      return aClaim({ id: `claim-${hour}`, window: hours(time(hour), time(hour + 1)) });
    }),
  );
  expect(many.length).toBeGreaterThan(mostPeriods);
  expect(periodsToChoose(many, everyTime)).toEqual([]);
  expect(periodsToChoose(many, between("2031-05-30T04:00", "2031-05-30T08:00"))).toHaveLength(4);
});

test("what only may belong to the chosen time stands in brackets, and hollow where nothing else is said of a place", () => {
  const span = between("2031-05-30T12:00", "2031-05-30T16:00");
  const dataset = aDataset(said);
  const claims = visibleClaims(dataset, { ...noFilter, span });
  const index = new Index(dataset);
  const marks = placeMarks(claims, index, span);
  const { features } = drawnOf(dataset, { marks, isPossible: (claim) => mayLieOutside(claim, span) });
  const labels = new Map(
    features.flatMap(({ properties: { kind, id, text0, isPossible } }) =>
      kind === "region-label" ? [[id, [text0, isPossible ?? false]]] : [],
    ),
  );
  expect(labels.get("beta")).toEqual([" (11) · 8", false]);
  expect(labels.get("gamma")).toEqual([" (5)", true]);
});

test("while every time is chosen nothing is hollow and nothing in brackets", () => {
  const index = new Index(aDataset(said));
  for (const { isPossible, figures } of placeMarks(said, index)) {
    expect(isPossible).toBe(false);
    expect(figures.every((figure) => !figure.isPossible)).toBe(true);
  }
});
