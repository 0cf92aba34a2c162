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
  ["местных", "местные"],
  ["городского", "городской"],
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

test.each([
  ["местных властей", "Местные власти", false],
  ["российских военных", "Российские военные", false],
  ["городского головы", "Городской голова", false],
  ["краевого правительства", "Краевое правительство", false],
  ["региональных властей", "Региональные власти", false],
  ["Олега Донского", "Олег Донской", true],
  ["Андреем Орловым", "Андрей Орлов", true],
  ["Иваном Беловым", "Иван Белов", true],
  ["Андрея Белого", "Андрей Белый", true],
])("«%s» is the known source «%s», in another case", (words, name, isPerson) => {
  const known = [{ id: "known", names: [name], isPerson }];
  expect(sourceOf({ words, name: words }, "ru", known)).toMatchObject({ isKnown: true, by: "name" });
});

test.each([
  ["губернатор Орловской области", "Андрей Орлов"],
  ["губернатор Ростовской области", "Иван Ростов"],
  ["Пётр Чернов", "Иван Чёрный"],
  ["Андрея Белова", "Андрей Белый"],
])("«%s» is no person called «%s»", (words, name) => {
  const known = [{ id: "known", names: [name], isPerson: true }];
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
