import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { aWork, benchWith } from "../desk-builders";

/** A town that is called as the region is, beside a smaller one of the same name elsewhere. */
const towns = [
  "304\tWestmark\t1.0\t0.9\tPPLA\tXA.01\t80000\tВестмарк",
  "305\tWestmark\t1.2\t3.4\tPPL\tXA.02\t40\t",
];
const engine = deskEngine(benchWith((yaml) => yaml, towns));
const over = (words: string) =>
  aWork(`Warden Ada North said that three drones were shot down over ${words}.`);

test.each([
  { words: "the Westmark region", first: "region", second: "town" },
  { words: "Westmark", first: "town", second: "region" },
])(
  "where a region has the name of its city, either can be chosen for “$words”",
  ({ words, first, second }) => {
    const work = over(words);
    const [said = ""] = work.reports[0]?.claims[0]?.draft.places.map((place) => place.words) ?? [];
    const found = engine.candidates(said, work, "north-1");
    expect(found[0]?.kind).toBe(first);
    const other = found.find(({ kind }) => kind === second);
    expect(other).toMatchObject({ name: second === "region" ? "Westmark Oblast" : "Westmark" });
    for (const one of [found[0], other]) {
      if (!one) throw new Error("no candidate");
      const choice = { words: said, report: "north", is: one.is, certainty: "certain", reason: "" } as const;
      const { seen } = engine.look(act(work, { do: "choosePlace", choice }));
      expect(seen.asked.get("north-1")?.map(({ kind }) => kind)).toEqual(["undecided"]);
      expect(seen.derived.get("north-1")?.places.map(({ name }) => name)).toEqual([one.name]);
    }
  },
);
