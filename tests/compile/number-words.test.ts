import fc from "fast-check";
import { toCardinal as british } from "n2words/en-GB";
import { toCardinal as american } from "n2words/en-US";
import { toCardinal as russian } from "n2words/ru-RU";
import { toCardinal as ukrainian } from "n2words/uk-UA";
import { expect, test } from "vitest";
import { numberStandsIn } from "../../src/compile/reading/number-words";
import { numbersIn } from "../../src/compile/reading/numbers-in";
import { isOneSaid, oneMoreOfOther } from "../../src/compile/reading/one-said";

const stands: [number, string, string][] = [
  [24, "two dozen drones", "en"],
  [12, "a dozen drones", "en"],
  [20, "2 десятка дронов", "ru"],
  [20, "два десятка дронов", "ru"],
  [15, "полтора десятка дронов", "ru"],
  [200, "дві сотні дронів", "uk"],
  [10, "около десятка дронов", "ru"],
  [20, "2–3 десятка дронов", "ru"],
  [30, "2–3 десятка дронов", "ru"],
  [20, "два-три десятка", "ru"],
  [30, "два или три десятка", "ru"],
  [24, "two or three dozen drones", "en"],
  [36, "two to three dozen drones", "en"],
  [5000, "5 тыс. дронов", "ru"],
  [40, "a 40-drone attack", "en"],
  [1200, "1’200 drones", "de"],
  [2, "двое раненых", "ru"],
  [100, "около сотни дронов", "ru"],
  [1500, "полторы тысячи дронов", "ru"],
  [1500, "півтори тисячі дронів", "uk"],
  [2000, "2 тысячи дронов", "ru"],
  [11, "11 drones", "en"],
  [11, "(11)", "en"],
  [11, "eleven drones", "en"],
  [11, "Eleven", "en"],
  [21, "twenty-one drones", "en"],
  [21, "twenty one drones", "en"],
  [101, "one hundred and one drones", "en"],
  [101, "one hundred one drones", "en-US"],
  [1200, "1,200 drones", "en"],
  [1200, "1 200 дронов", "ru"],
  [1200, "1\u00a0200 дронов", "ru"],
  [1200, "1200", "en"],
  [10, "10, 8 and 2", "en"],
  [8, "10, 8 and 2", "en"],
  [2, "10, 8 and 2.", "en"],
  [7, "between 7-9 drones", "en"],
  [9, "between 7–9 drones", "en"],
  [2, "два беспилотника", "ru"],
  [2, "двух беспилотников", "ru"],
  [2, "две ракеты", "ru"],
  [11, "одиннадцати беспилотников", "ru"],
  [21, "двадцати одного беспилотника", "ru"],
  [40, "около сорока", "ru"],
  [2, "дві ракети", "uk"],
  [5, "п’яти дронів", "uk"],
  [11, "одинадцять", "uk"],
  [0, "zero drones", "en"],
  [2, "too often two drones", "en"],
  [2, "between two and three drones", "en"],
  [3, "between two and three drones", "en"],
  [100, "one hundred drones", "en"],
  [10, "10 drohnen", "de"],
  [14, "14-ма дронами", "uk"],
  [5, "5-ти беспилотников", "ru"],
  [3, "к 3-м беспилотникам", "ru"],
  [2, "2-х беспилотников", "ru"],
  [5, "5-ю беспилотниками", "ru"],
];

for (const [number, text, language] of stands) {
  test(`${number} stands in “${text}” (${language})`, () => {
    expect(numberStandsIn(text, number, language)).toBe(true);
  });
}

