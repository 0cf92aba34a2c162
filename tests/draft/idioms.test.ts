import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { line } from "./drafting";

const drafted = (text: string) => draft(text, { published: "2031-05-23" }).drafts.map(line);

test.each([
  "Губернатор Ада Ловел сказала, что он горел желанием помочь Ольховску.",
  "В Ольховске вспыхнул скандал, сообщила губернатор Ада Ловел.",
  "В Ольховске после концерта двое взорвались смехом.",
  "Двое попали под огонь критики в Ольховске.",
  "Він горів бажанням допомогти Вільховому, повідомила голова ОВА Ада Ловел.",
  "У Вільховому спалахнув скандал, повідомила голова ОВА Ада Ловел.",
  "Двоє потрапили під вогонь критики у Вільховому.",
  "The new drone exploded in popularity in Alderton, Governor Ada Lovel said.",
  "Protesters in Alderton were burning with anger, Governor Ada Lovel said.",
  "Three people were struck by a car in Alderton, Governor Ada Lovel said.",
])("a figure of speech is no fire, hit or harm: %s", (text) => {
  expect(drafted(text)).toEqual([]);
});

test("what is told beside a figure of speech is drafted", () => {
  expect(drafted("В Ольховске горел склад, а мэр горел желанием помочь.")).toEqual([
    "harm, exactly 1, Ольховске",
  ]);
  expect(drafted("Two were killed in Alderton, and the film exploded in popularity.")).toEqual([
    "harm, exactly 2, Alderton",
  ]);
});

test.each([
  ["12 человек получили награды в Ольховске.", []],
  ["12 людей отримали нагороди у Вільховому.", []],
  ["12 человек получили осколочные ранения в Ольховске.", ["harm, exactly 12, Ольховске"]],
  ["Ранения в Ольховске получили двое.", ["harm, exactly 2, Ольховске"]],
  ["12 людей отримали поранення у Вільховому.", ["harm, exactly 12, Вільховому"]],
  ["Двое попали в больницу после атаки на Ольховск.", ["harm, exactly 2, Ольховск"]],
  ["Двоє потрапили до лікарні у Вільховому.", ["harm, exactly 2, Вільховому"]],
])("who gets a wound is hurt, and who gets anything else is not: %s", (text, expected) => {
  expect(drafted(text)).toEqual(expected);
});
