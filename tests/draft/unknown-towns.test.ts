import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const told = (text: string) =>
  draft(text, { published: "2031-05-23" }).drafts.map(({ figure, places, within, questions }) => [
    figure?.value ?? null,
    places.map(({ words }) => words),
    within?.words ?? null,
    questions.flatMap(({ kind, words }) => (kind === "place-unknown" ? [words] : [])),
  ]);

test.each([
  ["Three drones struck Gamma in Russia.", [[3, ["Gamma"], "Russia", ["Gamma"]]]],
  ["A missile hit Gamma, Ukraine, overnight.", [[1, ["Gamma"], "Ukraine", ["Gamma"]]]],
  ["Drones struck Gamma in Russia, the army said.", [[null, ["Gamma"], "Russia", []]]],
  ["A drone hit Gamma, a town in Russia.", [[1, ["Gamma"], "Russia", ["Gamma"]]]],
  ["A drone hit Gamma, in western Russia.", [[1, ["Gamma"], "western Russia", ["Gamma"]]]],
  ["Three drones struck Gamma in the Tula region, Russia.", [[3, ["Gamma"], "Tula region", ["Gamma"]]]],
  ["Три дрона поразили Гамму в России.", [[3, ["Гамму"], "России", ["Гамму"]]]],
  ["Три дрони вразили Гамму в Росії.", [[3, ["Гамму"], "Росії", ["Гамму"]]]],
])(
  "a town that is struck in a country is asked about, and the country alone is not the place: %s",
  (text, expected) => {
    expect(told(text)).toEqual(expected);
  },
);

test("what is struck in a country, and is a body or a firm's, is no town", () => {
  expect(told("Three drones struck Hezbollah in Lebanon.").flatMap(([, places]) => places)).not.toContain(
    "Hezbollah",
  );
});

test("a town that fighters are called after is a town, where a region is told with it", () => {
  expect(told("Four drones struck Azov in the Rostov region.")).toEqual([
    [4, ["Azov"], "Rostov region", ["Azov"]],
  ]);
});