const absent: [number, string, string][] = [
  [12, "half a dozen drones", "en"],
  [12, "a dozen and a half drones", "en"],
  [10, "два десятка дронов", "ru"],
  [2, "2–3 десятка дронов", "ru"],
  [2, "two or three dozen drones", "en"],
  [10, "несколько десятков дронов", "ru"],
  [1000, "сбиты тысячи дронов", "ru"],
  [1000, "several thousand drones", "en"],
  [6, "пол дюжины дронов", "ru"],
  [3, "the third drone", "en"],
  [1, "11 drones", "en"],
  [1, "1,200 drones", "en"],
  [200, "1,200 drones", "en"],
  [200, "1 200 дронов", "ru"],
  [1, "1 200 дронов", "ru"],
  [5, "2.5 tonnes", "en"],
  [2, "2.5 tonnes", "en"],
  [12, "at 12:30", "en"],
  [30, "at 12:30", "en"],
  [34, "a Su-34", "en"],
  [136, "Shahed136", "en"],
  [3, "3-й полк", "ru"],
  [5, "в 5-м районе", "ru"],
  [5, "5-х классов", "ru"],
  [5, "5-ю роту", "ru"],
  [5, "у 5-му районі", "uk"],
  [9, "a 9M331 missile", "en"],
  [9, "ракета 9М331", "ru"],
  [331, "ракета 9М331", "ru"],
  [2, "гаубиця 2С19", "uk"],
  [1, "twenty-one drones", "en"],
  [20, "twenty-one drones", "en"],
  [2, "two hundred drones", "en"],
  [100, "two hundred drones", "en"],
  [100, "one hundred and one drones", "en"],
  [1, "one hundred and one drones", "en"],
  [1, "двадцать один", "ru"],
  [1, "someone", "en"],
  [10, "tension", "en"],
  [10, "zehn Drohnen", "de"],
  [2, "два беспилотника", "en"],
  [7, "", "en"],
];

for (const [number, text, language] of absent) {
  test(`${number} does not stand in “${text}” (${language})`, () => {
    expect(numberStandsIn(text, number, language)).toBe(false);
  });
}

const written: [string, (value: number) => string][] = [
  ["en", british],
  ["en", american],
  ["ru", russian],
  ["ru", (value) => russian(value, { gender: "feminine" })],
  // Some of its Ukrainian is written with a Latin i.
  ["uk", (value) => ukrainian(value).replaceAll("i", "і")],
  ["uk", (value) => ukrainian(value, { gender: "feminine" }).replaceAll("i", "і")],
];

