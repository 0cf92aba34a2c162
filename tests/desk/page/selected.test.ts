import { expect, test } from "vitest";
import { wholeWords } from "../../../src/desk/page/text/selected";

const text = "Earlier in the day, 110 kites fell at Alpha’s gate; у Альфі.";
const chosen = (words: string) => {
  const start = text.indexOf(words);
  const span = wholeWords(text, { start, end: start + words.length });
  return text.slice(span.start, span.end);
};

test("a selection one letter short is the whole word, and a part of a number the whole number", () => {
  expect(chosen("arlier in the da")).toBe("Earlier in the day");
  expect(chosen("11")).toBe("110");
  expect(chosen("льфі")).toBe("Альфі");
});

test("what ends with a word, or with a sign, stays as it is", () => {
  for (const words of ["Earlier in the day", "day,", "Alpha", "110 kites"]) expect(chosen(words)).toBe(words);
});
