import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const told = (text: string) =>
  draft(text, { published: "2031-05-23" }).drafts.map(({ places, within }) => [
    places.map(({ words }) => words).join(", "),
    within?.words ?? null,
  ]);

test.each([
  ["In the Tula region, in Alderton, two people were hurt.", "Alderton", "Tula region"],
  [
    "In the Tula region, in Alderton and Birchley, two people were hurt.",
    "Alderton, Birchley",
    "Tula region",
  ],
  ["Three drones were shot down over the Tula region, over Alderton.", "Alderton", "Tula region"],
  ["В Тульской области, в Ольховске, ранены двое.", "Ольховске", "Тульской области"],
  ["В Ольховском районе, в Берёзовке, ранены двое.", "Берёзовке", "Ольховском районе"],
  ["У Полтавській області, у Вільховому, поранено двох людей.", "Вільховому", "Полтавській області"],
])("a town that is told in a region is one place with it: %s", (text, place, region) => {
  expect(told(text)).toEqual([[place, region]]);
});

test.each([
  "Сбиты 12 дронов: в Тульской области, в Брянской и в Курской.",
  "Three drones were shot down over the Tula region, over the Bryansk region.",
  "Three drones were shot down over the Tula region and over Alderton.",
])("what is told beside a region is beside it: %s", (text) => {
  const [[places, within] = []] = told(text);
  expect(places?.split(", ").length).toBeGreaterThan(1);
  expect(within).toBeNull();
});
