import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { regionsNamed } from "../../src/gazetteer/bare-region-names";
import { regionRows } from "../../src/gazetteer/region-rows";
import { regionWords } from "../../src/gazetteer/region-words";

for (const [words, isos] of [
  ["калужской", ["RU-KLU"]],
  ["краснодарского", ["RU-KDA"]],
  ["Крымский", ["UA-43"]],
  ["Подмосковьем", ["RU-MOS"]],
  ["Сумщиною", ["UA-59"]],
  ["Києвом", ["UA-30"]],
  ["kursk", ["RU-KRS"]],
  ["Kursk regions", ["RU-KRS"]],
  ["Kharkov", ["UA-63"]],
  ["moscow", ["RU-MOW"]],
  ["moscow region", ["RU-MOS"]],
  ["Республикой Коми", ["RU-KO"]],
  ["altai", ["RU-AL", "RU-ALT"]],
  // Words like others, and towns.
  ["Ставрополь", []],
  ["jewish", []],
  ["dnipro", []],
  ["Westmark", []],
] as const) {
  test(`“${words}” may name ${isos.join(" or ") || "no region"}`, () => {
    expect(regionsNamed(words)).toEqual(isos);
  });
}

const boundaries: { features: { properties: { iso: string; name: Record<string, string> } }[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../geodata/boundaries/regions.geojson"), "utf8"),
);

test("each region of the boundaries has a row, whose first names are the boundaries' own", () => {
  const first = (names: string) => names.split("|")[0];
  const rows = regionRows.map(([iso, en, ru, uk]) => [iso, first(en), first(ru), first(uk)]);
  const own = boundaries.features.map(({ properties: { iso, name } }) => [iso, name.en, name.ru, name.uk]);
  expect(rows.sort()).toEqual(own.sort());
});

test("what the check reads as a region, drafting reads as the same one", () => {
  const words = regionWords(boundaries.features.map(({ properties }) => properties));
  for (const [, ...columns] of regionRows) {
    for (const name of columns.flatMap((names) => names.split("|"))) {
      const read = words.find(name.replace(/^=/, ""));
      if (read) expect(regionsNamed(name.replace(/^=/, "")), name).toEqual([read.iso]);
    }
  }
});
