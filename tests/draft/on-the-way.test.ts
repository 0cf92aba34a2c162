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
