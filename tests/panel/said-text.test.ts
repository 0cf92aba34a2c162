import { expect, test } from "vitest";
import type { Claim, Clock } from "../../src/domain/claims/claim";
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
  expect(texts(ofMonths, undefined, daysIn(aDataset(ofMonths)))).toEqual([
    "8 · 11 UAVs shot down (30 May 2031)",
    "5 UAVs shot down (12 Nov 2031)",
    "2 UAVs shot down (time not known)",
  ]);
  expect(daysIn(aDataset(claims))).toBeNull();
});
