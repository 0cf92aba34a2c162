// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { kinds } from "../../../src/compile/kinds";
import { answersTo } from "../../../src/desk/engine/answers";
import type { Asked } from "../../../src/desk/engine/engine";
import { askedText } from "../../../src/desk/page/words/asked-text";
import { loadDeskWords, m } from "../../../src/i18n/desk-words";
import { speakIn } from "../../../src/i18n/load-messages";
import "./desk-tools";

const speak = async (language: "en" | "ru" | "uk") => {
  await speakIn(language);
  await loadDeskWords();
};
afterEach(() => speak("en"));
const all = Object.keys(kinds) as (keyof typeof kinds)[];

test.each(["en", "ru", "uk"] as const)(
  "what an editor can answer is asked in a sentence of its own, in “%s”, and without a word of the files",
  async (language) => {
    await speak(language);
    const unsaid = all
      .filter((kind) => answersTo(kind).length > 0)
      .filter((kind) => askedText({ kind, words: "x" }) === m.desk.refused);
    expect(unsaid).toEqual([]);
    const told = all.map((kind) => askedText({ kind, words: "Ёё" }));
    expect(told.filter((text) => /yaml|`|geodata|\bcheck\b|\bnull\b|провер[кя]/i.test(text))).toEqual([]);
    if (language !== "en") expect(told.filter((text) => /[a-z]{3}/i.test(text))).toEqual([]);
  },
);

test("of what there is no sentence for, what to do is said, and nothing of what the check found", () => {
  const asked = { kind: "yaml-syntax", words: "", found: "line 3: unexpected token" } as unknown as Asked;
  expect(askedText(asked)).toBe(m.desk.refused);
  expect(askedText(asked)).toMatch(/Look at its figure, place, time and words again, or reject it\./);
});

test("what the parts come to is told as so many of the total", () => {
  expect(askedText({ kind: "parts-differ", words: "1:20" })).toBe(
    "The parts do not come to the total (1 of 20). Is one missing?",
  );
});
