import { expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import { placeKinds } from "../../src/domain/places/place";
import { claimsOffMap } from "../../src/domain/places/place-claims";
import { claimsGeoJson } from "../../src/export/geojson";
import { takenOf } from "../export/take";
import { aClaim, aDataset, aPlace, named } from "../fixtures/build";
import { drawnOf } from "../fixtures/drawn";

const claims = placeKinds.map((kind) =>
  aClaim({
    id: `over-${kind}`,
    figure: { kind: "exactly", value: 7, unit: "uav" },
    where: { places: [named(`a-${kind}`)], within: null },
  }),
);
const dataset = aDataset(
  claims,
  placeKinds.map((kind) => aPlace({ id: `a-${kind}`, kind })),
);
const index = new Index(dataset);

const features = drawnOf(dataset).features;

const drawnAs = (id: string) =>
  features
    .filter(({ properties }) => properties.id === id)
    .map(({ properties, geometry }) => [properties.kind, geometry.type]);

test("a country is its border, and stands at no point", () => {
  expect(drawnAs("a-country")).toEqual([["country", "Polygon"]]);
});

test("a sea is an area with its figures in it, as a region is", () => {
  expect(drawnAs("a-water")).toEqual(drawnAs("a-region"));
  expect(drawnAs("a-water")).toContainEqual(["region-label", "Point"]);
});

test("a district stands at its seat, and is no town", () => {
  expect(drawnAs("a-district")).toEqual([["district", "Point"]]);
});

test("a direction, and regions that nobody names, stand beside the map with the reason", () => {
  expect([...drawnAs("a-direction"), ...drawnAs("a-unnamed")]).toEqual([]);
  expect(claimsOffMap(claims, index).map(({ claim, reason }) => [claim.id, reason])).toEqual([
    ["over-direction", "direction"],
    ["over-unnamed", "unnamed"],
  ]);
});

test("an export says of each geometry what it is", () => {
  const places = claimsGeoJson(takenOf(dataset)).features.flatMap(({ geometry, properties }) =>
    properties.type === "place" ? [[properties.kind, properties.geometryIs, geometry?.type]] : [],
  );
  expect(places).toEqual([
    ["country", "area", "Polygon"],
    ["region", "area", "Polygon"],
    ["district", "seat", "Point"],
    ["settlement", "point", "Point"],
    ["stretch", "corridor", "Polygon"],
    ["water", "area", "Polygon"],
  ]);
});
