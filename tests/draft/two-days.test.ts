import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

/** A Friday. */
const published = "2031-05-23";
const clockOf = (text: string) => draft(text, { published }).drafts[0]?.window?.clock;
const hours = (text: string) => {
  const clock = clockOf(text);
  return clock && [clock.start, clock.end];
};

test.each([
  "From 10:00 on Tuesday until 06:00 on 22 May three drones were shot down over Alpha.",
  "From 10:00 on 20 May until 06:00 on Thursday three drones were shot down over Alpha.",
  "From 10:00 on Tuesday, 20 May until 06:00 on Thursday, 22 May three drones were shot down over Alpha.",
  "From 10:00 on Tuesday until 06:00 on Thursday three drones were shot down over Alpha.",
  "С 10:00 вторника до 6:00 22 мая над Альфой сбиты три дрона.",
  "З 10:00 вівторка до 6:00 22 травня над Альфою збито три дрони.",
])("a weekday and a date are the two days of one stretch: %s", (text) => {
  expect(hours(text)).toEqual(["2031-05-20T10:00", "2031-05-22T06:00"]);
});

test("a stretch that ends on a weekday already past began before it", () => {
  expect(
    hours("From 22:00 on Friday until 06:00 on Saturday three drones were shot down over Alpha."),
  ).toEqual(["2031-05-16T22:00", "2031-05-17T06:00"]);
});

test("whole days from a weekday to a date are a stretch, too", () => {
  expect(hours("Between Tuesday and 22 May three drones were shot down over Alpha.")).toEqual([
    "2031-05-20",
    "2031-05-22",
  ]);
});

test("where a weekday and a date are the same day, and the hours run backwards, no hours are worked out", () => {
  const text = "From 22:00 on Thursday until 06:00 on 22 May three drones were shot down over Alpha.";
  expect(clockOf(text)).toBeNull();
  expect(draft(text, { published }).drafts[0]?.window?.words).toBe(
    "From 22:00 on Thursday until 06:00 on 22 May",
  );
});

const askedOf = (text: string) =>
  draft(text, { published }).drafts.map(({ window, questions }) => [
    window?.words,
    ...questions.flatMap(({ kind }) => (kind.startsWith("time") ? kind : [])),
  ]);
const second = "Five drones were shot down over the Tula region.";

test("a time that is carried from a sentence of two days is asked about", () => {
  const first =
    "On Tuesday two drones were shot down over the Tula region, and on Wednesday three over the Kursk region.";
  expect(askedOf(`${first} ${second}`)).toContainEqual(["On Tuesday", "time-carried"]);
  const ru =
    "Во вторник над Тульской областью сбиты два дрона, а в среду над Курской областью сбиты три дрона. Над Тульской областью сбиты пять дронов.";
  expect(askedOf(ru)).toContainEqual(["Во вторник", "time-carried"]);
});

test("of one day, and of a night and the day after it, nothing is asked", () => {
  const first = "On Tuesday two drones were shot down over the Tula region.";
  expect(askedOf(`${first} ${second}`)).toContainEqual(["On Tuesday"]);
  const night =
    "In the night to 22 May two drones were shot down over the Tula region, and on 22 May three over the Kursk region.";
  expect(askedOf(`${night} ${second}`)).toContainEqual(["In the night to 22 May"]);
});
