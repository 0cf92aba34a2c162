import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn } from "./drafting";

const first = (text: string) => draft(text, { published: "2031-05-24" }).drafts[0];
const unread = (text: string) => draft(text, { published: "2031-05-24" }).unread.map(({ words }) => words);

test.each([
  "Не все из 30 дронов достигли целей.",
  "Не все из 30 запущенных дронов достигли своих целей.",
  "Не все 30 дронов сбиты.",
  "Не всі з 30 дронів досягли цілей.",
  "Not all of the 30 drones reached their targets.",
  "Not all 30 drones were shot down.",
])("of how many it is true where it is not true of all, nobody says: %s", (text) => {
  expect(figuresIn(text)).toEqual([]);
  expect(unread(text)).toEqual([text]);
});

test.each([
  ["Пять дронов достигли своих целей.", "hit, exactly 5"],
  ["Один дрон достиг своей цели.", "hit, exactly 1"],
  ["Один дрон досяг своєї цілі.", "hit, exactly 1"],
  ["П'ять дронів досягли своїх цілей.", "hit, exactly 5"],
])("a target of their own is a target: %s", (text, expected) => {
  expect(figuresIn(text)).toEqual([expected]);
});

test.each([
  ["Министерство обороны опровергло сообщения, что пять беспилотников сбиты.", "опровергло"],
  ["Міністерство спростувало повідомлення, що п'ять дронів збито.", "спростувало"],
  ["Губернатор отрицает, что сбиты пять беспилотников.", "отрицает"],
  ["Очільник області заперечує, що збито п'ять дронів.", "заперечує"],
  ["The governor denied the reports that five drones were shot down.", "denied"],
  ["The ministry denied some earlier reports that five drones were shot down.", "denied"],
  ["The mayor rejects the claims that five drones were shot down.", "rejects"],
])("whoever denies it, and whatever stands between, it is asked about: %s", (text, words) => {
  expect(first(text)?.questions).toContainEqual({ kind: "unconfirmed", words });
});
