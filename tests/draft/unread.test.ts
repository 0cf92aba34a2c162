import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const unread = (text: string, language: "en" | "ru" | "uk") =>
  draft(text, { language, published: "2031-05-31" }).unread.map(({ words }) => words);

test.each([
  [
    "en",
    "Earlier Governor Bo West disclosed that pieces of a kite, shot down by the fleet, had turned up between the ponds.",
  ],
  [
    "ru",
    "Ранее губернатор Ада Нордова рассказала, что куски воздушного змея, сбитого флотом, нашлись между прудами.",
  ],
  [
    "uk",
    "Раніше губернаторка Ада Норд розповіла, що шматки повітряного змія, збитого флотом, знайшлися між ставками.",
  ],
] as const)(
  "a sentence in which somebody says that something happened, and of which nothing is drafted, is unread (%s)",
  (language, sentence) => {
    expect(unread(sentence, language)).toEqual([sentence]);
  },
);

test("where nobody speaks, and nothing is counted, a sentence that holds a deed is no claim", () => {
  expect(unread("Kites that are shot down are lost.", "en")).toEqual([]);
});
