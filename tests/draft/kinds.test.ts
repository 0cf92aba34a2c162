import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn } from "./drafting";

for (const [text, lines] of [
  [
    "Seven UAVs were destroyed over three districts of the Tula region.",
    ["interception, exactly 7, Tula region"],
  ],
  [
    "Над тремя районами Тульской области уничтожены семь БПЛА.",
    ["interception, exactly 7, Тульской области"],
  ],
  // What nobody counted takes its own place with it.
  [
    "A dozen drones were downed over the Tula region, and several more over the Sea of Azov.",
    ["interception, exactly 12, Tula region"],
  ],
  [
    "Crews shot down three drones over the Tula region and a fourth over the Kursk region.",
    ["interception, exactly 3, Tula region", "interception, exactly 1, Kursk region"],
  ],
  ["На Сумщині сили оборони збили 9 дронів.", ["interception, exactly 9, Сумщині"]],
  ["14 Shahed-136 were shot down over the Sumy region.", ["interception, exactly 14, Sumy region"]],
  ["Збито 14 Shahed-136 над Сумщиною.", ["interception, exactly 14, Сумщиною"]],
  ["Дрони атакували вночі 17 серпня Україну, 14 збито.", ["interception, exactly 14, Україну"]],
  ["Силы ПВО сбили 20 дронов над регионами России.", ["interception, exactly 20, России"]],
  // An item of a list may leave out its preposition, and end as a sentence does.
  [
    "Сбиты пять дронов: три — над Тульской областью и по одному — Рязанской и Липецкой областях.",
    [
      "interception, exactly 5",
      "interception, exactly 3, Тульской областью",
      "interception, exactly 1, Рязанской",
      "interception, exactly 1, Липецкой областях",
    ],
  ],
  [
    "Crews destroyed 6 UAVs:\n5 – over the Tula region.\n1 – over the Kursk region.",
    [
      "interception, exactly 6",
      "interception, exactly 5, Tula region",
      "interception, exactly 1, Kursk region",
    ],
  ],
  ["The attack was one of several repelled by air defences across the Tula region.", []],
] as const) {
  test(`“${text}” is read as ${lines.join("; ")}`, () => {
    expect(figuresIn(text)).toEqual(lines);
  });
}

test("of so many a share is no figure, and the sentence is told as unread", () => {
  const { drafts, unread } = draft("Half of the 60 drones were jammed.");
  expect(drafts).toEqual([]);
  expect(unread.map(({ words }) => words)).toEqual(["Half of the 60 drones were jammed."]);
});

test("one at its place in a row is asked for", () => {
  const { drafts } = draft(
    "Crews shot down three drones over the Tula region and a fourth over the Kursk region.",
  );
  expect(drafts[1]?.questions.map(({ kind }) => kind)).toContain("ordinal");
});

for (const [text, counted] of [
  ["В городе Альфа из-за падения обломков пострадали два дома.", ["2 building"]],
  ["У місті Альфа постраждали два будинки.", ["2 building"]],
  ["Пострадали два дома и три человека в городе Альфа.", ["2 building", "3 injured"]],
  ["Пострадали три человека и два дома в городе Альфа.", ["3 injured", "2 building"]],
] as const) {
  test(`what people suffer is told of houses with the same word: “${text}”`, () => {
    expect(draft(text).drafts.map(({ event, figure, unit }) => [event, `${figure?.value} ${unit}`])).toEqual(
      counted.map((one) => ["harm", one]),
    );
  });
}
