import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countryOf, seaOf } from "../../src/gazetteer/area-names";
import { areaWords, somewhereIn } from "../../src/gazetteer/area-words";
import { foreignRegionWords } from "../../src/gazetteer/foreign-regions";

type Layer = { features: { id: string; properties: { iso: string; name: Record<string, string> } }[] };
const layer = (name: string): Layer =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../geodata/boundaries/${name}.geojson`), "utf8"));
const areas = (name: string) =>
  layer(name).features.map(({ id, properties }) => ({ id, name: properties.name }));

const [countries, seas] = [areaWords(areas("countries")), areaWords(areas("seas"))];

for (const [words, id] of [
  ["the Black Sea", "black-sea"],
  ["Чёрным морем", "black-sea"],
  ["Черного моря", "black-sea"],
  ["Чорним морем", "black-sea"],
  ["акваторией Черного моря", "black-sea"],
  ["the waters of the Sea of Azov", "sea-of-azov"],
  ["the Azov Sea", "sea-of-azov"],
  ["Азовського моря", "sea-of-azov"],
  ["Финским заливом", "gulf-of-finland"],
  ["the Caspian", "caspian-sea"],
] as const) {
  test(`“${words}” is ${id}`, () => {
    expect(seas.find(words)).toBe(id);
  });
}

for (const [words, id] of [
  ["Poland", "PL"],
  ["Польшей", "PL"],
  ["Польщею", "PL"],
  ["the Russian Federation", "RU"],
  ["РФ", "RU"],
  ["Украиной", "UA"],
  ["Україні", "UA"],
  ["Республику Беларусь", "BY"],
  ["Беларусью", "BY"],
  ["територією Румунії", "RO"],
  ["Молдавией", "MD"],
  ["the Czech Republic", "CZ"],
  ["Russian regions", "RU"],
  ["various regions of Russia", "RU"],
  ["регионами РФ", "RU"],
  ["российскими регионами", "RU"],
  ["Ukrainian territory", "UA"],
  ["northern and central Ukraine", "UA"],
  ["south-western Russia", "RU"],
  ["півночі України", "UA"],
  ["юго-западе Польши", "PL"],
  ["North Korea", "KP"],
] as const) {
  test(`“${words}” is ${id}`, () => {
    expect(countries.find(words)).toBe(id);
  });
}

test("a sea is found in a sentence, with where it stands", () => {
  const text = "над Брянской областью – 3, над акваторией Чёрного моря – 2";
  expect(seas.mentionsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Чёрного моря"]);
});

const regions = foreignRegionWords(layer("europe").features.map(({ properties }) => properties));

for (const [words, iso, isBare] of [
  ["Lublin Voivodeship", "PL-LU", false],
  ["Люблинским воеводством", "PL-LU", false],
  ["Tulcea County", "RO-TL", false],
  ["уездом Тулча", "RO-TL", false],
  ["Tulcea", "RO-TL", true],
] as const) {
  test(`“${words}” is ${iso}${isBare ? ", where no town is meant" : ""}`, () => {
    expect(regions.find(words)).toEqual({ iso, isBare });
  });
}

test("every country, sea and region of Europe that has a name of its own is found by it", () => {
  for (const { id, name } of areas("countries"))
    for (const each of Object.values(name)) expect([each, countries.find(each)]).toEqual([each, id]);
  for (const { id, name } of areas("seas"))
    for (const each of Object.values(name)) expect([each, seas.find(each)]).toEqual([each, id]);
});

test("what is only a part of a country is told from the country itself", () => {
  expect(somewhereIn("northern Poland")).toBe("PL");
  expect(somewhereIn("Poland")).toBeUndefined();
  expect(somewhereIn("North Macedonia")).toBeUndefined();
});

test("a country or a sea has one name for the boundaries and for whoever reads without them", () => {
  for (const { id, name } of areas("countries"))
    for (const each of Object.values(name)) expect([each, countryOf(each.toLowerCase())]).toEqual([each, id]);
  for (const { id, name } of areas("seas"))
    for (const each of Object.values(name)) expect([each, seaOf(each.toLowerCase())]).toEqual([each, id]);
});