test("a number that is written out is that number, and no other", () => {
  const numbers = [...Array(1200).keys(), 1999, 2000, 2345, 5018, 12_000, 21_400, 200_000];
  const wrong = written.flatMap(([language, words]) =>
    numbers.flatMap((value) => {
      const read = numbersIn(`(${words(value)})`, language).map((number) => number.value);
      return read.length === 1 && read[0] === value ? [] : [`${words(value)}: ${read}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("a number that is read stands where its words stand", () => {
  const text = "Сбиты «2–3 десятка» дронов и сто\u00a0двадцать\u00a0две ракеты";
  const said = numbersIn(text, "ru").map(({ start, end, value }) => [text.slice(start, end), value]);
  expect(said).toEqual([
    ["2", 20],
    ["3 десятка", 30],
    ["сто\u00a0двадцать\u00a0две", 122],
  ]);
});

test("a number stands in its own digits, and no other number does", () => {
  const number = fc.nat(100_000);
  fc.assert(
    fc.property(number, number, (one, other) => {
      expect(numberStandsIn(`${one} drones`, one, "en")).toBe(true);
      expect(numberStandsIn(`${one} drones`, other, "en")).toBe(one === other);
    }),
  );
});

test("a number that nobody would spell out is looked for as digits only", () => {
  expect(numberStandsIn("9007199254740991", 9_007_199_254_740_991, "en")).toBe(true);
  expect(numberStandsIn("no number", 1e300, "ru")).toBe(false);
});

const oneSaid: [string, string, string][] = [
  ["A drone was shot down over Alpha", "uav", "en"],
  ["Another fixed-wing unmanned aerial vehicle fell", "uav", "en"],
  ["it had been shot down over Alpha", "uav", "en"],
  ["a ballistic missile hit Beta", "ballistic-missile", "en"],
  ["A 40-year-old man was injured", "injured", "en"],
  ["сбит летевший на Альфу беспилотник", "uav", "ru"],
  ["уничтожен БПЛА", "uav", "ru"],
  ["погибла женщина", "killed", "ru"],
  ["завдали удару крилатою ракетою по місту", "missile", "uk"],
  ["поранено водія", "injured", "uk"],
  ["another over Beta", "uav", "en"],
  ["the other was jammed", "uav", "en"],
  ["другой – над Бетой", "uav", "ru"],
  ["второй упал", "uav", "ru"],
  ["інший над Бетою", "uav", "uk"],
  ["Missiles hit Beta, two drones were downed over Alpha and another over Beta", "uav", "en"],
  ["сбиты две ракеты, одна над Альфой, другая – над Бетой", "ballistic-missile", "ru"],
  ["the second – over Beta", "uav", "en"],
  ["and intercepted another", "uav", "en"],
  ["и подавила второй", "uav", "ru"],
  ["і перехопила інший", "uav", "uk"],
  ["третий – над Бетой", "uav", "ru"],
  ["третій – над Бетою", "uav", "uk"],
  ["a drone was downed, two people were hurt, another over Beta", "uav", "en"],
  ["сбит дрон над Домодино, двое ранены, второй – над Бетой", "uav", "ru"],
  ["збито дрон, двоє людей поранено, інший збито над Бетою", "uav", "uk"],
];

for (const [text, unit, language] of oneSaid) {
  test(`one of the unit ${unit} is told of without a number: “${text}”`, () => {
    expect(isOneSaid(text, unit, language)).toBe(true);
  });
}

const notOneSaid: [string, string, string][] = [
  ["another town in the north", "uav", "en"],
  ["shot down another 5", "uav", "en"],
  ["and intercepted another balloon", "uav", "en"],
  ["в другой области", "uav", "ru"],
  ["missiles hit Alpha; another hit Beta", "uav", "en"],
  ["drones were shot down and fires broke out in Alpha and another in Beta", "uav", "en"],
  ["two people were hurt in Alpha and another in Beta", "building", "en"],
  ["сбиты дроны, второй за сутки налёт", "uav", "ru"],
  ["сбиты ракеты над Альфой, другая над Бетой", "uav", "ru"],
  ["збито дрони, другий на день наліт", "uav", "uk"],
  ["drones were shot down over Alpha", "uav", "en"],
  ["three drone boats", "uav", "en"],
  ["a missile hit Beta", "uav", "en"],
  ["три беспилотника", "uav", "ru"],
  ["два сбитых дрона", "uav", "ru"],
  ["сбиты беспилотники", "uav", "ru"],
  ["2 дрони та 4 безпілотника", "uav", "uk"],
  ["eine Drohne", "uav", "de"],
];

for (const [text, unit, language] of notOneSaid) {
  test(`“${text}” tells of no single one of the unit ${unit}`, () => {
    expect(isOneSaid(text, unit, language)).toBe(false);
  });
}

const oneMore: [string, string, string, string | null][] = [
  ["another over Beta", "Two drones were shot down over Alpha and ", "uav", null],
  ["another over Beta", "Three missiles hit Alpha and ", "uav", "missiles"],
  ["Another fell in Beta", "Two drones were shot down in the attack. ", "uav", null],
  ["another drone over Beta", "Three missiles hit Alpha and ", "uav", null],
  ["another was shot down over Beta", "Two drones flew over Alpha, two people were hurt and ", "uav", null],
  [
    "another was shot down over Beta",
    "Two missiles flew over Alpha, two people were hurt and ",
    "uav",
    "missiles",
  ],
  ["второй – над Домодино", "Один беспилотник сбит над Домодино, ", "uav", null],
  ["ещё один – над Бетой", "Сбит беспилотник над Альфой, пострадали двое жителей, ", "uav", null],
  ["ще один збито над Бетою", "Збито дрон, двоє людей поранено, ", "uav", null],
  ["another was killed in Beta", "One man was hurt in Alpha, two drones were shot down and ", "killed", null],
  ["ещё один – над Бетой", "Сбиты две ракеты, ", "uav", "ракеты"],
  ["ещё один – над Бетой", "Сбиты два БПЛА самолётного типа, ", "uav", null],
  ["ще один упав у Беті", "Збито два дрони, ", "injured", "дрони"],
  ["another in Beta", "Two people were hurt in Alpha and ", "injured", null],
  ["one over Beta", "Three missiles hit Alpha and ", "uav", null],
  ["ещё один – в Альфе", "Повреждены три домовладения, ", "uav", "домовладения"],
  ["ще один – в Альфі", "Пошкоджено три домоволодіння, ", "uav", "домоволодіння"],
];

for (const [quote, before, unit, other] of oneMore) {
  test(`“${before}[${quote}]” is ${other === null ? "" : "not "}one more of the unit ${unit}`, () => {
    expect(oneMoreOfOther(quote, before, unit)).toBe(other);
  });
}
