import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import { type SourceId, sourceColorCount, sourceMarks } from "../../src/domain/claims/source";
import { type Theme, themes } from "../../src/theme/tokens";
import { aSource } from "../fixtures/build";

/** How a colour looks to most readers, and to those who lack one kind of cone. */
const seen: Record<string, (color: string) => string> = {
  "by most readers": (color) => color,
  "without red (protanopia)": (color) => formatHex(filterDeficiencyProt(1)(parse(color) as Color)) ?? color,
  "without green (deuteranopia)": (color) =>
    formatHex(filterDeficiencyDeuter(1)(parse(color) as Color)) ?? color,
  "without blue (tritanopia)": (color) => formatHex(filterDeficiencyTrit(1)(parse(color) as Color)) ?? color,
};

/** CIEDE2000: at 2.3 two colours can just be told apart side by side, at 10 at a glance. */
const difference = differenceCiede2000();

const ids: readonly SourceId[] = Array.from({ length: sourceColorCount }, (_, at) => `source-${at}`);
const marks = sourceMarks(ids.map(aSource));
const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
const shapeOf = (id: SourceId) => marks.get(id)?.shape;
const colorOf = (theme: Theme, id: SourceId) => theme.sources[marks.get(id)?.colorIndex ?? -1] ?? "";

for (const [name, theme] of Object.entries(themes)) {
  for (const [how, look] of Object.entries(seen)) {
    describe(`the ${name} theme, seen ${how}`, () => {
      test("sources of one shape differ in colour at a glance", () => {
        const alike = pairs.filter(([one, other]) => shapeOf(one) === shapeOf(other));
        expect(alike.length).toBeGreaterThan(0);
        for (const [one, other] of alike) {
          expect(difference(look(colorOf(theme, one)), look(colorOf(theme, other)))).toBeGreaterThan(10);
        }
      });

      test("a source’s mark stands out from paper and from what it lies on", () => {
        for (const color of [...theme.sources, theme.unattributed]) {
          for (const ground of [theme.paper, theme.claimed, theme.land]) {
            expect(wcagContrast(look(color), look(ground))).toBeGreaterThan(3);
          }
        }
      });

      test("a region of which something is reported stands out from the land, and its outline, too", () => {
        expect(difference(look(theme.claimed), look(theme.land))).toBeGreaterThan(10);
        expect(wcagContrast(look(theme.claimedLine), look(theme.land))).toBeGreaterThan(3);
      });
    });
  }

  test(`no two of the first six sources look alike in the ${name} theme to most readers`, () => {
    for (const [one, other] of pairs)
      expect(difference(colorOf(theme, one), colorOf(theme, other))).toBeGreaterThan(12);
  });
}
