import { expect, test } from "vitest";
import { tellsOf } from "../../src/compile/reading/event-words";

test.each([
  ["launch", "Markland's forces shelled Alpha"],
  ["launch", "a drone dropped explosives on Alpha"],
  ["launch", "Артобстрел Альфы"],
  ["launch", "обстреляли Альфу"],
  ["harm", "The roof collapsed"],
  ["harm", "Обрушилась кровля дома"],
  ["harm", "Обвалився дах"],
])("words tell of %s: %s", (event, said) => {
  expect(tellsOf(event, said)).toBe(true);
});
