import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

/** Who says the warning of a text, and whether it is asked if it is still they. */
function warned(text: string) {
  const one = draft(text).drafts.find(({ event }) => event === "warning");
  return one && [one.speaker?.words ?? null, one.questions.some(({ kind }) => kind === "speaker-carried")];
}

test.each([
  "Warden Ada North said that seven drones were shot down over Gamma.\n\nAn air raid alert was declared in the Tula region.",
  "Губернатор Ада Норд сообщила, что над Гаммой сбиты семь дронов.\n\nВоздушная тревога объявлена в Тульской области.",
  "Губернаторка Ада Норд повідомила, що над Гаммою збито сім дронів.\n\nПовітряну тривогу оголошено в Сумській області.",
])("an alert told in a paragraph that names nobody is the report's own: %s", (text) => {
  expect(warned(text)).toEqual([null, false]);
});

test("in the same paragraph it is asked whether it is still who spoke before, and who speaks of it says it", () => {
  const before = "Warden Ada North said that seven drones were shot down over Gamma.";
  const alert = "An air raid alert was declared in the Tula region";
  expect(warned(`${before} ${alert}.`)).toEqual(["Warden Ada North", true]);
  expect(warned(`${before}\n\n${alert}, Warden Bo West said.`)).toEqual(["Warden Bo West", false]);
});
