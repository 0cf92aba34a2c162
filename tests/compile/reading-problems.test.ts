import { expect, test } from "vitest";
import { groundOf } from "../../src/compile/derive/ground";
import { readingProblem } from "../../src/compile/derive/reading-problems";
import type { PlaceYaml } from "../../src/compile/full-form";
import { openAtlas } from "../../src/compile/places/atlas";
import { filesOf, good } from "./evidence-fixture";

const files = filesOf(good);
const ground = groundOf(openAtlas(files), new Map(), undefined);
const iso = "XA-WM";
const mark = { file: "geodata/reports/first.yaml", line: 1, column: 1 };
const mention = { words: "the Alp region", reportId: "first", isCited: false, isos: [], mark };
const wide = (written?: PlaceYaml) =>
  readingProblem({ kind: "wide", iso }, mention, ground, (thing) => (thing === iso ? written : undefined))
    .found;

test("words that may reach beyond a region are offered as an entry for it", () => {
  expect(wide()).toContain(`kind: region, iso: ${iso}, named: [{ as: the Alp region,`);
});

test("where the region is entered, they are offered as a line of its entry: a second entry would be refused", () => {
  const told = wide({ id: "alp", kind: "region", iso, named: [] } as unknown as PlaceYaml);
  expect(told).toContain("in places.yaml, to “named” of alp: - { as: the Alp region,");
  expect(told).not.toContain("kind: region");
});
