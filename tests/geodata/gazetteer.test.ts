import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parsePlaces, printPlaces } from "../../src/compile/places/gazetteer-file";
import { localName } from "../../src/gazetteer/romanise";

const text = readFileSync(new URL("../../geodata/gazetteer/places.tsv", import.meta.url), "utf8");
const places = parsePlaces(text);
const placeById = new Map(places.map((place) => [place.id, place]));

const called = (name: string) =>
  places.filter((place) =>
    [place.name, ...place.alternates].some((known) => known.toLowerCase() === name.toLowerCase()),
  );

test("the gazetteer prints as it was read", () => {
  expect(printPlaces(places)).toBe(text);
});

test("places are sorted by id, each once", () => {
  const ids = places.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
});

test("the gazetteer holds Russia, Ukraine and Belarus, and nothing else", () => {
  const counts = { RU: 0, UA: 0, BY: 0 };
  for (const { admin1 } of places) counts[admin1.slice(0, 2) as keyof typeof counts] += 1;
  expect(counts).toEqual({ RU: 5028, UA: 2851, BY: 310 });
});

test("every place has coordinates, a population that may be 0, and a region", () => {
  const lacking = places.filter(({ lng, lat, population, admin1 }) => {
    const isPlaced = Math.abs(lng) <= 180 && lat > 41 && lat < 82;
    return !isPlaced || !(population >= 0) || !/^(RU|UA|BY)\.\d\d$/.test(admin1);
  });
  expect(lacking).toEqual([]);
});

test("Kirov in Kaluga Oblast and the city of Kirov are two places", () => {
  expect(placeById.get(548410)).toMatchObject({
    name: "Kirov",
    admin1: "RU.25",
    lng: 34.29955,
    lat: 54.06686,
  });
  expect(placeById.get(548408)).toMatchObject({
    name: "Kirov",
    admin1: "RU.33",
    lng: 49.66007,
    lat: 58.59665,
  });
});

test("Budogoshch’ is written with the sign for ь, U+2019", () => {
  expect(placeById.get(571252)).toMatchObject({ name: "Budogoshch\u2019", admin1: "RU.42" });
});

test("Pokrovsk in Donetsk Oblast is known as Krasnoarmeysk too, like two towns in Russia", () => {
  expect(placeById.get(704422)).toMatchObject({ name: "Pokrovsk", admin1: "UA.05" });
  const ids = called("Красноармейск").map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([542463, 542464, 704422]));
});

for (const name of ["Yernov", "Ernov", "Zhernov", "Ернов", "Жернов"]) {
  test(`no place is called ${name}`, () => {
    expect(called(name)).toEqual([]);
  });
}

test("alternate names are Latin or Cyrillic, and none is given twice", () => {
  const foreign = places
    .flatMap(({ alternates }) => alternates)
    .filter((name) => /[\p{Script=Han}\p{Script=Arabic}]/u.test(name));
  const repeating = places.filter(({ alternates }) => new Set(alternates).size !== alternates.length);
  expect([foreign, repeating]).toEqual([[], []]);
});

test("a file with other columns is refused", () => {
  expect(() => parsePlaces("id\tlat\tlng\n1\t2\t3\n")).toThrow("The gazetteer begins");
});

for (const [name, alternates, language, expected] of [
  ["Kaluga", ["Kalouga", "Калуга"], "ru", "Калуга"],
  ["Tver", ["Твер", "Тверь"], "ru", "Тверь"],
  ["Bryansk", ["Брянск", "Брянськ"], "ru", "Брянск"],
  ["Tikhvin", ["Тихвин", "Тихвинъ"], "ru", "Тихвин"],
  ["Orël", ["Орел", "Орёл"], "ru", "Орёл"],
  ["Luts’k", ["Луцк", "Луцьк"], "uk", "Луцьк"],
  ["Kerch", ["Керчь", "Керч"], "uk", "Керч"],
  ["Izium", ["Изюм", "Ізюм"], "uk", "Ізюм"],
  ["Kolomna", ["Коломна", "Коломьна"], "ru", undefined],
  ["Maykop", ["Mejkop"], "ru", undefined],
] as const) {
  test(`of ${alternates.join(", ")}, the ${language} name of ${name} is ${expected ?? "not certain"}`, () => {
    expect(localName(name, [...alternates], language)).toBe(expected);
  });
}
