import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn } from "./drafting";

test.each([
  ["Two or three hundred drones were shot down over Alderton.", ["interception, between 200–300, Alderton"]],
  ["Twelve hundred drones were shot down over Alderton.", ["interception, exactly 1200, Alderton"]],
  ["1’200 drones were shot down over Alderton.", ["interception, exactly 1200, Alderton"]],
  ["Пятью дюжинами дронов атакован Ольховск.", []],
  ["Сбито пять дюжин беспилотников над Ольховском.", ["interception, exactly 60, Ольховском"]],
  // Two numbers in one word, of which the second goes on behind it: none of its parts is said.
  ["Над Ольховском сбиты двадцать-двадцать пять беспилотников.", []],
  ["Над Ольховском сбиты пятнадцать-двадцать пять беспилотников.", []],
  // One thing, the twenty-first.
  ["Двадцать первый беспилотник сбит над Ольховском.", []],
])("a number is read whole, or not at all: %s", (text, expected) => {
  const said = figuresIn(text);
  if (expected.length > 0) expect(said).toEqual(expected);
  else expect(said.filter((one) => /\b(?:5|20|15)\b/.test(one))).toEqual([]);
});

test("“more than” and a number are held against no other time", () => {
  const { drafts } = draft(
    "On December 20 five drones were shot down over Alderton. More than 50 drones were shot down over Birchley on December 22.",
  );
  const fifty = drafts.find(({ figure }) => figure?.value === 50);
  expect(JSON.stringify(fifty)).toContain("December 22");
  expect(JSON.stringify(fifty)).not.toContain("December 20");
});
