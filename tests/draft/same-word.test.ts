import { expect, test } from "vitest";
import { widestFor } from "../../src/desk/page/claims/wide-places";
import { draft } from "../../src/draft/draft";
import { isSameWord } from "../../src/draft/words/same-word";
import { sourceOf } from "../../src/draft/write/known-sources";

test.each([
  ["калужской", "калужская"],
  ["крыма", "крымом"],
  ["область", "областной"],
  ["сумщини", "сумщиною"],
  ["коми", "коми"],
])("«%s» and «%s» are one word", (one, other) => {
  expect(isSameWord(one, other, 4)).toBe(true);
});

test.each([
  ["коми", "комитет"],
  ["коми", "комиссией"],
  ["crimea", "criminal"],
  ["тула", "тулуп"],
])("“%s” and “%s” are two words, though they begin alike", (one, other) => {
  expect(isSameWord(one, other, 4)).toBe(false);
});

test("a committee is not taken for who is named after a region whose name begins so", () => {
  const known = [{ id: "komi", names: ["Глава Коми"], isPerson: false }];
  const words = "Глава комитета";
  expect(sourceOf({ words, name: words }, "ru", known).isKnown).toBe(false);
});

test("nor does it speak for that region", () => {
  const [one] = draft("Над Республикой Коми и над Тульской областью сбиты дроны.").drafts;
  const [komi, tula] = (one?.places ?? []).map((place) => ({
    ...place,
    words: place.words.replace("Республикой ", ""),
  }));
  if (!komi || !tula) throw new Error("two regions are told");
  expect(widestFor([komi, tula], "комитет безопасности")).toBeNull();
  expect(widestFor([komi, tula], "правительство Коми")?.words).toBe("Коми");
});
