import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

/** Each figure with what was done, where, and by whose words. */
const told = (text: string) =>
  draft(text, { published: "2031-05-23" }).drafts.flatMap(({ event, figure, unit, places, speaker }) =>
    figure
      ? [
          `${event} ${figure.value} ${unit} ${places.map(({ words }) => words).join("+") || "–"} @${speaker?.words ?? ""}`,
        ]
      : [],
  );

test("one who was killed and one who was hurt elsewhere are two", () => {
  expect(
    told(
      "Минула ніч.\n\nНа Сумщині поранено водія.\n\nНа Херсонщині загинула одна людина, ще восьмеро дістали поранень.",
    ),
  ).toEqual(["harm 1 injured Сумщині @", "harm 1 killed Херсонщині @", "harm 8 injured Херсонщині @"]);
});

test.each([
  ["У Вільховому троє пасажирів загинули, четверо в лікарні.", "четверо"],
  ["В Ольховске трое погибли, четверо в больнице.", "четверо"],
])("who is in hospital is not among the dead, and is on the list: %s", (text, words) => {
  expect(told(text)).toHaveLength(1);
  expect(draft(text).unread.map((one) => one.words)).toEqual([words]);
});

test("what a governor and a ministry each tell of one region is told by each", () => {
  expect(
    told(
      "Над Тульской областью сбили 12 БПЛА\nСилы ПВО уничтожили над Тульской областью 12 БПЛА, сообщил губернатор Иван Лампа.\n\nПо данным министерства обороны Маркландии, перехвачены 34 БПЛА: 22 – над Брянской, 12 – над Тульской областью.",
    ),
  ).toEqual([
    "interception 12 uav Тульской областью @губернатор Иван Лампа",
    "interception 34 uav – @министерства обороны Маркландии",
    "interception 22 uav Брянской @министерства обороны Маркландии",
    "interception 12 uav Тульской областью @министерства обороны Маркландии",
  ]);
});

test("a body that tells something is no place, and the channel is no part of who speaks", () => {
  expect(told("У Повітряних силах уточнили, що ворог випустив 65 ударних БпЛА.")).toEqual([
    "launch 65 uav – @Повітряних силах",
  ]);
  expect(told("Сбиты 12 БПЛА, сообщил в своём Telegram-канале губернатор Иван Лампа.")).toEqual([
    "interception 12 uav – @губернатор Иван Лампа",
  ]);
});

test("a number is counted before the hour of the day, too", () => {
  expect(told("A drone attack on Alderton killed two people and injured 35 late on Wednesday.")).toContain(
    "harm 35 injured Alderton @",
  );
});
