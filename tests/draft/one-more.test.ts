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
  [
    "Two people were killed in Alderton and another was injured in Birchley.",
    ["harm, exactly 2, Alderton", "harm, exactly 1, Birchley"],
  ],
  [
    "Сбиты две ракеты над Ольховском, другая – над Берёзовом.",
    ["interception, exactly 2, Ольховском", "interception, exactly 1, Берёзовом"],
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

test.each([
  // How they are, and where they are cared for.
  ["Two people were killed in Alderton, another in hospital.", "another in hospital"],
  ["Three people were killed in Alderton, a second in hospital.", "a second in hospital"],
  [
    "One woman was killed in Alderton, another in Birchley Central Hospital.",
    "another in Birchley Central Hospital",
  ],
  ["Один человек погиб в Ольховске, другой в реанимации.", "другой в реанимации"],
  ["Одна людина загинула у Вільховому, інша в лікарні.", "інша в лікарні"],
  ["Погиб один человек в Ольховске, второй на ИВЛ.", "второй на ИВЛ"],
  // One more of something else.
  [
    "Five drones were shot down over Alderton and missiles hit Birchley; another hit Colmar.",
    "another hit Colmar",
  ],
  ["Three drones were shot down and fires broke out in Birchley and another in Colmar.", "another in Colmar"],
  [
    "Two drones were shot down over Alderton and a missile over Birchley, with another over Colmar.",
    "another over Colmar",
  ],
  [
    "Two drones were shot down over Alderton and another on Birchley was repelled.",
    "another on Birchley was repelled",
  ],
  [
    "Сбиты два БПЛА над Ольховском, другая на парковке машина повреждена.",
    "другая на парковке машина повреждена",
  ],
  ["Сбиты два БПЛА над Ольховском, другая – над Берёзовом.", "другая – над Берёзовом"],
  ["Збито два дрони над Вільховим, другу на день атаку відбито.", "другу на день атаку відбито"],
  ["Сбиты два дрона над Ольховском, второй над Берёзовом удар отражён.", "второй над Берёзовом удар отражён"],
  // Where nothing was done to it, and where nobody could find.
  [
    "Two drones were shot down over Alderton and the other on its way to Birchley turned back.",
    "the other on its way to Birchley turned back",
  ],
  ["Two drones were shot down over Alderton, the second in a week.", "the second in a week"],
  ["A drone hit a school in Alderton and another near the station.", "another near the station"],
])("another of which that is not told is unread: %s", (text, words) => {
  const { drafts, unread } = draft(text, { published: "2031-05-31" });
  expect(unread.map((one) => one.words)).toEqual([words]);
  expect(drafts.filter(({ start }) => start >= text.indexOf(words))).toEqual([]);
});

test("what one attack did is told of no single one that flies", () => {
  const text =
    "Two drones were shot down over Alderton in one attack, and another in Birchley left three injured.";
  expect(figuresIn(text)).toEqual(["interception, exactly 2, Alderton", "harm, exactly 3, Birchley"]);
});

test.each([
  [
    "Air defences shot down one drone over Alderton and intercepted another.",
    ["interception, exactly 1, Alderton", "interception, exactly 1"],
  ],
  [
    "ПВО сбила два беспилотника над Ольховском и подавила второй.",
    ["interception, exactly 2, Ольховском", "suppression, exactly 1"],
  ],
  [
    "ППО збила два дрони над Вільховим і перехопила інший.",
    ["interception, exactly 2, Вільховим", "interception, exactly 1"],
  ],
])("another that something was done to is one more, wherever it was: %s", (text, lines) => {
  expect(figuresIn(text, { published: "2031-05-31" })).toEqual(lines);
});
