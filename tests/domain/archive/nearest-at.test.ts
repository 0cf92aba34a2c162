import { expect, test } from "vitest";
import { factsFrom } from "../../../src/domain/archive/facts-from";
import { daysNearAt } from "../../../src/domain/archive/nearest-at";
import { dayOfNumber } from "../../../src/domain/archive/shown-period";
import { fact, firstDay } from "./imagined";

const day = (on: number) => dayOfNumber(firstDay + on);
const { facts, names } = factsFrom([
  fact({ on: firstDay + 1 }),
  fact({ on: firstDay + 3 }),
  fact({ on: firstDay + 3, places: ["aldwick", "borrow"], isJoint: true }),
  fact({ on: firstDay + 4, places: ["borrow"] }),
  fact({ on: firstDay + 5, isFallen: true }),
  fact({ on: firstDay + 9 }),
]);
const near = (on: number, kind: "day" | "night", place = "aldwick") =>
  daysNearAt([facts], names, place, { kind, day: day(on) });

test("a place of which nothing is of a day is told of on the days before and after with claims that stand", () => {
  expect(near(4, "day")).toEqual([
    { day: day(3), claims: 2 },
    { day: day(9), claims: 1 },
  ]);
  expect(near(0, "day")).toEqual([{ day: day(1), claims: 1 }]);
});

test("of a night its own day is the nearest", () => {
  expect(near(3, "night").map((each) => each.day)).toEqual([day(1), day(3), day(9)]);
});

test("a place that the archive does not know has no such days", () => {
  expect(near(3, "night", "nowhere-on-sea")).toEqual([]);
});
