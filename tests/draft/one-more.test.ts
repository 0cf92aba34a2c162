import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn } from "./drafting";

test.each([
  [
    "Two drones were shot down over Alderton and another over Birchley.",
    ["interception, exactly 2, Alderton", "interception, exactly 1, Birchley"],
  ],
  [
    "The governor said a drone was shot down over Alderton and another was jammed over Birchley.",
    ["interception, exactly 1, Alderton", "suppression, exactly 1, Birchley"],
  ],
  [
    "One drone was shot down over Alderton and the other over Birchley.",
    ["interception, exactly 1, Alderton", "interception, exactly 1, Birchley"],
  ],
  [
    "Two drones were shot down over Alderton, with another downed over Birchley.",
    ["interception, exactly 2, Alderton", "interception, exactly 1, Birchley"],
  ],
  [
    "Two people were injured in Alderton and another in Birchley.",
    ["harm, exactly 2, Alderton", "harm, exactly 1, Birchley"],
  ],
  [
    "Один беспилотник сбит над Ольховском, другой – над Берёзовом.",
    ["interception, exactly 1, Ольховском", "interception, exactly 1, Берёзовом"],
  ],
  [
    "Сбиты два беспилотника над Ольховском и ещё один над Берёзовом.",
    ["interception, exactly 2, Ольховском", "interception, exactly 1, Берёзовом"],
  ],
  [
    "Один дрон збито над Вільховим, інший над Березовим.",
    ["interception, exactly 1, Вільховим", "interception, exactly 1, Березовим"],
  ],
])("one more of what was counted is a claim of one: %s", (text, lines) => {
  expect(figuresIn(text, { published: "2031-05-31" })).toEqual(lines);
});

test("“the second” is one, and it is asked whether it stands beside the others or is one of them", () => {
  const { drafts } = draft("Два беспилотника сбиты: один над Ольховском, второй над Берёзовом.");
  expect(drafts.map(({ role, total }) => [role, total])).toEqual([
    ["total", null],
    ["part", 0],
    ["part", 0],
  ]);
  expect(drafts[2]?.questions.map(({ kind }) => kind)).toContain("ordinal");
});

test("another that is told with a place of its own is no part of those before it", () => {
  const text = "Two drones were shot down over Alderton, another near Birchley and one more over Colmar.";
  expect(draft(text).drafts.map(({ role }) => role)).toEqual(["single", "single", "single"]);
});

test.each([
  ["Two drones were shot down over Alderton and several more over Birchley.", "several more over Birchley"],
  ["Two drones were shot down over Alderton and the rest over Birchley.", "the rest over Birchley"],
  ["Drones were shot down over Alderton and another over Birchley.", "another over Birchley"],
  ["Пять БПЛА сбиты над Ольховском, остальные подавлены над Берёзовом.", "остальные подавлены над Берёзовом"],
  ["П’ять БпЛА збито над Вільховим, решта впала в Березовому.", "решта впала в Березовому"],
])("others that nobody counted are unread where a place or a deed is told of them: %s", (text, words) => {
  expect(draft(text).unread.map((one) => one.words)).toEqual([words]);
});

test.each([
  "Two drones flew from one town to another over the Tula region and were shot down.",
  "Two drones were shot down over Alderton and another town in the Tula region.",
  "Один беспилотник сбит над Ольховском и другой частью области.",
])("another of something else counts nothing: %s", (text) => {
  expect(figuresIn(text)).toHaveLength(1);
});
