import { expect, test } from "vitest";
import { figuresIn } from "./drafting";

test.each([
  ["On May 5 a dozen drones were shot down over Alderton.", "Alderton"],
  ["At 13:00 a dozen drones were shot down over Alderton.", "Alderton"],
  ["В 13:00 дюжина беспилотников сбита над Ольховском.", "Ольховском"],
  ["За 5.05.2031 дюжина беспилотников сбита над Ольховском.", "Ольховском"],
  ["О 13:00 дюжину дронів збито над Вільховим.", "Вільховим"],
])("a dozen is told behind an hour or a day, and is of neither: %s", (text, place) => {
  expect(figuresIn(text, { published: "2031-05-31" })).toEqual([`interception, exactly 12, ${place}`]);
});

test.each([
  "1.5 dozen drones were shot down over Alderton.",
  "Сбиты 1,5 десятка дронов над Ольховском.",
  "Збито 1,5 десятка дронів над Вільховим.",
])("a dozen that a broken number stands before is no twelve: %s", (text) => {
  expect(figuresIn(text, { published: "2031-05-31" })).toEqual([]);
});
