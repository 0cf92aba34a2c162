import { expect, test } from "vitest";
import type { Source } from "../../src/domain/claims/source";
import { toldApart } from "../../src/domain/claims/told-apart";
import { Index } from "../../src/domain/dataset";
import { homeView } from "../../src/domain/places/home-view";
import { chipNames } from "../../src/panel/head/chip-names";
import { mostSaying } from "../../src/panel/head/most-saying";
import { aClaim, aSource } from "../fixtures/build";
import { drawnOf } from "../fixtures/drawn";
import { fortySources, fortySourcesGeometry } from "../fixtures/forty-sources";

const dataset = fortySources();
const index = new Index(dataset);
const geometry = fortySourcesGeometry();

/** Sources at these positions bear these names, the others speak not at all. */
function marksFor(names: Record<number, string>) {
  const sources = Array.from({ length: 49 }, (_, at): Source => {
    const plain = aSource(`source-${at}`);
    return { ...plain, name: names[at] ?? plain.name };
  });
  const claims = Object.keys(names).map((at) => aClaim({ id: `claim-${at}`, sourceId: `source-${at}` }));
  const marks = toldApart({ sources, claims });
  return Object.keys(names).map((at) => marks.get(`source-${at}`)?.initials);
}

test("of forty sources no two look the same: by shape, colour, and letters where both are shared", () => {
  const marks = [...toldApart(dataset).values()];
  expect(marks).toHaveLength(40);
  expect(new Set(marks.map((mark) => JSON.stringify(mark))).size).toBe(40);
});

test("letters stand only where a sign is shared by two that speak", () => {
  expect(marksFor({ 0: "Ada Quill", 24: "Bram Sable", 30: "Cleo Thorne" })).toEqual(["AQ", "BS", undefined]);
  expect(marksFor({ 0: "Ada Quill", 25: "Bram Sable" })).toEqual([undefined, undefined]);
});

test("where initials are the same more letters stand, and where names are, numbers", () => {
  expect(marksFor({ 0: "Ada Quill", 24: "Alma Quarry" })).toEqual(["Qui", "Qua"]);
  expect(marksFor({ 0: "Ada Quill", 24: "Ada Quill", 48: "Ada Quill" })).toEqual(["AQ1", "AQ2", "AQ3"]);
  expect(marksFor({ 0: "Министерство обороны Альфы", 24: "Office of Works" })).toEqual(["МОА", "OW"]);
});

test("on the map the letters stand between sign and figure", () => {
  const features = drawnOf(dataset, { geometry, sources: toldApart(dataset) });
  const label = features.features.find(
    ({ properties }) => properties.kind === "region-label" && properties.id === "armark",
  );
  const texts = [0, 1].map((at) => label?.properties[`text${at}`]);
  expect(texts).toEqual([expect.stringMatching(/^ AQ \S/), expect.stringMatching(/^ AT \S/)]);
});

test("those who say most stand as chips, in the order of all; of few sources all do", () => {
  const counts = new Map(dataset.sources.map(({ id }, at) => [id, at % 5 === 0 ? 100 - at : 1]));
  const most = mostSaying(dataset.sources, counts);
  expect(most.map(({ id }) => id)).toEqual([0, 5, 10, 15, 20, 25, 30, 35].map((at) => `source-${at}`));
  const few = dataset.sources.slice(0, 9);
  expect(mostSaying(few, counts)).toBe(few);
});

test("the first view is fitted to where the claims are, and what is said far away is an arrow", () => {
  const { bounds, near, far } = homeView(index, geometry);
  const claimsIn = (spots: readonly { claims: number }[]) =>
    spots.reduce((sum, { claims }) => sum + claims, 0);
  expect(bounds?.[2]).toBe(50);
  expect(far.map(({ id }) => id)).toContain("holford");
  expect(claimsIn(near) / claimsIn([...near, ...far])).toBeGreaterThan(0.7);
});

test("on a chip the last of a person’s names stands for them, unless two share it", () => {
  const [ada, bram] = dataset.sources;
  const cleo = dataset.sources[10];
  if (!ada || !bram || !cleo) throw new Error("There are none.");
  expect([...chipNames([ada, cleo]).values()]).toEqual([
    ["Ada", "Quill"],
    ["Cleo", "Rowan"],
  ]);
  expect([...chipNames([ada, bram]).values()]).toEqual([
    ["", "Ada Quill"],
    ["", "Bram Quill"],
  ]);
});
