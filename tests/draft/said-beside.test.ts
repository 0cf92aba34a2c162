import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { line } from "./drafting";

const drafts = (text: string) => draft(text, { published: "2031-05-23" }).drafts;

test.each([
  "Six people were killed in Alderton, the deadliest attack since March.",
  "Six people were killed in Alderton in the worst attack since the war began.",
  "Шесть человек погибли в Ольховске, это самая крупная атака с мая.",
  "Впервые с мая в Ольховске погибли шесть человек.",
  "Шестеро людей загинули у Вільховому, це найбільша атака з травня.",
])("since when nothing was as bad is no time of who was killed: %s", (text) => {
  expect(drafts(text).map(({ figure, window }) => [figure?.value, window])).toEqual([[6, null]]);
});

test.each([
  ["Reports that five people were killed in Alderton were dismissed by the mayor.", "dismissed"],
  ["Claims that 12 drones hit Alderton are false, the mayor said.", "false"],
  ["Информация о 20 погибших в Ольховске не подтвердилась.", "подтвердилась"],
  ["Сообщения о 20 погибших в Ольховске власти назвали фейком.", "назвали"],
  ["Повідомлення про 20 загиблих у Вільховому спростовано.", "спростовано"],
])("a figure that is called untrue behind it is asked about: %s", (text, words) => {
  const [only] = drafts(text);
  expect(only?.questions).toContainEqual({ kind: "unconfirmed", words });
});

test("what was aimed at a place was not there, and what the rest of them struck is not where the first were", () => {
  expect(drafts("Two missiles aimed at Alderton fell in a field outside Birchley.").map(line)).toEqual([
    "landing, exactly 2, Birchley",
  ]);
  const text = "Half of the drones failed to reach their targets, and the rest hit the town of Birchley.";
  expect(drafts(text)).toEqual([]);
  expect(draft(text).unread.length).toBeGreaterThan(0);
});

test.each([
  ["При обстреле Ольховска ранены двое.", "harm, exactly 2, Ольховска"],
  ["Унаслідок обстрілу Вільхового загинула жінка.", "harm, exactly 1, Вільхового"],
])("what was shelled may stand with the word for it: %s", (text, expected) => {
  expect(drafts(text).map(line)).toEqual([expected]);
});
