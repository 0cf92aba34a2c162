import { expect, test } from "vitest";
import { districtMention, districtTowns, districtWords } from "../../src/gazetteer/district-words";

for (const [words, after, sort] of [
  ["Alderov district", "alderov", "raion"],
  ["the Aldersky District", "aldersk", "raion"],
  ["Альдерском районе", "альдерск", "raion"],
  ["Альдерского муниципального округа", "альдерск", "okrug"],
  ["Альдерском МО", "альдерск", "okrug"],
  ["Альдерського району", "альдерськ", "raion"],
  ["Альдерській ТГ", "альдерськ", "hromada"],
  ["Альдерському районі", "альдерськ", "raion"],
  ["Альдерській міській громаді", "альдерськ", "hromada"],
  ["Alder hromada", "alder", "hromada"],
] as const) {
  test(`“${words}” is a district called after ${after}`, () => {
    expect(districtWords(words)).toMatchObject({ after, sort });
  });
}

test("a region and a town are no district", () => {
  for (const words of ["Альдерская область", "Alder Oblast", "Alder", "район"]) {
    expect(districtWords(words)).toBeUndefined();
  }
});

const towns = districtTowns(
  [
    "Берск",
    "Дубки",
    "Ельня",
    "Жилово",
    "Зорец",
    "Калуга",
    "Липовка",
    "Орлинск",
    "Орландия",
    "Орландія",
    "Orlandiia",
  ].map((name, index) => ({
    id: index,
    name,
    alternates: [],
  })),
);

for (const [after, name] of [
  ["берск", "Берск"],
  ["дубковск", "Дубки"],
  ["жиловск", "Жилово"],
  ["зорецк", "Зорец"],
  ["калужск", "Калуга"],
  ["липовск", "Липовка"],
  ["орландийск", "Орландия"],
  ["орландійськ", "Орландія"],
  ["orlandiisk", "Orlandiia"],
] as const) {
  test(`«${after}ий район» is called after ${name}`, () => {
    expect(towns.calledAfter(after)[0]?.town.name).toBe(name);
  });
}

test("districts share an abbreviation as they do a noun, and a ministry’s is none", () => {
  const text = "Аппараты сбиты в Берском, Зорецком и Липовском МО. Об этом МО сообщило утром.";
  expect([...text.matchAll(districtMention)].map(([each]) => each.trim())).toEqual([
    "Берском, Зорецком и Липовском МО",
  ]);
});

test("districts that share a noun are one mention of a sentence", () => {
  const text = "Над Берским, Зорецким и Липовским районами сбиты три аппарата, в Жиловском районе – один.";
  expect([...text.matchAll(districtMention)].map(([each]) => each.trim())).toEqual([
    "Берским, Зорецким и Липовским районами",
    "Жиловском районе",
  ]);
});
