import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const published = "2031-05-30";
const placesIn = (text: string) =>
  draft(text, { published }).drafts.map(({ event, places }) => [event, ...places.map(({ words }) => words)]);

for (const text of [
  "Збито безпілотник, що летів на місто Альфа.",
  "Збито 3 дрони, які летіли у напрямку міста Альфа.",
  "Збито дрон, який прямував у напрямі Альфи.",
  "Збито 3 дрони, які рухалися в бік Альфы.",
  "Два дрони летіли в Альфійську область, їх було збито.",
  "Сбит беспилотник, летевший на город Альфа.",
  "Сбит беспилотник, который летел ночью на город Альфа.",
  "Сбиты 3 беспилотника, летевших в сторону города Альфа.",
  "Сбиты 3 беспилотника, летевших по направлению к Альфе.",
  "Два беспилотника летели в Альфийскую область и были сбиты.",
  "Three drones flying towards the city of Alpha were shot down.",
]) {
  test(`where a drone flew to is not where it was shot down: “${text}”`, () => {
    expect(placesIn(text)).toEqual([["interception"]]);
  });
}

for (const [text, place] of [
  ["Збито 4 дрони, що летіли над Бетійською областю на Альфу.", "Бетійською областю"],
  ["Два дрони летіли на Альфу, їх збито над Бетою.", "Бетою"],
  ["Сбиты 4 дрона, летевшие над Бетийской областью на город Альфа.", "Бетийской областью"],
  ["Два беспилотника летели в Бетийской области и были сбиты.", "Бетийской области"],
] as const) {
  test(`where it flew from and over is told beside where it flew to: “${text}”`, () => {
    expect(placesIn(text)).toEqual([["interception", place]]);
  });
}

for (const text of [
  "Сбиты 3 беспилотника, летевшие на Альфинки.",
  "Сбиты 3 беспилотника, летевшие на Заальфье.",
  "Збито 3 дрони, що летіли на Альфівці.",
  "Збито 3 дрони, що летіли вночі на Альфине.",
  "Сбиты 3 беспилотника, летевшие ночью на Чёрное море.",
]) {
  test(`right behind a flight stands where to, and neuters are no locatives: “${text}”`, () => {
    expect(placesIn(text)).toEqual([["interception"]]);
  });
}

for (const [text, ...places] of [
  ["Three drones heading for Alpha were shot down in the Tula region.", "Tula region"],
  ["Three drones heading for Alpha were intercepted at the city of Beta.", "city of Beta"],
  ["Three drones headed for Alpha fell on the city of Beta.", "city of Beta"],
  ["Three drones that were heading for the city of Alpha crashed in the Tula region.", "Tula region"],
  ["Three drones that were heading for the city of Alpha were destroyed in the Tula region.", "Tula region"],
  [
    "The governor of the Tula region said three drones headed for Alpha were destroyed in the Kursk region.",
    "Kursk region",
  ],
  ["Drones heading for Alpha were shot down in the Tula region.", "Tula region"],
  ["Two drones were heading north and were shot down in the Kursk region.", "Kursk region"],
  ["Two drones were heading north overnight in the Kursk region and were shot down.", "Kursk region"],
  ["Летевшие ночью три беспилотника сбиты на Альфани.", "Альфани"],
  ["Летевшие ночью три беспилотника сбиты на Кубани.", "Кубани"],
  ["Летевшие ночью три беспилотника на Кубани сбиты.", "Кубани"],
  ["Летевшие ночью три беспилотника уничтожены на Ставрополье.", "Ставрополье"],
  ["Три беспилотника летели ночью и были уничтожены на юге Альфийской области.", "Альфийской области"],
  ["Три дрони летіли вночі й були збиті на Сумщині.", "Сумщині"],
  ["Три дрони летіли вночі на Сумщині й були збиті.", "Сумщині"],
  ["Летевшие ночью три беспилотника в Альфийском краю сбиты.", "Альфийском краю"],
] as const) {
  test(`what stands behind another deed, or in a locative, is where that was done: “${text}”`, () => {
    expect(draft(text, { published }).drafts.map(({ places }) => places.map(({ words }) => words))).toEqual([
      places,
    ]);
  });
}

test("a governor's own region is not where a deed was that names a town, whatever flew where before", () => {
  const text =
    "The governor of the Tula region said three drones heading for Moscow were shot down in Aleksin.";
  expect(placesIn(text)).toEqual([["interception", "Aleksin"]]);
});

for (const [text, place] of [
  ["Збито дрон на підльоті до Альфи.", "Альфи"],
  ["Збито дрон при підльоті до Альфи.", "Альфи"],
  ["Збито дрон на підході до Альфи.", "Альфи"],
  ["Сбит дрон на подлёте к Альфе.", "Альфе"],
  ["Сбит дрон на подходе к Альфе.", "Альфе"],
] as const) {
  test(`what was shot down on the approach was near: “${text}”`, () => {
    expect(placesIn(text)).toEqual([["interception", place]]);
  });
}

test("a governor of where it flew to is asked whether it was there, in Ukrainian too", () => {
  const text =
    "Губернатор Альфійської області Ада Північ повідомила: збито безпілотник, що летів на Альфійську область.";
  expect(draft(text, { published }).drafts.map(({ questions }) => questions)).toEqual([
    [{ kind: "on-the-way", words: "Альфійську область" }],
  ]);
});

test.each([
  ["Ворожий дрон летів на місто Альфа.", "місто Альфа"],
  ["Два дрони летіли на місто Альфа.", "місто Альфа"],
  ["Шахеди летять на місто Альфа.", "місто Альфа"],
  ["Беспилотник летел на город Альфа.", "город Альфа"],
  ["Two drones flew towards the town of Alpha.", "town of Alpha"],
])("where something flew to is asked about, where nobody says over what it flew: “%s”", (text, words) => {
  const { drafts } = draft(text, { published });
  expect(drafts.map(({ event, places }) => [event, places])).toEqual([["flight", []]]);
  expect(drafts[0]?.questions).toContainEqual({ kind: "on-the-way", words });
});
