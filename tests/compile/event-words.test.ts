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
  ["harm", "Debris fell on a house"],
  ["harm", "Обломки упали на крышу дома"],
  ["harm", "падение обломков дрона на склад"],
  ["harm", "Уламки впали на приватний будинок"],
])("words tell of %s: %s", (event, said) => {
  expect(tellsOf(event, said)).toBe(true);
});

test.each([
  ["harm", "Debris fell in a field"],
  ["harm", "Обломки упали в поле"],
  ["harm", "Уламки впали у полі"],
])("words tell of debris, and of no %s: %s", (event, said) => {
  expect(tellsOf(event, said)).toBe(false);
});
