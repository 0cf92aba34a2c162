import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const clock = (text: string) => draft(text, { published: "2031-05-23" }).drafts[0]?.window?.clock;

test.each([
  ["До 5 утра над Альфой сбиты 3 дрона.", null, "2031-05-23T05:00"],
  ["К 5 утра над Альфой сбиты 3 дрона.", null, "2031-05-23T05:00"],
  ["До 5 ранку над Альфою збито 3 дрони.", null, "2031-05-23T05:00"],
  ["By 5 a.m. three drones had been shot down over Alpha.", null, "2031-05-23T05:00"],
  ["Three drones were shot down over Alpha before 05:00.", null, "2031-05-23T05:00"],
  ["После 13.00 над Альфой сбиты 3 дрона.", "2031-05-23T13:00", null],
  ["Since 05:00 three drones were shot down over Alpha.", "2031-05-23T05:00", null],
  ["С 21.00 22 мая над Альфой сбиты 3 дрона.", "2031-05-22T21:00", null],
])("an hour until which or since when it was leaves the other end open: %s", (text, start, end) => {
  expect(clock(text)).toMatchObject({ start, end, precision: "minute" });
});

test("of an hour until which it was on a day, the day is known", () => {
  expect(clock("До 5 утра 22 мая над Альфой сбиты 3 дрона.")).toMatchObject({
    start: "2031-05-22",
    end: "2031-05-22",
    precision: "day",
  });
});

test.each([
  ["В 9 вечера 22 мая над Альфой сбиты 3 дрона.", "2031-05-22T21:00", "2031-05-22T21:00"],
  ["О 3 ночі над Альфою збито 3 дрони.", "2031-05-23T03:00", "2031-05-23T03:00"],
  ["С 9 вечера до 5 утра над Альфой сбиты 3 дрона.", "2031-05-22T21:00", "2031-05-23T05:00"],
  ["С 9 утра до 11 вечера над Альфой сбиты 3 дрона.", "2031-05-23T09:00", "2031-05-23T23:00"],
  ["С 9 до 11 вечера над Альфой сбиты 3 дрона.", "2031-05-23T21:00", "2031-05-23T23:00"],
  ["С 22 до 5 утра над Альфой сбиты 3 дрона.", "2031-05-22T22:00", "2031-05-23T05:00"],
  ["Між 11 та 3 ночі над Альфою збито 3 дрони.", "2031-05-22T23:00", "2031-05-23T03:00"],
])("a bare hour is one where its part of the day stands behind it: %s", (text, start, end) => {
  expect(clock(text)).toMatchObject({ start, end, precision: "minute" });
});

test.each([
  "В течение прошедшей ночи и утра 23 мая над Альфой сбиты 3 дрона.",
  "Ночью и утром над Альфой сбиты 3 дрона.",
  "В ночь на 23 мая и утром над Альфой сбиты 3 дрона.",
  "Вночі та вранці 23 травня над Альфою збито 3 дрони.",
  "Overnight and on Friday morning three drones were shot down over Alpha.",
  "On the night of 22 May and in the morning of 23 May three drones were shot down over Alpha.",
])("a night and its morning are one time, from the noon before: %s", (text) => {
  expect(clock(text)).toMatchObject({ start: "2031-05-22", end: "2031-05-23", part: "night" });
});

test("three nights are no hour, and a night with the morning after the next is some days", () => {
  expect(clock("За 3 ночи над Альфой сбиты 3 дрона.")?.start).toBeUndefined();
  expect(
    clock("On the night of 20 May and in the morning of 23 May three drones were shot down over Alpha."),
  ).toEqual({ start: "2031-05-20", end: "2031-05-23", zone: null, precision: "day", from: "words" });
});

test("what was after an hour ends with its publication, where that is known to the minute", () => {
  const posted = (publishedAt: string) =>
    draft("После 18.40 мск над Альфой сбиты 3 дрона.", {
      language: "ru",
      published: publishedAt.slice(0, 10),
      publishedAt,
    }).drafts[0]?.window?.clock;
  expect(posted("2031-05-23T19:55")).toMatchObject({ start: "2031-05-23T18:40", end: "2031-05-23T19:55" });
  // Told after midnight: of the evening before.
  expect(posted("2031-05-24T00:10")).toMatchObject({ start: "2031-05-23T18:40", end: "2031-05-24T00:10" });
});

test.each([
  "Силы ПВО сбили еще три дрона над Альфийской областью\nВечером ПВО сбила три дрона над Бетой и Гаммой.",
  "Three drones shot down over Alpha\nOvernight, air defences shot down three drones over Alpha.",
])("a headline tells no time; the text that tells the same tells it: %s", (text) => {
  const [first] = draft(text, { published: "2031-05-23" }).drafts;
  expect(first?.window?.words.toLowerCase()).toMatch(/вечером|overnight/);
  expect(first?.window?.clock).toMatchObject({ end: "2031-05-23", from: "published" });
});

test.each([
  "Ночью сбито 5 дронов над Ольховском, три над Берёзовкой, всего за неделю 40.",
  "Вночі збито 5 дронів над Вільховим, три над Березівкою, усього за тиждень 40.",
])("the time that a sum stands behind is the sum's alone: %s", (text) => {
  const times = draft(text, { published: "2031-05-23" }).drafts.map(({ window }) => window?.words ?? "");
  const [night, week] = [
    expect.stringMatching(/^(?:ночью|вночі)$/iu),
    expect.stringMatching(/^за (?:неделю|тиждень)$/u),
  ];
  expect(times).toEqual([night, night, week]);
});
