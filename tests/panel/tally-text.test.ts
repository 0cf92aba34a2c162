import { expect, test } from "vitest";
import { factsFrom } from "../../src/domain/archive/facts-from";
import { runsOfParts, talliesOf, tallyOf } from "../../src/domain/archive/tally";
import { loadArchiveWords, m } from "../../src/i18n/archive-words";
import {
  breaksOffText,
  madeOf,
  tallyBrief,
  tallyCounted,
  tallySaid,
  tallyWords,
  tallyWordsBriefly,
} from "../../src/panel/period/tally-text";
import { fact, firstDay, uavs } from "../domain/archive/imagined";

await loadArchiveWords();

test("in a list a tally says what it counts, also of UAVs; under a heading that does, it is a number", () => {
  const { facts, names } = factsFrom([fact({ figure: uavs(14) })]);
  const tallies = runsOfParts([facts]).flatMap((runs) => tallyOf([facts], runs, null) ?? []);
  expect(tallies.map((tally) => tallyCounted(tally, names))).toEqual(["[14 UAVs]"]);
  expect(tallies.map((tally) => tallyBrief(tally, names))).toEqual(["[14]"]);
});

test("in a list it is said what happened to what a tally counts, however it is hedged", () => {
  const { facts, names } = factsFrom([
    fact({ figure: uavs(14) }),
    fact({ figure: uavs(1), event: "launch" }),
    fact({ figure: uavs(3), event: "debris", breaksOff: true }),
  ]);
  const tallies = runsOfParts([facts]).flatMap((runs) => tallyOf([facts], runs, null) ?? []);
  const said = tallies.map((tally) => Object.values(tallySaid(tally, names)).join("|"));
  expect(said.toSorted()).toEqual(["debris of |[3 UAVs]+|", "|[1 UAV]| launched", "|[14 UAVs]| shot down"]);
});

function made(list: Parameters<typeof fact>[0][]): string {
  const { facts } = factsFrom(list.map(fact));
  const [tally] = talliesOf([facts], runsOfParts([facts]), null);
  if (!tally) throw new Error("Nothing is tallied.");
  return madeOf(tally);
}

const untimed = { from: null, to: null };

test("one reason why figures are left out has their number once", () => {
  expect(made([{}, untimed, untimed])).toBe("tallied from 1 figure; left out: 2 without time");
});

test("of several reasons each has its own", () => {
  expect(made([{}, untimed, { isReserved: true }])).toBe(
    "tallied from 1 figure; 2 left out: 1 with a reservation and 1 without time",
  );
});

test("a sum of reports held in part is marked, and in words may be more", () => {
  const { facts, names } = factsFrom([fact({ breaksOff: true }), fact({ on: firstDay + 1 })]);
  const [tally] = talliesOf([facts], runsOfParts([facts]), null);
  if (!tally) throw new Error("Nothing is tallied.");
  expect(tallyBrief(tally, names)).toBe("[6]+");
  expect(tallyWordsBriefly(tally, names)).toBe("6 UAVs, or more");
  expect(breaksOffText(tally)).toBe(
    "1 of the 2 figures is from a report whose text is cut off in our copy: more may have been listed",
  );
  expect(breaksOffText({ ...tally, terms: 1 })).toMatch(
    /^the one figure is from a report whose text is cut off/,
  );
  expect(breaksOffText({ ...tally, breaksOff: 2, terms: 2 })).toMatch(/^both figures are from reports/);
  expect(breaksOffText({ ...tally, breaksOff: 3, terms: 3 })).toMatch(/^all 3 figures are from reports/);
  expect(tallyBrief({ ...tally, breaksOff: 0 }, names)).toBe("[6]");
  expect(tallyWords({ ...tally, breaksOff: 0 }, names)).toBe("6 UAVs");
});

test("of one claim nobody says “all”", () => {
  expect(m.archive.terms({ count: 1 })).toBe("The one claim");
  expect(m.archive.terms({ count: 2 })).toBe("All 2 claims");
});
