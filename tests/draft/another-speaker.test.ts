import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const told = (text: string) =>
  draft(text).drafts.map(({ speaker, places }) => [
    speaker?.name ?? null,
    ...places.map(({ words }) => words),
  ]);

for (const [text, ...expected] of [
  [
    "The word came after another regional leader, Ann Lamp of Penza Oblast, reported the discovery of fragments from a drone.",
    ["Ann Lamp", "Penza Oblast"],
  ],
  ["A third regional official – Carl Wick – said 4 drones were shot down.", ["Carl Wick"]],
  [
    "Глава другого региона Иван Лампа из Пензенской области сообщил, что сбиты три дрона.",
    ["Иван Лампа", "Пензенской области"],
  ],
  ["Губернатор соседней области, Олег Свечин, заявил, что сбиты 5 беспилотников.", ["Олег Свечин"]],
  ["Ще один губернатор – Петро Свічка – повідомив, що збито два дрони.", ["Петро Свічка"]],
] as const) {
  test(`who speaks is the name behind the office, with the region that it says: ${expected}`, () => {
    expect(told(text)).toEqual(expected);
  });
}

for (const [text, ...expected] of [
  [
    "Governor Bert Candle of Penza Region said 3 drones were shot down. One more governor said 8 drones were shot down.",
    ["Bert Candle", "Penza Region"],
    ["One more governor"],
  ],
  [
    "Over Penza region 3 drones were shot down, governor Bert Candle said. The governor of a neighbouring region said 8 drones were shot down.",
    ["Bert Candle", "Penza region"],
    ["The governor of a neighbouring region"],
  ],
  [
    "Над Пензенской областью сбиты три дрона, сообщил губернатор Олег Свечин. Губернатор соседнего региона сообщил, что сбиты 8 дронов.",
    ["Олег Свечин", "Пензенской областью"],
    ["Губернатор соседнего региона"],
  ],
  [
    "Over Penza region 3 drones were shot down, governor Bert Candle said. The governor of the other region said 8 drones were shot down.",
    ["Bert Candle", "Penza region"],
    ["The governor of the other region"],
  ],
  [
    "Over Penza region 3 drones were shot down, governor Bert Candle said. The governor of a nearby region said 8 drones were shot down.",
    ["Bert Candle", "Penza region"],
    ["The governor of a nearby region"],
  ],
  [
    "Над Пензенской областью сбиты три дрона, сообщил губернатор Олег Свечин. Другая глава региона сообщила, что сбиты 8 дронов.",
    ["Олег Свечин", "Пензенской областью"],
    ["Другая глава региона"],
  ],
  [
    "Над Пензенской областью сбиты три дрона, сообщил губернатор Олег Свечин. Губернатор ещё одного региона сообщил, что сбиты 8 дронов.",
    ["Олег Свечин", "Пензенской областью"],
    ["Губернатор ещё одного региона"],
  ],
  [
    "Над Сумською областю збито три дрони, повідомив губернатор Петро Свічка. Губернатор ще одного регіону повідомив, що збито 8 дронів.",
    ["Петро Свічка", "Сумською областю"],
    ["Губернатор ще одного регіону"],
  ],
  [
    "Над Сумською областю збито три дрони, повідомив губернатор Петро Свічка. Інша очільниця області повідомила, що збито 8 дронів.",
    ["Петро Свічка", "Сумською областю"],
    ["Інша очільниця області"],
  ],
] as const) {
  test(`another is not who was named before, nor is his region that one: ${expected[1]}`, () => {
    expect(told(text)).toEqual(expected);
  });
}
