import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

/** Each claim's figure, its places and its time, by the text's words. */
const told = (text: string) =>
  draft(text, { published: "2031-05-23" }).drafts.map(({ event, figure, places, window }) => [
    figure?.value ?? event,
    places.map(({ words }) => words).join(", "),
    window?.words ?? null,
  ]);

test.each([
  [
    "Three drones hit the town of Birchley, near where leaders met in the town of Alderton.",
    3,
    "town of Birchley",
  ],
  [
    "A drone hit the town of Birchley as the mayor was speaking in the town of Alderton.",
    1,
    "town of Birchley",
  ],
  [
    "Three drones were downed over the Tula region while leaders met in the town of Alderton.",
    3,
    "Tula region",
  ],
  ["Через день после переговоров в Ольховске три дрона сбиты над Берёзовкой.", 3, "Берёзовкой"],
  ["После визита президента в Ольховск над Берёзовкой сбиты 3 дрона.", 3, "Берёзовкой"],
  ["Накануне саммита в Ольховске над Берёзовкой сбиты три дрона.", 3, "Берёзовкой"],
  ["За день до визита мэра в Ольховск сбиты три дрона над Берёзовкой.", 3, "Берёзовкой"],
  ["Через день після переговорів у Вільховому три дрони збито над Березівкою.", 3, "Березівкою"],
  ["Напередодні саміту у Вільховому над Березівкою збито три дрони.", 3, "Березівкою"],
  ["За добу до саміту у Вільховому збито три дрони над Березівкою.", 3, "Березівкою"],
])(
  "where something else was is no place, and its day no time, of what is told: %s",
  (text, figure, place) => {
    expect(told(text)).toEqual([[figure, place, null]]);
  },
);

test.each([
  "Three drones hit Birchley, a day after a visit to Alderton.",
  "Three drones hit Birchley, a day after talks in Alderton on Monday.",
  "Three drones hit Birchley while leaders met in Alderton.",
  "Three drones were shot down while leaders met in the town of Alderton.",
  "В ответ на удар по Ольховску армия выпустила 3 ракеты.",
])("where nothing else is told, it is no place of it either, and its day no time: %s", (text) => {
  const [[figure, place, window] = [], ...others] = told(text);
  expect([figure, window, others]).toEqual([3, null, []]);
  expect(place).not.toMatch(/Alderton|Ольховск/);
});

test("what has no figure keeps its own place", () => {
  expect(
    told(
      "A day after talks in the town of Alderton, a fire broke out in the town of Birchley, Governor Ada Lovel said.",
    ),
  ).toEqual([["fire", "town of Birchley", null]]);
});

test("what is told in an aside is where that was", () => {
  expect(
    told("A day after a strike on Alderton that killed five, three drones hit the town of Birchley."),
  ).toEqual([
    [5, "Alderton", null],
    [3, "town of Birchley", null],
  ]);
  expect(
    told(
      "Дрон упал на дом в Берёзовке через неделю после удара по Ольховску, где погибли пять человек.",
    ).slice(0, 2),
  ).toEqual([
    [1, "Берёзовке", null],
    [5, "Ольховску", null],
  ]);
});

test("a day that an aside tells is not that of what is told beside it, nor the other way round", () => {
  expect(
    told("Three people were injured in Birchley on Friday, a week after a drone hit a house in Alderton."),
  ).toEqual([
    [3, "Birchley", "on Friday"],
    [1, "Alderton", null],
  ]);
  expect(told("Ahead of the summit in Alderton on Tuesday, 12 drones were shot down over Birchley.")).toEqual(
    [[12, "Birchley", null]],
  );
  expect(
    told("Under heavy fog, 12 drones were shot down over Birchley during talks in Alderton on Monday."),
  ).toEqual([[12, "Birchley", "on Monday"]]);
});

test("what is denied with a place of its own is not where what was told beside it was", () => {
  expect(
    told(
      "The ministry rejected claims of five drones over the town of Alderton and said seven were shot down over the town of Birchley.",
    ).map(([figure, place]) => [figure, place]),
  ).toEqual([
    [5, "town of Alderton"],
    [7, "town of Birchley"],
  ]);
});
