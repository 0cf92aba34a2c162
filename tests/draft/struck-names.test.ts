import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

/** Each figure with its event, its places, what holds them, and which of them are asked about. */
const told = (text: string) =>
  draft(text, { published: "2031-05-23" }).drafts.map(({ event, figure, places, within, questions }) => [
    `${event} ${figure?.value}`,
    places.map(({ words }) => words).join(", "),
    within?.words ?? null,
    questions.flatMap(({ kind, words }) => (kind === "place-unknown" ? [words] : [])).join(", "),
  ]);

test.each([
  ["Three drones struck Alderton.", "hit 3", "Alderton"],
  ["A drone hit Alderton overnight.", "hit 1", "Alderton"],
  ["Three drones attacked Alderton on Monday.", "launch 3", "Alderton"],
  ["The army attacked Alderton with three drones.", "launch 3", "Alderton"],
  ["The army struck Alderton with three missiles.", "hit 3", "Alderton"],
  ["Five missiles struck Alderton and Birchley.", "hit 5", "Alderton, Birchley"],
  ["Три дрона поразили Ольховск.", "hit 3", "Ольховск"],
  ["Армия атаковала Ольховск 12 дронами.", "launch 12", "Ольховск"],
  ["Три дрони вразили Вільхове.", "hit 3", "Вільхове"],
  ["Ракета вразила Вільхове.", "hit 1", "Вільхове"],
  ["Ворог атакував Вільхове 12 дронами.", "launch 12", "Вільхове"],
])(
  "a name alone that counted drones or missiles struck is a place that is asked about: %s",
  (text, event, place) => {
    expect(told(text)).toEqual([[event, place, null, place]]);
  },
);

test("what was struck says more than the region that is told before it", () => {
  expect(told("In the Tula region, a drone hit Alderton.")).toEqual([
    ["hit 1", "Alderton", "Tula region", "Alderton"],
  ]);
});

test.each([
  ["Three drones struck Alder Oil tanks.", ""],
  ["Two missiles hit Hezbollah.", ""],
  ["A drone hit a Toyota in Alderton.", "Alderton"],
  ["В Тульской области дрон атаковал УАЗ.", "Тульской области"],
  ["Беспилотник атаковал Ивана Ручьёва в Ольховске.", "Ольховске"],
])("what has a name and is no town is no place: %s", (text, place) => {
  expect(told(text).map(([, places]) => places)).toEqual([place]);
});
