// @vitest-environment jsdom
import { expect, test } from "vitest";
import { ArticleText } from "../../src/embed/article/article-text";
import { Guesses } from "../../src/embed/article/guesses";
import { limits } from "../../src/embed/messages";

const secret = "qzx7mwp4";
document.body.innerHTML = `<article><p>Your number with the gazette is ${secret} as of today. Eight were seen over Beta.</p></article>`;
const article = new ArticleText();
for (const _ of article.read(document.body));

const asked = (guesses: Guesses, exact: string, prefix = "", suffix = "") =>
  guesses.find(article, { type: "TextQuoteSelector", exact, prefix, suffix }) !== null;

test("letter by letter, nothing is found out", () => {
  const guesses = new Guesses();
  for (let length = 1; length < secret.length; length++)
    expect(asked(guesses, `with the gazette is ${secret.slice(0, length)}`)).toBe(false);
  expect(asked(guesses, `with the gazette is ${secret}`)).toBe(true);
});

test("words that are short, or few, are not looked for at all, and cost nothing", () => {
  const guesses = new Guesses();
  for (const words of ["e", "Eight", "were seen over", secret, "Your number", `is ${secret} as`])
    expect([words, asked(guesses, words)]).toEqual([words, false]);
  for (let times = 0; times < 2 * limits.misses; times++) asked(guesses, `no ${times}`);
  expect(guesses.isSpent).toBe(false);
  expect(asked(guesses, "Eight were seen over Beta")).toBe(true);
});

test("after so many misses nothing new is answered; what was found before still is", () => {
  const guesses = new Guesses();
  expect(asked(guesses, "Eight were seen over")).toBe(true);
  for (let miss = 0; miss < limits.misses; miss++) asked(guesses, `Your number with the gazette is ${miss}`);
  expect(guesses.isSpent).toBe(true);
  expect(asked(guesses, `with the gazette is ${secret}`)).toBe(false);
  expect(asked(guesses, "Eight were seen over")).toBe(true);
});

test("the same words asked again are no further miss: a reader who filters does not wear the map out", () => {
  const guesses = new Guesses();
  for (let times = 0; times < 3 * limits.misses; times++) asked(guesses, "Nine were seen over Gamma");
  expect(guesses.isSpent).toBe(false);
});

test("what stands around words is no way to guess either", () => {
  document.body.innerHTML =
    "<p>first said of qzx7mwp4 ten were seen at dawn there, then said of it ten were seen at dawn there</p>";
  const twice = new ArticleText();
  for (const _ of twice.read(document.body));
  const ask = (prefix: string) =>
    new Guesses().find(twice, {
      type: "TextQuoteSelector",
      exact: "ten were seen at dawn",
      prefix,
      suffix: "",
    }) !== null;
  expect(["p4 ", "7mwp4 ", "zx7mwp4 "].map(ask)).toEqual([false, false, false]);
  expect(ask("qzx7mwp4 ")).toBe(true);
});
