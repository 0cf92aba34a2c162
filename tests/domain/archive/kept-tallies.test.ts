import { expect, test } from "vitest";
import type { Facts } from "../../../src/domain/archive/facts";
import { factsFrom, namesOf } from "../../../src/domain/archive/facts-from";
import { keptTallies } from "../../../src/domain/archive/kept-tallies";
import { runsOfParts, talliesOf } from "../../../src/domain/archive/tally";
import { firstDay, seeded, someFacts } from "./imagined";

const someParts = (): readonly Facts[] => {
  const [early, late] = [someFacts(200, seeded(1)), someFacts(200, seeded(2))];
  const names = namesOf([...early, ...late]);
  return [early, late].map((list) => factsFrom(list, names, []).facts);
};

const daysFrom = (day: number) => ({ first: firstDay + day, last: firstDay + day + 20 });

test("what was tallied of a period is the same when a reader comes back to it", () => {
  const parts = someParts();
  const before = keptTallies(parts, daysFrom(0));
  expect(before.tallies).toEqual(talliesOf(parts, runsOfParts(parts), daysFrom(0)));
  expect(keptTallies(parts, null).tallies).toEqual(talliesOf(parts, runsOfParts(parts), null));
  const again = keptTallies([...parts], daysFrom(0));
  expect(again.tallies).toBe(before.tallies);
  expect(again.runs).toBe(before.runs);
  expect(keptTallies(parts.slice(0, 1), daysFrom(0)).tallies).toEqual(
    talliesOf(parts.slice(0, 1), runsOfParts(parts.slice(0, 1)), daysFrom(0)),
  );
});

test("of many periods the last few are kept", () => {
  const parts = someParts();
  const before = keptTallies(parts, daysFrom(0));
  for (let at = 1; at < 20; at++) keptTallies(parts, daysFrom(at));
  const again = keptTallies(parts, daysFrom(0));
  expect(again.tallies).not.toBe(before.tallies);
  expect(again.tallies).toEqual(before.tallies);
});
