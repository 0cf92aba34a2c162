import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/turf";
import type { FeatureCollection, Geometry, MultiPolygon, Point, Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import type { RegionProperties } from "../../geodata/boundaries/recipe/admin1";
import { bounds } from "../../geodata/boundaries/recipe/bounds";
import type { LabelProperties } from "../../geodata/boundaries/recipe/labels";
import type { BaseFeature, Kind } from "../../geodata/boundaries/recipe/layers";
import { parsePlaces } from "../../src/compile/places/gazetteer-file";

const read = (path: string) => readFileSync(new URL(`../../geodata/${path}`, import.meta.url), "utf8");

const regions: FeatureCollection<Polygon | MultiPolygon, RegionProperties> = JSON.parse(
  read("boundaries/regions.geojson"),
);
const base: FeatureCollection<Geometry, BaseFeature["properties"]> = JSON.parse(
  read("boundaries/base.geojson"),
);
const labels: FeatureCollection<Point, LabelProperties> = JSON.parse(read("boundaries/labels.geojson"));
const places = parsePlaces(read("gazetteer/places.tsv"));
const origin: { derived: { path: string; bytes: number; sha256: string }[] } = JSON.parse(
  read("boundaries/origin.json"),
);

const properties = new Map(regions.features.map((region) => [region.id, region.properties]));
const boxed = regions.features.map((region) => ({ region, box: bounds(region.geometry.coordinates) }));

/** The ISO code of the region a point lies in. */
function regionAt([lng = 0, lat = 0]: Position): string | undefined {
  const found = boxed.find(({ region, box: [west, south, east, north] }) => {
    const isInBox = lng >= west && lng <= east && lat >= south && lat <= north;
    return isInBox && booleanPointInPolygon([lng, lat], region);
  });
  return found?.region.properties.iso;
}

function ringsOf(geometry: Geometry): { outer: boolean; ring: Position[] }[] {
  if (geometry.type === "Polygon") return geometry.coordinates.map((ring, at) => ({ outer: at === 0, ring }));
  if (geometry.type !== "MultiPolygon") return [];
  return geometry.coordinates.flatMap((coordinates) => ringsOf({ type: "Polygon", coordinates }));
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

/** Every stretch between two neighbouring vertices, the same whichever way it is walked. */
const stretches = (lines: Position[][]) =>
  lines.flatMap((line) => line.slice(1).map((end, at) => [String(line[at]), String(end)].sort().join(" ")));
const borders = (kind: Kind) =>
  stretches(
    base.features
      .filter((feature) => feature.properties.kind === kind)
      .flatMap((feature) => linesOf(feature.geometry)),
  );
const edges = (iso: string) =>
  new Set(
    stretches(
      ringsOf(regions.features.find(({ id }) => id === iso)?.geometry as Polygon).map(({ ring }) => ring),
    ),
  );

/** Twice the signed area, in square degrees: positive if the ring runs counterclockwise. */
const turning = (ring: Position[]) =>
  ring
    .slice(1)
    .reduce((sum, [x = 0, y = 0], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0), 0);

const homes: [id: number, name: string, iso: string][] = [
  [524901, "Moscow", "RU-MOW"],
  [546230, "Kolomna", "RU-MOS"],
  [579464, "Balashikha", "RU-MOS"],
  [496638, "Sergiyev Posad", "RU-MOS"],
  [498817, "Saint Petersburg", "RU-SPE"],
  [540771, "Kronstadt", "RU-SPE"],
  [553915, "Kaluga", "RU-KLU"],
  [572070, "Borovsk", "RU-KLU"],
  [548410, "Kirov", "RU-KLU"],
  [548408, "Kirov", "RU-KIR"],
  [530849, "Maloyaroslavets", "RU-KLU"],
  [466658, "Yukhnov", "RU-KLU"],
  [571476, "Bryansk", "RU-BRY"],
  [548442, "Kirishi", "RU-LEN"],
  [571252, "Budogoshch’", "RU-LEN"],
  [542464, "Krasnoarmeysk", "RU-SAR"],
  [542463, "Krasnoarmeysk", "RU-MOS"],
  [704422, "Pokrovsk", "UA-14"],
  [703448, "Kyiv", "UA-30"],
  [711390, "Brovary", "UA-32"],
  [693805, "Simferopol", "UA-43"],
  [706524, "Kerch", "UA-43"],
  [694423, "Sevastopol", "UA-40"],
  [1510853, "Barnaul", "RU-ALT"],
  [1506271, "Gorno-Altaysk", "RU-AL"],
  [2013348, "Vladivostok", "RU-PRI"],
];

for (const [id, name, iso] of homes) {
  test(`${name} (${id}) lies in ${iso}, on the map as in the gazetteer`, () => {
    const place = places.find((candidate) => candidate.id === id);
    expect(place?.name).toBe(name);
    expect(regionAt([place?.lng ?? 0, place?.lat ?? 0])).toBe(iso);
    expect(properties.get(iso)?.admin1).toBe(place?.admin1);
  });
}

test("the map and the gazetteer agree on the region of 97 in 100 places", () => {
  const agreeing = places.filter(
    ({ lng, lat, admin1 }) => properties.get(regionAt([lng, lat]))?.admin1 === admin1,
  );
  expect(agreeing.length / places.length).toBeGreaterThanOrEqual(0.97);
});

test("every region of the gazetteer is on the map, and the other way round", () => {
  const onMap = regions.features.map((region) => region.properties.admin1);
  expect(onMap.toSorted()).toEqual([...new Set(places.map(({ admin1 }) => admin1))].sort());
});

test("a region's id is its ISO code, and no two share a code, a name or a GeoNames id", () => {
  const all = [...properties.values()];
  expect(regions.features.map(({ id }) => id)).toEqual(all.map(({ iso }) => iso).sort());
  for (const { iso, country } of all) expect(iso).toMatch(new RegExp(`^${country}-[A-Z0-9]{2,3}$`));
  const keys = all.flatMap(({ admin1, geonames, name }) => [
    admin1,
    geonames,
    ...Object.entries(name).map(String),
  ]);
  expect(keys.filter((key, at) => key !== null && keys.indexOf(key) !== at)).toEqual([]);
});

for (const [iso, en, ru, uk] of [
  ["RU-KLU", "Kaluga Oblast", "Калужская область", "Калузька область"],
  ["RU-MOW", "Moscow", "Москва", "Москва"],
  ["RU-MOS", "Moscow Oblast", "Московская область", "Московська область"],
  ["RU-ALT", "Altai Krai", "Алтайский край", "Алтайський край"],
  ["RU-AL", "Altai Republic", "Республика Алтай", "Республіка Алтай"],
  ["RU-KDA", "Krasnodar Krai", "Краснодарский край", "Краснодарський край"],
  ["UA-30", "Kyiv", "Киев", "Київ"],
  ["UA-32", "Kyiv Oblast", "Киевская область", "Київська область"],
  ["UA-43", "Crimea", "Крым", "Крим"],
  ["UA-40", "Sevastopol", "Севастополь", "Севастополь"],
  ["BY-HM", "Minsk", "Минск", "Мінськ"],
]) {
  test(`${iso} is named ${en}`, () => {
    expect(properties.get(iso)?.name).toEqual({ en, ru, uk });
  });
}

test("the border between Crimea and the rest of Ukraine is one between regions, not countries", () => {
  const [crimea, sevastopol, kherson] = ["UA-43", "UA-40", "UA-65"].map(edges) as Set<string>[];
  const isthmus = [...(crimea ?? [])].filter((stretch) => kherson?.has(stretch));
  const [regionBorders, countryBorders] = [
    new Set(borders("region-border")),
    new Set(borders("country-border")),
  ];
  expect(isthmus.length).toBeGreaterThan(0);
  expect(isthmus.filter((stretch) => !regionBorders.has(stretch))).toEqual([]);
  expect([...(crimea ?? []), ...(sevastopol ?? [])].filter((stretch) => countryBorders.has(stretch))).toEqual(
    [],
  );
});

test("every border between regions is an edge of two of them, and no border is drawn twice", () => {
  const regionEdges = regions.features.flatMap(({ id }) => [...edges(String(id))]).sort();
  const shared = new Set(regionEdges.filter((stretch, at) => stretch === regionEdges[at - 1]));
  const drawn = [...borders("region-border"), ...borders("country-border")];
  expect(borders("region-border").filter((stretch) => !shared.has(stretch))).toEqual([]);
  expect(drawn.length).toBe(new Set(drawn).size);
});

for (const [name, layer] of Object.entries({ regions, base, labels })) {
  test(`${name}: rings are closed and wind as RFC 7946 asks, and no line leaps across the date line`, () => {
    for (const { geometry } of layer.features as { geometry: Geometry }[]) {
      for (const { outer, ring } of ringsOf(geometry)) {
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(Math.sign(turning(ring))).toBe(outer ? 1 : -1);
      }
      const lines = [...linesOf(geometry), ...ringsOf(geometry).map(({ ring }) => ring)];
      const leaps = lines.filter((line) =>
        line.some(([x = 0], at) => Math.abs(x - (line[at - 1]?.[0] ?? x)) > 90),
      );
      expect(leaps).toEqual([]);
    }
  });

  test(`${name}: coordinates are longitude, latitude, to three decimals, within northern Eurasia`, () => {
    const numbers = JSON.stringify(layer.features).match(/-?\d+\.\d{4,}/g);
    expect(numbers).toBeNull();
    for (const { geometry } of layer.features as { geometry: Polygon }[]) {
      const [west, south, east, north] = bounds(geometry.coordinates);
      expect(west >= -180 && east <= 180 && south >= 30 && north <= 82).toBe(true);
    }
  });
}

test("the base map has every kind of feature, and rivers have a rank", () => {
  const kinds = base.features.map((feature) => feature.properties.kind);
  expect([...new Set(kinds)].sort()).toEqual(["country-border", "lake", "land", "region-border", "river"]);
  const rivers = base.features.filter((feature) => feature.properties.kind === "river");
  expect(rivers.filter((river) => !Number.isInteger(river.properties.rank))).toEqual([]);
});

test("every region has one label, within it", () => {
  const ofRegions = labels.features.filter((label) => label.properties.kind === "region");
  expect(ofRegions.map((label) => label.properties.id)).toEqual(regions.features.map(({ id }) => id));
  expect(
    ofRegions.filter(({ geometry, properties }) => regionAt(geometry.coordinates) !== properties.id),
  ).toEqual([]);
});

test("every seat of a region in the detailed part is among the towns, which are at most 700", () => {
  const towns = labels.features.filter((label) => label.properties.kind === "town");
  const named = new Set(towns.map((town) => town.properties.id));
  const seats = places.filter(
    ({ code, lng, lat }) => /^PPL[AC]$/.test(code) && lng > 12 && lng < 66 && lat > 41 && lat < 70,
  );
  expect(seats.filter(({ id }) => !named.has(id))).toEqual([]);
  expect(towns.length).toBeLessThanOrEqual(700);
});

test("towns, regions, countries and waters all bear an English name and a rank", () => {
  const lacking = labels.features.filter(({ properties }) => !properties.name_en || !(properties.rank >= 0));
  expect(lacking).toEqual([]);
});

/** Of which no Ukrainian name is certain; the last is a part of Rome that GeoNames has as a town. */
const unknownInUkrainian = ["Lesnoy", "Slobodskoy", "Izobilny", "Acilia-Castel Fusano-Ostia Antica"];

test("every name of the base map stands there in English, Russian and Ukrainian, but for four small towns", () => {
  const lacking = labels.features
    .map(({ properties }) => properties)
    .filter(({ name_en, name_ru, name_uk }) => !name_en || !name_ru || !name_uk);
  expect(lacking.map(({ name_en }) => name_en)).toEqual(unknownInUkrainian);
});

test("no name on the Ukrainian map has a letter that Ukrainian lacks, nor one on the Russian that Russian lacks", () => {
  const wrong = labels.features
    .map(({ properties: { name_ru = "", name_uk = "" } }) => [name_ru, name_uk] as const)
    .filter(([ru, uk]) => /[^а-яё()’' -]/i.test(ru) || /[^а-щьюяєіїґ()’' -]/i.test(uk));
  expect(wrong).toEqual([]);
});

for (const { path, bytes, sha256 } of origin.derived) {
  test(`${path} is the file whose origin is recorded`, () => {
    const text = read(path);
    expect(Buffer.byteLength(text)).toBe(bytes);
    expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
  });
}
