import { expect, test } from "vitest";
import { claimsOfNight } from "../../../src/domain/archive/night";
import type { Claim, Clock } from "../../../src/domain/claims/claim";
import { mayLieOutside } from "../../../src/domain/places/place-mark";
import { everyTime } from "../../../src/domain/time/time-span";
import { aClaim } from "../../fixtures/build";

const zone = "Europe/Kyiv";
const told = (id: string, clock: Omit<Clock, "zone" | "knownFrom"> | null, published?: string): Claim =>
  aClaim({
    id,
    window: {
      words: null,
      clock: clock && { ...clock, zone, knownFrom: null },
      ...(published && { published: Date.parse(published) }),
    },
  });
const day = (on: string) => ({ start: on, end: on, precision: "day" as const });
const hours = (from: string, to: string) => ({
  start: `2031-05-30T${from}+03:00`,
  end: `2031-05-30T${to}+03:00`,
  precision: "minute" as const,
});

test("of a night are those that say so and its hours; what may be of it or of the day is there, and says so", () => {
  const night = claimsOfNight(
    [
      told("night", { start: "2031-05-29", end: "2031-05-30", precision: "day", part: "night" }),
      told("small-hours", hours("02:00", "05:00")),
      told("noon", hours("11:00", "13:00")),
      told("day", day("2031-05-30")),
      told("by-morning", day("2031-05-30"), "2031-05-30T07:57+03:00"),
      told("nobody-says", null),
    ],
    "2031-05-30",
  );
  expect(night.map(({ id }) => id)).toEqual(["night", "small-hours", "day", "by-morning", "nobody-says"]);
  expect(night.filter((claim) => mayLieOutside(claim, everyTime)).map(({ id }) => id)).toEqual([
    "day",
    "by-morning",
    "nobody-says",
  ]);
});

test("hours that are known are of the night or not, and never perhaps", () => {
  expect(claimsOfNight([told("whole-day", hours("00:00", "23:59"))], "2031-05-30")).toEqual([]);
});
