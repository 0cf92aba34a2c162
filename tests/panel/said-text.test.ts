import { expect, test } from "vitest";
import type { Claim, Clock } from "../../src/domain/claims/claim";
import { figureTimesIn } from "../../src/i18n/figure-times";
import { daysIn } from "../../src/i18n/time";
import { saidText, saidTogether } from "../../src/panel/claim/said-text";
import { aClaim, aDataset, hours } from "../fixtures/build";

const uavs = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;

const allDay: Claim["window"] = {
  ...hours("12:00", "16:00"),
  clock: { ...hours("12:00", "16:00").clock, start: "2031-05-30", end: "2031-05-30", precision: "day" },
};
const claims = [
  aClaim({ id: "noon", figure: uavs(8), window: hours("12:00", "16:00") }),
  aClaim({ id: "somewhen", figure: uavs(11), window: allDay }),
  aClaim({ id: "too", figure: uavs(3), window: hours("12:00", "16:00") }),
];
const noon = { from: Date.parse("2031-05-30T12:00+03:00"), to: Date.parse("2031-05-30T16:00+03:00") };

const texts = (...args: Parameters<typeof saidTogether>) => saidTogether(...args).map(({ text }) => text);

test("figures of one kind stand side by side while every time is shown", () => {
  expect(texts(claims)).toEqual(["8 · 11 · 3 UAVs shot down"]);
});

test("a figure that only may be of the chosen time stands apart, in brackets, and says so in words", () => {
  expect(texts(claims, noon)).toEqual([
    "8 · 3 UAVs shot down",
    "(11) UAVs shot down, perhaps of another time",
  ]);
});

test("so does what is said without a figure, and without a time", () => {
  const denial = aClaim({ id: "denial", event: "harm-denied", figure: null, window: null });
  expect(texts([denial])).toEqual(["no harm"]);
  expect(texts([denial], noon)).toEqual(["no harm, perhaps of another time"]);
});

test("who denies casualties alone is not said to have denied harm, and two denials of other things stand apart", () => {
  const denial = aClaim({ id: "denial", event: "harm-denied", figure: null, denied: ["casualties"] });
  const other = aClaim({ ...denial, id: "other", denied: ["damage"] });
  expect(saidText(denial)).toBe("No casualties reported");
  expect(texts([denial, other])).toEqual(["no casualties", "no damage"]);
});

test("where a work is of several days, figures of each stand apart and say which, and what has no time says so", () => {
  const later = (day: string) => ({
    ...allDay,
    words: "that day",
    clock: { ...allDay?.clock, start: day, end: day } as Clock,
  });
  const ofMonths = [
    ...claims.slice(0, 2),
    aClaim({ id: "later", figure: uavs(5), window: later("2031-11-12") }),
    aClaim({ id: "whenever", figure: uavs(2), window: null }),
  ];
  expect(texts(ofMonths, undefined, figureTimesIn(aDataset(ofMonths)))).toEqual([
    "8\u00a0(12:00–16:00) · 11 UAVs shot down (30 May 2031)",
    "5 UAVs shot down (12 Nov 2031)",
    "2 UAVs shot down (time not known)",
  ]);
  expect(daysIn(aDataset(claims))).toBeNull();
});

test("a figure that is not of its whole day says its hours, or that it is of the night; one of all of it says nothing", () => {
  const night: Claim["window"] = {
    ...allDay,
    words: "overnight",
    clock: { ...allDay?.clock, start: "2031-05-29", part: "night" } as Clock,
  };
  const ofOneDay = [aClaim({ id: "night", figure: uavs(9), window: night }), ...claims.slice(0, 2)];
  const times = figureTimesIn(aDataset(ofOneDay));
  expect(texts(ofOneDay, undefined, times)).toEqual([
    "9\u00a0(night) · 8\u00a0(12:00–16:00) · 11 UAVs shot down",
  ]);
  expect(texts(ofOneDay.slice(0, 1), undefined, times)).toEqual(["9 UAVs shot down (night)"]);
  const day = { ...noon, from: Date.parse("2031-05-30T10:00+03:00") };
  expect(texts(ofOneDay, day, times)).toEqual([
    "(9, night) · (11) UAVs shot down, perhaps of another time",
    "8 UAVs shot down (12:00–16:00)",
  ]);
});

test("hours that all figures beside each other share are said once", () => {
  const both = claims.filter(({ id }) => id !== "somewhen");
  expect(texts(both, undefined, figureTimesIn(aDataset(both)))).toEqual([
    "8 · 3 UAVs shot down (12:00–16:00)",
  ]);
});

test("a figure whose time nobody tells says so, unless nobody tells any", () => {
  const untimed = aClaim({ id: "whenever", figure: uavs(2), window: null });
  const times = figureTimesIn(aDataset([...claims, untimed]));
  expect(texts([untimed], undefined, times)).toEqual(["2 UAVs shot down (time not known)"]);
  expect(texts([untimed], undefined, figureTimesIn(aDataset([untimed])))).toEqual(["2 UAVs shot down"]);
});

test("where sources speak by different clocks, hours say by which", () => {
  const window = hours("12:00", "16:00");
  const other = { ...window, clock: { ...window.clock, zone: "UTC" } };
  const both = [claims[0] as Claim, aClaim({ id: "other", figure: uavs(3), window: other })];
  const [text] = texts(both, undefined, figureTimesIn(aDataset(both)));
  expect(text).toContain("8\u00a0(12:00–16:00, Moscow time)");
  expect(text).toContain("(09:00–13:00, UTC)");
});

test("the clocks by which all hours beside each other are told are named once", () => {
  const window = hours("12:00", "16:00");
  const late = aClaim({ id: "late", figure: uavs(3), window: hours("16:00", "20:00") });
  const elsewhere = aClaim({ id: "other", window: { ...window, clock: { ...window.clock, zone: "UTC" } } });
  const beside = [claims[0] as Claim, late];
  expect(texts(beside, undefined, figureTimesIn(aDataset([...beside, elsewhere])))).toEqual([
    "8\u00a0(12:00–16:00) · 3\u00a0(16:00–20:00) UAVs shot down (Moscow time)",
  ]);
});
