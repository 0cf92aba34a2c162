import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { expect, test } from "vitest";
import type { RegionProperties } from "../../geodata/boundaries/recipe/admin1";
import { bounds } from "../../geodata/boundaries/recipe/bounds";
import type { CountryProperties } from "../../geodata/boundaries/recipe/countries";
import type { SeaProperties } from "../../geodata/boundaries/recipe/seas";
import { parsePlaces } from "../../src/compile/places/gazetteer-file";

const read = (path: string) => readFileSync(new URL(`../../geodata/${path}`, import.meta.url), "utf8");
const areas = <P>(path: string): FeatureCollection<Polygon | MultiPolygon, P> =>
  JSON.parse(read(`boundaries/${path}`));

const regions = areas<RegionProperties>("europe.geojson").features;
const seas = areas<SeaProperties>("seas.geojson").features;
const countries = areas<CountryProperties>("countries.geojson").features;
const places = parsePlaces(read("gazetteer/europe.tsv"));

type Area = Feature<Polygon | MultiPolygon>;

/** The ids of the areas that a point lies in. */
function at(list: readonly Area[], lng: number, lat: number): string[] {
  const isIn = (area: Area) => {
    const [west, south, east, north] = bounds(area.geometry.coordinates);
    const isInBox = lng >= west && lng <= east && lat >= south && lat <= north;
    return isInBox && booleanPointInPolygon([lng, lat], area);
  };
  return list.filter(isIn).map(({ id }) => String(id));
}

test("every area bears a code of its own and a name in three languages", () => {
  for (const list of [regions, seas, countries]) {
    const ids = list.map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(ids.length);
    const nameless = list.filter(({ properties: { name } }) => !(name.en && name.ru && name.uk));
    expect(nameless.map(({ id }) => id)).toEqual([]);
  }
});

test("Russian names bear no stress marks", () => {
  expect(regions.filter(({ properties }) => /\u0301/.test(properties.name.ru)).map(({ id }) => id)).toEqual(
    [],
  );
});

test("no region of the three countries is given twice", () => {
  expect(regions.filter(({ id }) => /^(RU|UA|BY)-/.test(String(id))).map(({ id }) => id)).toEqual([]);
});

for (const [name, id, iso] of [
  ["Chișinău", 618426, "MD-CU"],
  ["Rzeszów", 759734, "PL-PK"],
  ["Tulcea", 664518, "RO-TL"],
  ["Daugavpils", 460413, "LV-DGV"],
  ["Jõhvi", 591893, "EE-44"],
  ["Lappeenranta", 648900, "FI-02"],
  ["Almaty", 1526384, "KZ-ALA"],
] as const) {
  test(`${name} is in the gazetteer and lies in ${iso}`, () => {
    const place = places.find((one) => one.id === id);
    expect(place && at(regions, place.lng, place.lat)).toEqual([iso]);
  });
}

test("every place names a region that is there, or its country; nearly all name a region", () => {
  const codes = new Set(regions.map(({ properties }) => properties.admin1));
  const homeless = places.filter(({ admin1 }) => !codes.has(admin1));
  expect(homeless.filter(({ admin1 }) => !/^[A-Z]{2}$/.test(admin1))).toEqual([]);
  expect(homeless.length / places.length).toBeLessThan(0.01);
});

test("a town on a border river is its own side’s, though the drawn border may run past it", () => {
  expect(places.find(({ id }) => id === 590031)?.admin1).toBe("EE-44");
});

test("seas are where they are said to be, and end at their limits", () => {
  expect(at(seas, 34, 43.5)).toEqual(["black-sea"]);
  expect(at(seas, 36.6, 46)).toEqual(["sea-of-azov"]);
  expect(at(seas, 51, 42)).toEqual(["caspian-sea"]);
  expect(at(seas, 26, 59.9)).toEqual(["baltic-sea", "gulf-of-finland"]);
  expect(at(seas, 19, 57)).toEqual(["baltic-sea"]);
  expect(at(seas, 38.2, 65.7)).toEqual(["white-sea"]);
  expect(at(seas, 40, 72)).toEqual(["barents-sea"]);
  expect(at(seas, 19, 34)).toEqual(["mediterranean-sea"]);
  // Skagerrak, Gulf of Aden, and Simferopol.
  for (const [lng, lat] of [
    [9.5, 58],
    [47, 12.5],
    [34.1, 44.95],
  ] as const)
    expect(at(seas, lng, lat)).toEqual([]);
});

test("countries are drawn by ISO 3166: Crimea is Ukraine’s, Kosovo within Serbia", () => {
  expect(at(countries, 34.1, 44.95)).toEqual(["UA"]);
  expect(at(countries, 21.1, 42.6)).toEqual(["RS"]);
  expect(at(regions, 21.1, 42.6)).toEqual(["RS-KM"]);
  expect(at(countries, 36.3, 54.5)).toEqual(["RU"]);
});
