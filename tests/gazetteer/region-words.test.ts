import { expect, test } from "vitest";
import { caseForms, inCase } from "../../src/gazetteer/cases";
import { regionWords } from "../../src/gazetteer/region-words";

// A region's forms come from its name and kind, so that these are real names and say nothing else.
const region = (iso: string, en: string, ru: string, uk: string) => ({ iso, name: { en, ru, uk } });
const regions = regionWords([
  region("RU-KLU", "Kaluga Oblast", "Калужская область", "Калузька область"),
  region("RU-BRY", "Bryansk Oblast", "Брянская область", "Брянська область"),
  region("RU-KRS", "Kursk Oblast", "Курская область", "Курська область"),
  region("RU-MOS", "Moscow Oblast", "Московская область", "Московська область"),
  region("RU-MOW", "Moscow", "Москва", "Москва"),
  region("RU-KDA", "Krasnodar Krai", "Краснодарский край", "Краснодарський край"),
  region("UA-63", "Kharkiv Oblast", "Харьковская область", "Харківська область"),
  region("UA-14", "Donetsk Oblast", "Донецкая область", "Донецька область"),
  region("UA-43", "Crimea", "Крым", "Крим"),
]);

for (const [words, iso] of [
  ["the Kaluga Region", "RU-KLU"],
  ["Kaluga region", "RU-KLU"],
  ["Kaluga Oblast", "RU-KLU"],
  ["Калужской области", "RU-KLU"],
  ["КАЛУЖСКАЯ ОБЛАСТЬ", "RU-KLU"],
  ["Калужской обл.", "RU-KLU"],
  ["Калужчина", "RU-KLU"],
  ["Калужчиной", "RU-KLU"],
  ["Калузькою областю", "RU-KLU"],
  ["Харківщині", "UA-63"],
  ["Kharkov Region", "UA-63"],
  ["Донеччину", "UA-14"],
  ["Krasnodar Territory", "RU-KDA"],
  ["Краснодарским краем", "RU-KDA"],
  ["Подмосковьем", "RU-MOS"],
  ["the Republic of Crimea", "UA-43"],
  ["Республикой Крым", "UA-43"],
  ["Криму", "UA-43"],
  ["Москвой", "RU-MOW"],
  ["Калужской", "RU-KLU"],
  ["Харківській", "UA-63"],
  ["Kursk governor", "RU-KRS"],
  ["Bryansk regional governor", "RU-BRY"],
  ["the northern region of Kaluga", "RU-KLU"],
] as const) {
  test(`“${words}” is ${iso}`, () => {
    expect(regions.find(words)).toEqual({ iso, isWide: false });
  });
}

test("a town that a region is called after is not the region, and an unknown region is none", () => {
  expect(regions.find("Kaluga")).toBeUndefined();
  expect(regions.find("Калуге")).toBeUndefined();
  expect(regions.find("Westmark Region")).toBeUndefined();
});

test("“the Moscow region” may mean the city as well, and says so", () => {
  for (const words of ["the Moscow region", "Московского региона", "Московським регіоном"]) {
    expect(regions.find(words)).toEqual({ iso: "RU-MOS", isWide: true });
  }
});

for (const [text, expected] of [
  [
    "five over the territory of the Bryansk Region and one over Crimea",
    ["RU-BRY Bryansk Region", "UA-43 Crimea"],
  ],
  [
    "над Брянской и Курской областями, Крымом",
    ["RU-BRY Брянской", "RU-KRS Курской областями", "UA-43 Крымом"],
  ],
  ["the Bryansk, Kursk and Kaluga regions", ["RU-BRY Bryansk", "RU-KRS Kursk", "RU-KLU Kaluga regions"]],
  ["у Харківській та Донецькій областях", ["UA-63 Харківській", "UA-14 Донецькій областях"]],
  ["in Kaluga and in Kursk", []],
] as const) {
  test(`in “${text}” the regions are found where they stand`, () => {
    const found = regions.mentionsIn(text).map(({ iso, start, end }) => `${iso} ${text.slice(start, end)}`);
    expect(found).toEqual(expected);
  });
}

test("names are declined as their adjectives and nouns are", () => {
  expect(inCase("Калужская область", "ru", "instrumental")).toBe("Калужской областью");
  expect(inCase("Республика Алтай", "ru", "locative")).toBe("Республике Алтай");
  expect(inCase("Північна Осетія", "uk", "instrumental")).toBe("Північною Осетією");
  expect(caseForms("Біла Церква", "uk")).toContain("Білій Церкві");
});
