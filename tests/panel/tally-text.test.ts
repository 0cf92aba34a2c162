import { beforeAll, expect, test } from "vitest";
import { factsFrom } from "../../src/domain/archive/facts";
import { runsOfParts, talliesOf } from "../../src/domain/archive/tally";
import { loadArchiveWords, m } from "../../src/i18n/archive-words";
import { madeOf } from "../../src/panel/period/tally-text";
import { fact } from "../domain/archive/imagined";

beforeAll(loadArchiveWords);

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

test("of one claim nobody says “all”", () => {
  expect(m.archive.terms({ count: 1 })).toBe("The one claim");
  expect(m.archive.terms({ count: 2 })).toBe("All 2 claims");
});
