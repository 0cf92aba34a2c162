import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { aWork, benchWith } from "../desk-builders";

/** The good evidence's regions are Westmark (XA.01) and Eastmark (XA.02). */
const engine = deskEngine(
  benchWith(
    (yaml) => yaml,
    ["501\tQuillby\t1.0\t3.4\tPPL\tXA.02\t40000\t", "502\tQuillton\t1.0\t0.4\tPPL\tXA.01\t4000\t"],
  ),
);
const over = (words: string) =>
  aWork(`Warden Ada North said that three drones were shot down over ${words}, Westmark Oblast.`);
const found = (words: string) => {
  const work = over(words);
  const said = work.reports[0]?.claims[0]?.draft.places[0]?.words ?? "";
  return { work, said, candidates: engine.candidates(said, work, "north-1") };
};

test("where no place of the name lies in the region that is told, the region goes before a namesake elsewhere", () => {
  const { work, said, candidates } = found("Quillby");
  expect(candidates.map(({ name }) => name)).toEqual(["Westmark Oblast", "Quillby"]);
  expect(candidates.map(({ speaks }) => speaks.map(({ kind }) => kind))).toEqual([
    ["holds-it"],
    expect.arrayContaining(["in-other-region"]),
  ]);
  const [region] = candidates;
  if (!region) throw new Error("no candidate");
  const choice = { words: said, report: "north", is: region.is, certainty: "certain", reason: "" } as const;
  const { seen } = engine.look(act(work, { do: "choosePlace", choice }));
  expect(seen.derived.get("north-1")?.places.map(({ name }) => name)).toEqual(["Westmark Oblast"]);
});

test("a place of which no gazetteer knows may be taken for the region that is told", () => {
  expect(found("Zzyxby").candidates.map(({ name }) => name)).toEqual(["Westmark Oblast"]);
});

test("where one of the name lies in that region, it alone is meant, and the region is not offered", () => {
  expect(found("Quillton").candidates.map(({ name }) => name)).toEqual(["Quillton"]);
});

const namesOf = (text: string) => {
  const work = aWork(text);
  const said = work.reports[0]?.claims[0]?.draft.places[0]?.words ?? "";
  return engine.candidates(said, work, "north-1").map(({ name }) => name);
};

test("where a sentence beside it tells of one region, that goes before a namesake elsewhere; of two, neither is meant", () => {
  const told =
    "Three drones were shot down over Zzyxby district, Warden Ada North said. Others were seen over";
  expect(namesOf(`${told} Westmark Oblast.`)).toEqual(["Westmark Oblast"]);
  expect(namesOf(`${told} Westmark Oblast and Eastmark Oblast.`)).toEqual([]);
});

test("the region that its own sentence tells goes before those of others", () => {
  expect(
    namesOf(
      "Others were seen over Eastmark Oblast. In Westmark Oblast three drones were shot down over Zzyxby district, Warden Ada North said.",
    ),
  ).toEqual(["Westmark Oblast"]);
});

test("of one of several places the region that is told around them is not offered: it would be named twice", () => {
  const work = aWork(
    "Warden Ada North said that three drones were shot down over Gamma and Zzyxby in Westmark Oblast.",
  );
  expect(work.reports[0]?.claims[0]?.draft.places.map(({ words }) => words)).toContain("Zzyxby");
  expect(engine.candidates("Zzyxby", work, "north-1")).toEqual([]);
});
