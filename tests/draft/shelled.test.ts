import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { line } from "./drafting";

const drafted = (text: string) => draft(text, { published: "2031-05-23" }).drafts.map(line);

test.each([
  [
    "The town of Alderton was shelled and two people were hurt; the claim of a hit on the town of Birchley is denied.",
    "town of Alderton",
  ],
  ["Alderton was shelled, injuring two, and claims that drones hit Birchley were dismissed.", "Alderton"],
  ["The army shelled Alderton, wounding two.", "Alderton"],
  [
    "Обстрелян город Ольховск, ранены двое; сообщения о попадании по Берёзовке опровергнуты.",
    "город Ольховск",
  ],
  [
    "Ольховск подвергся обстрелу, ранены двое, а информация о попадании в Берёзовке не подтвердилась.",
    "Ольховск",
  ],
  ["Противник обстрелял Ольховск, ранены двое.", "Ольховск"],
  [
    "Обстріляно місто Вільхове, поранено двох; повідомлення про влучання в Березівці спростовано.",
    "місто Вільхове",
  ],
  ["Вільхове зазнало обстрілу, двоє поранені.", "Вільхове"],
])("people are hurt where it was shelled, and not where a hit is denied: %s", (text, place) => {
  expect(drafted(text)).toEqual([`harm, exactly 2, ${place}`]);
});

test("a denied hit is no place of what was shot down, and a denied fire none of a fire", () => {
  expect(
    drafted(
      "Three drones were shot down, and the ministry denied that a plant in the town of Birchley was hit.",
    ),
  ).toEqual(["interception, exactly 3"]);
  expect(
    drafted(
      "A fire broke out in the town of Alderton; claims of a fire in the town of Birchley are false, Governor Ada Lovel said.",
    ),
  ).toEqual(["fire, no figure, town of Alderton"]);
});

test.each([
  ["The town of Alderton was hit by three drones.", "hit, exactly 3, town of Alderton"],
  ["Alderton was struck by 12 drones overnight.", "hit, exactly 12, Alderton"],
  ["Склад в Ольховске поражён двумя ракетами.", "hit, exactly 2, Ольховске"],
  ["Склад у Вільховому уражено двома ракетами.", "hit, exactly 2, Вільховому"],
  ["Three drones were hit over Alderton.", "interception, exactly 3, Alderton"],
  ["Над Ольховском поражены два дрона.", "interception, exactly 2, Ольховском"],
])("what a place was hit by was not brought down: %s", (text, expected) => {
  expect(drafted(text)).toEqual([expected]);
});
