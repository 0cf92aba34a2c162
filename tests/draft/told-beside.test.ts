import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

/** Each draft in a line: what, how many, where it says, and within what, and whether the place is only that of its way. */
const told = (text: string) =>
  draft(text, { published: "2031-05-23" })
    .drafts.map(({ event, figure, places, within, questions }) =>
      [
        event,
        figure?.value ?? "–",
        ...places.map(({ words }) => words),
        ...(within ? [`in ${within.words}`] : []),
        ...(questions.some(({ kind }) => kind === "on-the-way") ? ["on the way?"] : []),
      ].join(", "),
    )
    .sort();

test.each([
  ["Forces repelled an attack of nine drones on Alderton.", "interception, 9, Alderton, on the way?"],
  ["Отражена атака девяти беспилотников на Ольховск.", "interception, 9, Ольховск, on the way?"],
  ["Сили ППО відбили атаку дев'яти безпілотників на Вільхове.", "interception, 9, Вільхове, on the way?"],
])(
  "what an attack was made with that was repelled was brought down, and it is asked where: %s",
  (text, expected) => {
    expect(told(text)).toEqual([expected]);
  },
);

test.each([
  [
    "In the Birch district, in the village of Alderton, two drones were shot down.",
    "interception, 2, village of Alderton, in Birch district",
  ],
  [
    "В Берёзовском районе, в посёлке Ольховка, сбиты два дрона.",
    "interception, 2, посёлке Ольховка, in Берёзовском районе",
  ],
  [
    "У Березовому районі, у селі Вільхове, збито два дрони.",
    "interception, 2, селі Вільхове, in Березовому районі",
  ],
])("a village behind its district is one place in it: %s", (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test("a village’s name ends before the district that holds it", () => {
  expect(told("В деревне Ольховка Берёзовского района сбиты два дрона.")).toEqual([
    "interception, 2, деревне Ольховка Берёзовского района, in Берёзовского района",
  ]);
});

test.each([
  ["Three people were killed in shelling of the occupied town of Alderton.", "harm, 3, town of Alderton"],
  ["По Вільховому ворог бив з артилерії. Поранено двох людей.", "harm, 2, Вільховому"],
  ["По Ольховску нанесён удар. Погибли два человека.", "harm, 2, Ольховску"],
])("people are hurt where the words say that something struck: %s", (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  ["Debris fell in Alderton, no one was hurt.", ["debris, –, Alderton", "harm-denied, –, Alderton"]],
  ["Обломки упали в Ольховске, пострадавших нет.", ["debris, –, Ольховске", "harm-denied, –, Ольховске"]],
  [
    "Debris fell in the Birch district, and emergency services are working at the site.",
    ["debris, –, Birch district", "response, –, Birch district"],
  ],
  ["There were no casualties as a result of falling debris in Alderton.", ["harm-denied, –, Alderton"]],
  [
    "Emergency services are working at the site where the debris fell in Alderton.",
    ["response, –, Alderton"],
  ],
])(
  "debris is told beside what else is told, and not where it is only the cause or the site of it: %s",
  (text, expected) => {
    expect(told(text)).toEqual(expected);
  },
);

test.each([
  [
    "A fire broke out at a depot in Alderton as a result of falling drone debris.",
    ["debris, –, depot in Alderton", "fire, –, depot in Alderton"],
  ],
  [
    "В результате падения обломков в Ольховске произошло возгорание.",
    ["debris, –, Ольховске", "fire, –, Ольховске"],
  ],
  [
    "Внаслідок падіння уламків у Вільховому пошкоджено дах.",
    ["debris, –, Вільховому", "harm, –, Вільховому"],
  ],
])("what debris did is told with it: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    "A drone hit a car in Alderton, killing the driver and wounding two passengers.",
    ["harm, 1, Alderton", "harm, 2, Alderton", "hit, 1, Alderton"],
  ],
  [
    "Дрон попал в автобус в Ольховске, убив водителя и ранив двух пассажиров.",
    ["harm, 1, Ольховске", "harm, 2, Ольховске", "hit, 1, Ольховске"],
  ],
])("who was killed and wounded by what struck is counted: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    "Сили ППО знешкодили 67 зі 88 безпілотників, зафіксовано влучання на 9 локаціях.",
    ["interception, 67", "launch, 88"],
  ],
  ["112 drones were shot down and 16 hit targets at nine locations.", ["hit, 16", "interception, 112"]],
  ["У Вільховому знищено будинок, ще шість понівечено.", ["harm, 1, Вільховому", "harm, 6, Вільховому"]],
  [
    "В тушении пожара в Ольховске задействованы 28 машин, площадь возгорания выросла.",
    ["fire, –, Ольховске"],
  ],
  ["Мэр написал в Telegram-канале, что ночью уничтожены 24 беспилотника.", ["interception, 24"]],
])("no number has the fate of another, and no channel is a place: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("«заявив» says who speaks", () => {
  const [one] = draft("«Дрон влучив у склад у Вільховому», – заявив речник Іван Лампа.").drafts;
  expect(one?.speaker?.words).toBe("речник Іван Лампа");
});
