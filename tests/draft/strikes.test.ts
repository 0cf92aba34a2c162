import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { line } from "./drafting";

const asked = (text: string, language: "en" | "ru" | "uk") =>
  draft(text, { language, published: "2031-05-31" }).drafts.map((one) => [
    line(one),
    ...one.questions.flatMap(({ kind }) => (kind === "event-unsure" ? [kind] : [])),
  ]);

test.each([
  ["uk", "Війська завдали удару крилатою ракетою по місту Альфа.", "місту Альфа"],
  ["ru", "Войска нанесли удар крылатой ракетой по городу Альфа.", "городу Альфа"],
  ["en", "Troops struck the town of Alderton with a cruise missile.", "town of Alderton"],
] as const)(
  "a strike with a missile on a place is a hit there, and no launch (%s)",
  (language, text, place) => {
    expect(asked(text, language)).toEqual([[`hit, exactly 1, ${place}`]]);
  },
);

test("of several, whether all of them struck is asked", () => {
  expect(asked("Troops struck the town of Alderton with 12 drones.", "en")).toEqual([
    ["hit, exactly 12, town of Alderton", "event-unsure"],
  ]);
});

test("what is not said to have struck the place was launched", () => {
  const text = "Війська завдали удару крилатою ракетою по місту Альфа та 14-ма ударними БпЛА із району Бета.";
  expect(asked(text, "uk")).toEqual([["hit, exactly 1, місту Альфа"], ["launch, exactly 14"]]);
});

test("an attack on a place, and a strike on a country, may have been shot down: a launch", () => {
  expect(asked("По городу Альфа совершены атаки 10 беспилотников.", "ru")).toEqual([
    ["launch, exactly 10, городу Альфа"],
  ]);
  expect(asked("Russia struck Ukraine with 40 drones.", "en").map(([one]) => one)).toEqual([
    "launch, exactly 40, Ukraine",
  ]);
});
