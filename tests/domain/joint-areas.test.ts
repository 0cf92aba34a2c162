import type { Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import type { Geometry } from "../../src/domain/places/geometry";
import { aroundAreas } from "../../src/domain/places/joint-areas";
import type { PlaceKind } from "../../src/domain/places/place";
import { isOfProbable, jointGroups } from "../../src/domain/places/place-mark";
import { aClaim, aDataset, aGeometry, aPlace, named } from "../fixtures/build";
import { drawnOf } from "../fixtures/drawn";

const ring = (west: number, south: number, wide = 2): Position[] => [
  [west, south],
  [west + wide, south],
  [west + wide, south + wide],
  [west, south + wide],
  [west, south],
];
const square = (west: number, south: number, wide = 2): Polygon => ({
  type: "Polygon",
  coordinates: [ring(west, south, wide)],
});

const sidesOf = (lines: readonly Position[][]): string[] =>
  lines.flatMap((line) => line.slice(1).map((to, at) => [String(line[at]), String(to)].toSorted().join(" ")));

test("around neighbours there is one outline, without the border between them", () => {
  const { edges, lines } = aroundAreas([square(30, 50), square(32, 50)]);
  const sides = sidesOf(edges.coordinates);
  expect(sides).toHaveLength(6);
  expect(sides).not.toContain("32,50 32,52");
  expect(lines).toBeNull();
});

test("around a region and the city in its midst there is the region’s outline alone", () => {
  const city = square(31, 51, 0.5);
  const region: Polygon = { type: "Polygon", coordinates: [ring(30, 50), ring(31, 51, 0.5).reverse()] };
  const { edges } = aroundAreas([city, region]);
  expect(sidesOf(edges.coordinates).toSorted()).toEqual(sidesOf([ring(30, 50)]).toSorted());
});

test("what lies apart has outlines of its own, and lines across what lies between, no more than that takes", () => {
  const { edges, lines } = aroundAreas([square(30, 50), square(40, 50), square(34, 50), square(36, 50)]);
  expect(sidesOf(edges.coordinates)).toHaveLength(4 + 4 + 6);
  const spans = (lines?.coordinates ?? []).map((line) => line.map(([lng]) => lng).toSorted());
  expect(spans.toSorted()).toEqual([
    [32, 34],
    [38, 40],
  ]);
});

test("the same areas have the same outline, by which a map knows that nothing has changed", () => {
  const areas = [square(30, 50), square(32, 50)];
  expect(aroundAreas([...areas]).edges).toBe(aroundAreas([...areas]).edges);
});

/** Six of several places together, of these kinds. */
function drawn(...kinds: PlaceKind[]) {
  const ids = kinds.map((_, at) => `place-${at}`);
  const six = aClaim({
    id: "six",
    figure: { kind: "exactly", value: 6, unit: "uav" },
    where: { places: ids.map((id) => named(id)), within: null },
  });
  const dataset = aDataset(
    [six],
    kinds.map((kind, at) => aPlace({ id: `place-${at}`, kind })),
  );
  const geometry: Geometry = { ...aGeometry(dataset), shapes: { type: "FeatureCollection", features: [] } };
  return drawnOf(dataset, {
    groups: jointGroups(dataset.claims, new Index(dataset)),
    geometry,
    jointOf: (count, of) => `${count} ${of} together`,
  }).features.map(({ properties }) => properties);
}

test("a figure that two regions share stands on their outline, and at neither of them", () => {
  const features = drawn("region", "region");
  const label = features.find(({ kind }) => kind === "joint-label");
  expect(label).toMatchObject({ id: "six", label: "2 regions together", text0: " 6" });
  expect(features.some(({ id, kind }) => id === "six" && kind === "joint")).toBe(true);
  for (const { kind, entries } of features) if (kind === "region-label") expect(entries).toBe(0);
});

test("of a region and a sea it is said to be of two places", () => {
  expect(drawn("region", "water").find(({ kind }) => kind === "joint-label")?.label).toBe(
    "2 places together",
  );
});

test("of a country and a region together there is no figure on the map", () => {
  expect(drawn("country", "region").filter(({ id }) => id === "six")).toEqual([]);
});

/** Six of two regions together, as sure as these; and of some of it a claim of its own. */
function ofTwo({
  certainty = "certain",
  subset = false,
}: {
  certainty?: "certain" | "probable" | "unresolved";
  subset?: boolean;
}) {
  const where = { places: [named("alpha"), named("beta")], within: null };
  const six = aClaim({ id: "six", figure: { kind: "exactly", value: 6, unit: "uav" }, where });
  const two = aClaim({
    ...six,
    id: "two",
    figure: { kind: "exactly", value: 2, unit: "uav" },
    subsetOf: "six",
  });
  const beta = aPlace({ id: "beta", kind: "region" });
  const places = [
    aPlace({ id: "alpha", kind: "region" }),
    { ...beta, resolutions: beta.resolutions.map((each) => ({ ...each, certainty })) },
  ];
  const dataset = aDataset(subset ? [six, two] : [six], places);
  const index = new Index(dataset);
  const geometry: Geometry = { ...aGeometry(dataset), shapes: { type: "FeatureCollection", features: [] } };
  const groups = jointGroups(dataset.claims, index);
  const isProbable = (claim: (typeof groups)[number]) => isOfProbable(claim, index);
  const jointOf = (count: number, of: string) => `${count} ${of} together`;
  return drawnOf(dataset, { groups, geometry, isProbable, jointOf }).features.map(
    ({ properties }) => properties,
  );
}

test("where one of the regions is only probably meant, outline and words are as uncertain", () => {
  const uncertain = ofTwo({ certainty: "probable" }).filter(({ id }) => id === "six");
  expect(uncertain.length).toBeGreaterThan(1);
  for (const { isProbable } of uncertain) expect(isProbable).toBe(true);
  const label = uncertain.find(({ kind }) => kind === "joint-label");
  expect(label?.label).toBe("2 regions together?");
  expect(label?.brief0).toMatch(/\?$/);
  for (const { id, isProbable } of ofTwo({})) if (id === "six") expect(isProbable).toBe(false);
});

test("“six, including two”: two that regions share have no figure on the map, as if they were two more", () => {
  const features = ofTwo({ subset: true });
  expect(features.some(({ id }) => id === "six")).toBe(true);
  expect(features.filter(({ id }) => id === "two")).toEqual([]);
});

test("a place that could not be found makes what is said of the others no less certain", () => {
  const found = ofTwo({ certainty: "unresolved" }).filter(({ id }) => id === "six");
  for (const { isProbable } of found) expect(isProbable).toBe(false);
  expect(found.find(({ kind }) => kind === "joint-label")?.label).not.toContain("?");
});
