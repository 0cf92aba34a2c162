import { expect, test } from "vitest";
import { numbersIn } from "../../src/compile/reading/numbers-in";
import { countsIn } from "../../src/draft/read/counts";
import { plainText } from "../../src/text/plain";
import { isBehindBroken } from "../../src/text/plain-number";
import { type Token, tokensOf } from "../../src/text/tokens";

/** How many tokens are looked at, however often each. */
function steps(text: string, read: (tokens: readonly Token[]) => void): number {
  let count = 0;
  const tokens = new Proxy(tokensOf(plainText(text)), {
    get(all, key, receiver) {
      if (typeof key === "string" && /^\d+$/.test(key)) count++;
      return Reflect.get(all, key, receiver);
    },
  });
  read(tokens);
  return count;
}

const growth = (word: string, read: (tokens: readonly Token[]) => void): number =>
  steps(word.repeat(800), read) / steps(word.repeat(200), read);

const behindBroken = (tokens: readonly Token[]) => {
  for (let at = 0; at < tokens.length; at++) isBehindBroken(tokens, at);
};
const counts = (tokens: readonly Token[]) => {
  countsIn(tokens, "en", () => false);
};

test.each([
  ["numerals in a row", "два ", behindBroken],
  ["numerals behind a half", "полтора два ", behindBroken],
  ["ages", "Ada, 12, ", counts],
  ["hurt with their ages", "Ada, 12, was hurt, ", counts],
] as const)("of %s four times as many take no more than some four times the steps", (_, word, read) => {
  expect(growth(word, read)).toBeLessThan(4.5);
});

test("numbers behind a broken one are as they were", () => {
  expect(numbersIn("полтора – два десятка", "ru").map(({ value }) => value)).toEqual([]);
  expect(numbersIn(`${"два ".repeat(20)}`, "ru")).toHaveLength(20);
});
