import { expect, test } from "vitest";
import { factsFrom } from "../../src/domain/archive/facts";
import { runsOfParts, tallyOf } from "../../src/domain/archive/tally";
import { loadArchiveWords } from "../../src/i18n/archive-words";
import { tallyBrief, tallyCounted } from "../../src/panel/period/tally-text";
import { fact, uavs } from "../domain/archive/imagined";

await loadArchiveWords();

test("in a list a tally says what it counts, also of UAVs; under a heading that does, it is a number", () => {
  const { facts, names } = factsFrom([fact({ figure: uavs(14) })]);
  const tallies = runsOfParts([facts]).flatMap((runs) => tallyOf([facts], runs, null) ?? []);
  expect(tallies.map((tally) => tallyCounted(tally, names))).toEqual(["[14 UAVs]"]);
  expect(tallies.map((tally) => tallyBrief(tally, names))).toEqual(["[14]"]);
});
