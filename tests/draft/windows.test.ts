import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const clock = (text: string, published = "2031-05-23") => draft(text, { published }).drafts[0]?.window?.clock;

test("hours with dates are read to the minute", () => {
  expect(clock("С 20.00 мск 22 мая до 7.00 мск 23 мая уничтожены 9 дронов.")).toMatchObject({
    start: "2031-05-22T20:00",
    end: "2031-05-23T07:00",
    zone: "Europe/Moscow",
    from: "words",
  });
  expect(clock("У ніч на 23 травня (з 18:30 22 травня) противник атакував 30 ударними БпЛА.")).toMatchObject({
    start: "2031-05-22T18:30",
    zone: "Europe/Kyiv",
  });
});

test("hours without a date, later than their end, began the day before", () => {
  expect(clock("С 22.00 до 6.00 мск сбиты два дрона.")).toMatchObject({
    start: "2031-05-22T22:00",
    end: "2031-05-23T06:00",
    from: "published",
  });
});

test("a night is that between two days, reckoned from the date of publication", () => {
  const night = {
    start: "2031-05-22",
    end: "2031-05-23",
    precision: "day",
    part: "night",
    from: "published",
  };
  expect(clock("В течение прошедшей ночи сбиты два дрона.")).toMatchObject(night);
  expect(clock("Two drones were shot down overnight.")).toMatchObject(night);
  expect(clock("Вночі збито два дрони.")).toMatchObject(night);
  // The day of publication is a Friday.
  const ofFriday = { ...night, from: "words" };
  expect(clock("Two drones were shot down overnight into Friday.")).toMatchObject(ofFriday);
  expect(clock("Two drones were shot down overnight on Friday.")).toMatchObject(ofFriday);
  expect(clock("В ночь на 23 мая сбиты два дрона.")).toMatchObject(ofFriday);
});

test("of a weekday that is over, its night began then, and “yesterday's night” is one of two", () => {
  const night = { start: "2031-05-21", end: "2031-05-22", part: "night", from: "words" };
  expect(clock("Two drones were shot down overnight Wednesday.")).toMatchObject(night);
  expect(clock("Two drones were shot down on Wednesday night.")).toMatchObject(night);
  expect(clock("Два дрона сбиты в ночь на четверг.")).toMatchObject(night);
  const either = clock("Вчера ночью сбиты два дрона.");
  expect(either).toMatchObject({ start: "2031-05-22", end: "2031-05-23" });
  expect(either?.part).toBeUndefined();
});

test("a weekday is the last one before publication", () => {
  expect(clock("Two drones were shot down on Wednesday.")).toMatchObject({
    start: "2031-05-21",
    from: "words",
  });
});

test("of a text whose date is not known no day is reckoned", () => {
  expect(draft("Two drones were shot down overnight.").drafts[0]?.window).toMatchObject({
    words: "overnight",
    clock: null,
  });
});

test("parts are of their total’s time, though the day on which it was told stands nearer to one of them", () => {
  const { drafts } = draft(
    "“Last night 18 drones were destroyed, including 11 over Alpha, 5 over Beta and 2 over Gamma”, the Ministry of Skies said in a statement on Monday.",
    { published: "2031-05-26" },
  );
  expect(drafts.map(({ figure, role, window }) => [figure?.value, role, window?.words])).toEqual([
    [18, "total", "Last night"],
    [11, "part", "Last night"],
    [5, "part", "Last night"],
    [2, "part", "Last night"],
  ]);
});
