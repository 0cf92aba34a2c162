import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn } from "./drafting";

const deniedAt = (text: string) =>
  draft(text, { published: "2031-05-31" })
    .drafts.filter(({ event }) => event === "harm-denied")
    .map(({ places, isJoint }) => [places.map(({ words }) => words), isJoint]);

test.each([
  "Два БПЛА сбиты в Ольховском районе и один в Берёзовском районе. Никто не пострадал.",
  "Два БПЛА сбиты в Ольховском районе и один в Берёзовском районе, никто не пострадал.",
])("that nobody was hurt is said of both districts told before it: %s", (text) => {
  expect(deniedAt(text)).toEqual([[["Ольховском районе", "Берёзовском районе"], true]]);
});

test.each([
  ["Drones were shot down in the Alder and Birch districts. No one was hurt.", ["Alder", "Birch districts"]],
  [
    "Two drones were shot down over Alderton and one over Birchley. No one was hurt.",
    ["Alderton", "Birchley"],
  ],
  [
    "Два дрони збито в Вільхівському районі та один у Березівському районі. Ніхто не постраждав.",
    ["Вільхівському районі", "Березівському районі"],
  ],
])("it is said of all that the sentence before names: %s", (text, places) => {
  expect(deniedAt(text)).toEqual([[places, true]]);
});

test("where a region holds them, or the denial has a place of its own, it is said of that", () => {
  expect(
    deniedAt(
      "В Тульской области сбиты 5 БПЛА: три в Ольховском районе и два в Берёзовском районе. Никто не пострадал.",
    ),
  ).toEqual([[["Тульской области"], false]]);
  expect(
    deniedAt("One drone was shot down over Alderton and one over Birchley, and no one was hurt in Birchley."),
  ).toEqual([[["Birchley"], false]]);
});

test("what is denied is done to nothing that is counted before it", () => {
  expect(
    figuresIn("Two drones were shot down over Alderton and one over Birchley, no one was hurt."),
  ).toEqual(["interception, exactly 2, Alderton", "interception, exactly 1, Birchley"]);
});
