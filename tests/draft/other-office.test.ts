import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const speakers = (text: string) =>
  draft(text, { published: "2031-05-23" }).drafts.map(({ speaker }) => speaker?.words);

test.each([
  [
    "The governor of Alpha region, Ada North, said that five drones were shot down over Gamma.\n\nThree drones were shot down over Delta, the mayor said.",
    ["The governor of Alpha region, Ada North", "the mayor"],
  ],
  [
    "Мэр Гаммы Ада Норд сообщила, что над Гаммой сбито пять дронов.\n\nГубернатор сообщил, что над Дельтой сбито три дрона.",
    ["Мэр Гаммы Ада Норд", "Губернатор"],
  ],
])("a bare office is not of whoever spoke before from another: %s", (text, said) => {
  expect(speakers(text)).toEqual(said);
});

test("of two who spoke before, a bare office is of the one who holds it", () => {
  expect(
    speakers(
      "The mayor of Gamma, Ben South, said that two drones were shot down over Gamma.\n\nThe governor of Alpha region, Ada North, said that five drones were shot down over Delta.\n\nThree drones were shot down over Epsilon, the mayor said.",
    ),
  ).toEqual([
    "The mayor of Gamma, Ben South",
    "The governor of Alpha region, Ada North",
    "The mayor of Gamma, Ben South",
  ]);
});
