import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { accepted, aWork, benchWith, benchWithCity } from "../desk-builders";

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

const withCity = deskEngine(benchWithCity());
const both = { is: { iso: "XA-OO" }, with: { iso: "XA-OC" }, certainty: "certain", reason: "" } as const;

test("a region that is called after a city outside it is offered together with that city", () => {
  const work = over("Omicron Oblast");
  const found = withCity.candidates("Omicron Oblast", work, "north-1");
  expect(found.map(({ name, kind, together }) => [name, kind, together])).toEqual([
    ["Omicron Oblast", "region", { iso: "XA-OC" }],
    ["Omicron", "city", undefined],
  ]);
});

for (const claim of [undefined, "north-1"])
  test(`a claim of words that mean a region and its city is of both, ${claim ?? "wherever they stand"}`, () => {
    const words = "Omicron Oblast";
    const choice = { words, report: "north", ...both, ...(claim && { claim }) };
    const chosen = act(accepted(over("Omicron Oblast")), { do: "choosePlace", choice });
    const { seen } = withCity.look(chosen);
    expect(seen.asked.get("north-1")).toEqual([]);
    expect(seen.derived.get("north-1")?.places.map(({ name, words: said }) => [name, said])).toEqual([
      ["Omicron Oblast", words],
      ["Omicron", words],
    ]);
    const alone = act(chosen, {
      do: "choosePlace",
      choice: { words, report: "north", is: both.is, certainty: "certain", reason: "" },
    });
    expect(
      withCity
        .look(alone)
        .seen.derived.get("north-1")
        ?.places.map(({ name }) => name),
    ).toEqual(["Omicron Oblast"]);
    // The figure is of both together, and of neither alone.
    const outputs = withCity.outputs(chosen);
    if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
    expect(outputs.datasets[0]?.claims.map(({ where }) => where.places.length)).toEqual([2]);
  });

test("“the region” beside a town is offered as the one that the town lies in", () => {
  const work = over("the city of Alpha and the region");
  const { seen } = engine.look(accepted(work));
  expect(seen.asked.get("north-1")).toMatchObject([{ kind: "place-unknown", words: "region" }]);
  const [found] = engine.candidates("region", work, "north-1");
  expect(found).toMatchObject({ name: "Westmark Oblast", kind: "region" });
  if (!found) throw new Error("no candidate");
  const choice = {
    words: "region",
    report: "north",
    is: found.is,
    certainty: "certain",
    reason: "",
  } as const;
  const chosen = engine.look(act(accepted(work), { do: "choosePlace", choice })).seen;
  expect(chosen.asked.get("north-1")).toEqual([]);
  expect(chosen.derived.get("north-1")?.places.map(({ name }) => name)).toEqual(["Alpha", "Westmark Oblast"]);
});

test("of a town and its region that are taken for one place, the town’s words can be given to the town", () => {
  const work = accepted(over("Westmark and the Westmark region"));
  const [asked] = engine.look(work).seen.asked.get("north-1") ?? [];
  expect(asked).toMatchObject({ kind: "place-repeated", words: "Westmark" });
  expect(asked?.answeredBy).toContain("choosePlace");
  const town = engine.candidates("Westmark", work, "north-1").find(({ kind }) => kind === "town");
  if (!town) throw new Error("no town");
  const choice = {
    words: "Westmark",
    report: "north",
    is: town.is,
    certainty: "certain",
    reason: "",
  } as const;
  const { seen } = engine.look(act(work, { do: "choosePlace", choice }));
  expect(seen.asked.get("north-1")).toEqual([]);
  expect(seen.derived.get("north-1")?.places.map(({ name }) => name)).toEqual([
    "Westmark",
    "Westmark Oblast",
  ]);
});
