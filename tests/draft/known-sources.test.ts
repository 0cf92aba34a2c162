import { expect, test } from "vitest";
import { type KnownSource, nearestSource, sourceOf } from "../../src/draft/write/known-sources";

const known: readonly KnownSource[] = [
  {
    id: "mod",
    names: ["Ministry of Defence of Latvia", "Министерство обороны Латвии", "Міністерство оборони Латвії"],
    offices: ["Government ministry"],
    isPerson: false,
  },
  {
    id: "lovel",
    names: ["Ada Lovel", "Ада Ловел"],
    offices: ["Governor of Alpha Oblast", "Губернатор Альфийской области"],
    isPerson: true,
  },
  { id: "north", names: ["Ada North"], offices: ["Governor of Beta Oblast"], isPerson: true },
];
const speaker = (words: string) => ({ words, name: words });

test.each([
  ["the Latvian Ministry of Defense", "en"],
  ["Latvia’s Defence Ministry", "en"],
  ["Latvian defense ministry", "en"],
  ["Министерство обороны Латвии", "ru"],
  ["латвийское министерство обороны", "ru"],
  ["Міністерству оборони Латвії", "uk"],
] as const)(
  "“%s” is the ministry that the site knows, in either spelling and either language",
  (words, language) => {
    expect(sourceOf(speaker(words), language, known)).toMatchObject({ id: "mod", isKnown: true });
  },
);

test.each([["Вартові сили ЗСУ", "uk", "ukraine-wards"]] as const)(
  "«%s»: the letters say whose forces they are",
  (words, language, id) => {
    const wards = {
      id: "ukraine-wards",
      names: ["Wards of Ukraine", "Вартові сили України"],
      isPerson: false,
    };
    expect(sourceOf(speaker(words), language, [...known, wards])).toMatchObject({ id, isKnown: true });
  },
);

test.each([
  ["the Defense Ministry", "en", "mod"],
  ["the governor of Alpha Oblast", "en", "lovel"],
  ["губернатор Альфийской области", "ru", "lovel"],
] as const)("“%s” names no source, and may well be the one that is offered", (words, language, id) => {
  expect(sourceOf(speaker(words), language, known).isKnown).toBe(false);
  expect(nearestSource(speaker(words), language, known)).toBe(id);
});

test.each([
  ["the Estonian Defense Ministry", "en"],
  ["Министерство обороны Эстонии", "ru"],
  ["the governor", "en"],
  ["the governor of Gamma Oblast", "en"],
  ["governor of Alpha Oblast Eve Lamp", "en"],
] as const)("“%s” is nobody whom the site knows, and nobody is offered", (words, language) => {
  expect(nearestSource(speaker(words), language, known)).toBeNull();
});

const more: readonly KnownSource[] = [
  ...known,
  { id: "latvia", names: ["Latvia"], isPerson: false },
  { id: "lamps", names: ["Guild of Lamps"], isPerson: false },
  { id: "lamps-alpha", names: ["Guild of Lamps of Alpha"], isPerson: false },
];

test.each([
  ["Latvia’s defence ministry", "en", "mod"],
  ["латвийское министерство обороны", "ru", "mod"],
  ["Latvia", "en", "latvia"],
  ["Latvia’s Guild of Lamps", "en", "lamps"],
  ["Latvia’s rescue service", "en", null],
  ["the Guild of Lamps", "en", "lamps"],
  ["Alpha’s Guild of Lamps", "en", "lamps-alpha"],
  ["Ada Lovel and the Guild of Lamps", "en", null],
] as const)(
  "whoever else is entered, “%s” is the one with the fullest name that is in it",
  (words, language, id) => {
    const read = sourceOf(speaker(words), language, more);
    expect(read.isKnown ? read.id : null).toBe(id);
  },
);
