import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

test("markup and invisible characters move no offset, and stand in no way", () => {
  const text =
    "<p>Сбиты **пять** бес\u00adпилот\u00adников над\u00a0[Тульской](https://example.org/1) областью.</p>";
  const [only] = draft(text).drafts;
  expect(only?.figure?.value).toBe(5);
  expect(only?.places.map(({ words }) => words)).toEqual(["Тульской областью"]);
  expect(text.slice(only?.start, only?.end)).toBe(only?.quote);
  expect(only?.quote).toContain("**пять** бес\u00adпилот\u00adников");
});

test("a letter in two parts, and a Latin letter among Cyrillic ones, are read as what they look like", () => {
  expect(draft("Сбиты четыре дрона над Тульско\u0438\u0306 областью.").drafts[0]?.places[0]?.regions).toEqual(
    ["RU-TUL"],
  );
  expect(draft("Атака c применением пяти дронов.").drafts[0]?.figure?.value).toBe(5);
});

test("an abbreviation ends no sentence", () => {
  const { drafts } = draft("At 7 p.m. local time on Dec. 3, Gov. Ivan Sokolov said 5 drones were shot down.");
  expect(drafts.map(({ window, speaker }) => [window?.words, speaker?.words])).toEqual([
    ["At 7 p.m. local time on Dec. 3", "Gov. Ivan Sokolov"],
  ]);
});

test("the language is told by the letters", () => {
  expect([
    draft("Five drones were shot down.").language,
    draft("Сбиты пять беспилотников, объявил штаб.").language,
    draft("Збито п'ять безпілотників, повідомили військові.").language,
  ]).toEqual(["en", "ru", "uk"]);
});
