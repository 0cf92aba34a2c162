import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn } from "./drafting";

const first = (text: string) => draft(text, { published: "2031-05-24" }).drafts[0];

test.each([
  ["Сбито полтора десятка беспилотников.", ["interception, exactly 15"]],
  ["Сбито полторы тысячи беспилотников.", ["interception, exactly 1500"]],
  ["Збито півтора десятка дронів.", ["interception, exactly 15"]],
  ["Збито два десятки дронів.", ["interception, exactly 20"]],
  ["Сбито пять десятков дронов.", ["interception, exactly 50"]],
  ["Сбито 2 десятка дронов.", ["interception, exactly 20"]],
  ["Збито близько 2 десятків дронів.", ["interception, about 20"]],
  ["Сбито 2–3 десятка дронов.", ["interception, between 20–30"]],
  ["Сбито две сотни дронов.", ["interception, exactly 200"]],
  ["Crews shot down 2 dozen drones.", ["interception, exactly 24"]],
  ["Сбито с десяток дронов.", ["interception, about 10"]],
])("one and a half times ten is fifteen: %s", (text, expected) => {
  expect(figuresIn(text)).toEqual(expected);
});

test.each([
  "Сбито полтора беспилотника.",
  "Сбито полтора-два десятка беспилотников.",
  "Сбито полтора – два десятка беспилотников.",
  "Збито пів десятка дронів.",
  "Збито півтора дрона.",
  "Сбито полдесятка беспилотников над Тульской областью.",
  "Збито півдесятка дронів над Сумщиною.",
  "Half a dozen drones were shot down over the Tula region.",
  "Из 30 дронов не все достигли целей в Тульской области.",
  "Из 30 дронов часть сбита над Тульской областью.",
  "Of the 30 drones, most were shot down over the Tula region.",
])("what no whole number says is not drafted, and not dropped: %s", (text) => {
  expect(figuresIn(text)).toEqual([]);
  expect(draft(text).unread.map(({ words }) => words)).toEqual([text]);
});

test.each([
  "Several dozen drones were shot down over the Tula region.",
  "Сбито несколько тысяч дронов над Тульской областью.",
  "Сбито 10 с половиной БПЛА над Тульской областью.",
  "1,5 десятка дронов сбиты над Тульской областью.",
])("of what no whole number says no figure is read: %s", (text) => {
  expect(figuresIn(text)).toEqual([]);
});

test("a half of ten beside what is counted is unread, and its place is not that of the others", () => {
  const { drafts, unread } = draft("Сбиты два дрона над Ольховском и полдесятка над Тульской областью.");
  expect(drafts.map(({ figure, within }) => [figure?.value, within])).toEqual([[2, null]]);
  expect(unread.map(({ words }) => words)).toEqual(["полдесятка над Тульской областью"]);
});

test.each([
  ["Half a dozen drones and two missiles were shot down over the Tula region.", "Half a dozen drones"],
  [
    "At least half a dozen drones and two missiles were shot down over the Tula region.",
    "half a dozen drones",
  ],
  ["Two missiles and half a dozen drones were shot down over the Tula region.", "half a dozen drones"],
  ["Over the Tula region several drones and two missiles were shot down.", "several drones"],
  ["Полдесятка дронов и две ракеты сбиты над Тульской областью.", "Полдесятка дронов"],
  ["Несколько десятков дронов и две ракеты сбиты над Тульской областью.", "Несколько десятков дронов"],
  ["Две ракеты и полдесятка дронов сбиты над Тульской областью.", "полдесятка дронов"],
])("what nobody counted is unread, and what is counted beside it is drafted: %s", (text, left) => {
  const { drafts, unread } = draft(text);
  expect(drafts.map(({ event, unit, figure }) => [event, unit, figure?.value])).toEqual([
    ["interception", "missile", 2],
  ]);
  expect(unread.map(({ words }) => words)).toEqual([left]);
});

test.each([
  ["Of the 30 drones, 25 were shot down over the Tula region.", ["interception, exactly 25, Tula region"]],
  ["Из 30 дронов 25 сбиты над Тульской областью.", ["interception, exactly 25, Тульской областью"]],
  ["Из 30 дронов все сбиты над Тульской областью.", ["interception, exactly 30, Тульской областью"]],
  [
    "Из 30 дронов, запущенных по Тульской области, не все достигли целей.",
    ["launch, exactly 30, Тульской области"],
  ],
  [
    "Of the 10 drones shot down over the Tula region, 5 were jammed.",
    ["interception, exactly 10, Tula region", "suppression, exactly 5"],
  ],
  [
    "Из 10 сбитых БПЛА 5 упали в Тульской области.",
    ["interception, exactly 10", "landing, exactly 5, Тульской области"],
  ],
  ["Із 10 збитих дронів 5 впали на Сумщині.", ["interception, exactly 10", "landing, exactly 5, Сумщині"]],
  [
    "Of the 5 people injured in Alderton, two are children.",
    ["harm, exactly 5, Alderton", "harm, exactly 2, Alderton"],
  ],
  ["Of the 3 killed in Alderton, one was a child.", ["harm, exactly 3, Alderton"]],
])("what is told of some is not told of all that there were: %s", (text, expected) => {
  expect(figuresIn(text)).toEqual(expected);
});

test.each([
  ["Из 30 запущенных дронов 27 сбиты, три достигли целей.", "hit, exactly 3"],
  ["Із 60 запущених дронів збито 55, п'ять досягли цілей.", "hit, exactly 5"],
])("what reached its target was a hit, and was not shot down: %s", (text, expected) => {
  expect(figuresIn(text)).toContain(expected);
});

test.each([
  ["The governor denied reports that five drones had been shot down over Penza region.", "denied"],
  ["Губернатор опроверг сообщения о пяти сбитых беспилотниках над Пензенской областью.", "опроверг"],
  ["Очільник області спростував повідомлення про п'ять збитих дронів над Сумщиною.", "спростував"],
])("what somebody denies is asked about: %s", (text, words) => {
  expect(first(text)?.questions).toContainEqual({ kind: "unconfirmed", words });
});

test.each([
  ["Two years ago five drones were shot down over Penza region.", "Two years ago"],
  ["Год назад над Пензенской областью сбили пять беспилотников.", "Год назад"],
  ["Торік над Сумщиною збили п'ять дронів.", "Торік"],
  ["Три дня назад над Пензенской областью сбили пять беспилотников.", "Три дня назад"],
  ["5 днів тому над Сумщиною збили п'ять дронів.", "5 днів тому"],
  ["Кілька днів тому над Сумщиною збили п'ять дронів.", "Кілька днів тому"],
])("a time long past is that of the claim, by no clock: %s", (text, words) => {
  expect(first(text)?.window).toMatchObject({ words, clock: null });
});
