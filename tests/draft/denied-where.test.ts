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

test.each([
  [
    "Two drones fell in Alderton, where three were hurt, and one in Birchley, where no one was hurt.",
    "Birchley",
  ],
  ["Два БПЛА сбиты над Ольховском, один упал в Берёзове, где никто не пострадал.", "Берёзове"],
  ["Один дрон збито над Вільховим, інший упав у Березовому, де ніхто не постраждав.", "Березовому"],
  [
    "Two drones were shot down over Alderton and one fell on a house in Birchley. No one was hurt there.",
    "Birchley",
  ],
  [
    "Three people were injured in Birchley and two drones fell in Alderton, where nobody was hurt.",
    "Alderton",
  ],
])("“where” and “there” are the nearest place before them: %s", (text, place) => {
  expect(deniedAt(text)).toEqual([[[place], false]]);
});

test.each([
  ["Three were injured in Alderton and a drone fell in Birchley, no one was killed.", "no one was killed"],
  ["Два БПЛА сбиты над Ольховском, трое ранены в Берёзове. Никто не погиб.", "Никто не погиб"],
  [
    "Two drones were shot down over Alderton and one fell in a field, where no one was hurt.",
    "no one was hurt",
  ],
])(
  "of which place it is said is not known where harm is told of one, or none is named: %s",
  (text, words) => {
    const { drafts, unread } = draft(text, { published: "2031-05-31" });
    expect(drafts.filter(({ event }) => event === "harm-denied")).toEqual([]);
    expect(unread.map((one) => one.words)).toEqual([words]);
  },
);

test("nobody was hurt in all the places that are told behind it", () => {
  expect(
    deniedAt("Nobody was hurt when two drones were shot down over Alderton and one over Birchley."),
  ).toEqual([[["Alderton", "Birchley"], true]]);
});

test("what befell one told behind “where three were hurt” is asked", () => {
  const { drafts } = draft("Two drones fell in Alderton, where three were hurt, and one in Birchley.");
  expect(drafts.at(-1)?.questions.map(({ kind }) => kind)).toContain("event-unsure");
});
