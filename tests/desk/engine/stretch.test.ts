import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { actionFor } from "../../../src/desk/page/text/selected-part";
import { act } from "../../../src/desk/work/act";
import type { Work } from "../../../src/desk/work/work";
import { stretchOf } from "../../../src/draft/stretch";
import { aDraftPlace, aWork, claimsIn, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const said =
  "In Westmark Oblast fragments of a drone were discovered between the towns of Alpha and Gamma, Ada North said.";

/** A work whose first claim is where these words of its text are. */
function selecting(work: Work, words: string): Work {
  const [report] = work.reports;
  const [claim] = claimsIn(work);
  if (!report || !claim) throw new Error("no claim");
  const { text, language, published } = report;
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const action = actionFor("place", claim, text, span, engine.readSpan(text, span, { language, published }));
  if (!action) throw new Error("no place");
  return act(work, action);
}

test("“between A and B” that is selected is one place between the two, and the towns alone are both of them", () => {
  const between = selecting(aWork(said), "between the towns of Alpha and Gamma");
  expect(claimsIn(between)[0]?.draft.places.map(({ words }) => words)).toEqual([
    "between the towns of Alpha and Gamma",
  ]);
  const { seen } = engine.look(between);
  expect(seen.asked.get("north-1")?.map(({ kind }) => kind)).toEqual(["undecided"]);
  expect(seen.derived.get("north-1")?.places.map(({ name }) => name)).toEqual(["Between Alpha and Gamma"]);
  const kinds = seen.shown?.datasets[0]?.places.map(({ kind }) => kind);
  expect(kinds).toContain("stretch");
  const both = selecting(between, "Alpha and Gamma");
  expect(claimsIn(both)[0]?.draft.places.map(({ words }) => words)).toEqual(["Alpha", "Gamma"]);
});

test("an end of it that may be several towns is asked about by its own name, and its answer holds", () => {
  const between = selecting(
    aWork("Fragments of a drone were discovered between Alpha and Lumen, Ada North said."),
    "between Alpha and Lumen",
  );
  const asked = engine.look(between).seen.asked.get("north-1") ?? [];
  const [end] = asked.filter(({ answeredBy }) => answeredBy.includes("choosePlace"));
  expect(end?.words).toBe("Lumen");
  const choice = {
    words: "Lumen",
    report: "north",
    is: { geonames: 301 },
    certainty: "certain",
    reason: "",
  } as const;
  const { seen } = engine.look(act(between, { do: "choosePlace", choice }));
  expect(seen.asked.get("north-1")?.map(({ kind }) => kind)).toEqual(["undecided"]);
  expect(seen.derived.get("north-1")?.places.map(({ name }) => name)).toEqual(["Between Alpha and Lumen"]);
});

const placesIn = (text: string, ...words: readonly string[]) =>
  words.map((each) => {
    const start = text.indexOf(each);
    return aDraftPlace(each, { start, end: start + each.length, kind: "settlement" });
  });

test.each([
  [
    "debris lay between Alpha and the village of Gamma.",
    "Alpha",
    "Gamma",
    "between Alpha and the village of Gamma",
  ],
  ["обломки лежали между сёлами Альфа и Гамма.", "Альфа", "Гамма", "между сёлами Альфа и Гамма"],
  ["уламки лежали між Альфою та Гаммою.", "Альфою", "Гаммою", "між Альфою та Гаммою"],
])("a text says “between” in each language: %s", (text, one, other, words) => {
  expect(stretchOf(placesIn(text, other, one), text)).toMatchObject({ words, role: "between" });
});

test("two places that are listed, three of them, and two regions, are no stretch", () => {
  const listed = "debris lay in Alpha and Gamma.";
  expect(stretchOf(placesIn(listed, "Alpha", "Gamma"), listed)).toBeNull();
  const three = "debris lay between Alpha and Gamma and Beta.";
  expect(stretchOf(placesIn(three, "Alpha", "Gamma", "Beta"), three)).toBeNull();
  const regions = "debris lay between Westmark and Eastmark.";
  const areas = placesIn(regions, "Westmark", "Eastmark").map((place) => ({
    ...place,
    kind: "region" as const,
  }));
  expect(stretchOf(areas, regions)).toBeNull();
});
