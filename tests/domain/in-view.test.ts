import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import type { Bounds } from "../../src/domain/places/geometry";
import { placesInView } from "../../src/domain/places/in-view";
import type { MapFeatures, MapProperties } from "../../src/domain/places/map-features";

type Drawn = [id: string, kind: MapProperties["kind"], geometry: Geometry];

const drawn = (...features: Drawn[]): MapFeatures => ({
  type: "FeatureCollection",
  features: features.map(([id, kind, geometry]) => ({
    type: "Feature",
    geometry,
    properties: { id, kind, isProbable: false, label: id, entries: 0, color: 0 },
  })),
});

const town = (id: string, lng: number, lat: number): Drawn => [
  id,
  "settlement",
  { type: "Point", coordinates: [lng, lat] },
];

/** An area with its label at its first corner. */
const region = (id: string, corners: [number, number][]): Drawn[] => [
  [id, "region", { type: "Polygon", coordinates: [[...corners, corners[0] ?? [0, 0]]] }],
  [id, "region-label", { type: "Point", coordinates: corners[0] ?? [0, 0] }],
];

const view: Bounds = [0, 0, 8, 8];

test("places are read row by row from the north, and in a row from the west", () => {
  const features = drawn(
    town("south-east", 7, 1),
    town("north-east", 7, 7),
    town("south-west", 1, 1.4),
    town("north-west", 1, 6.8),
    town("middle", 4, 4),
  );
  expect(placesInView(features, view)).toEqual([
    "north-west",
    "north-east",
    "middle",
    "south-west",
    "south-east",
  ]);
});

test("a place out of view is not read, and without a view every place is", () => {
  const features = drawn(town("inside", 4, 4), town("outside", 9, 4));
  expect(placesInView(features, view)).toEqual(["inside"]);
  expect(placesInView(features, null)).toEqual(["inside", "outside"]);
});

test("a region is in view if only a corner of it is, if it holds the whole view, or if it crosses it", () => {
  const corner = region("corner", [
    [7, 7],
    [20, 7],
    [20, 20],
    [7, 20],
  ]);
  const around = region("around", [
    [-50, 50],
    [-50, -50],
    [50, -50],
    [50, 50],
  ]);
  const across = region("across", [
    [-5, 3],
    [20, 3],
    [20, 4],
    [-5, 4],
  ]);
  for (const each of [corner, around, across]) expect(placesInView(drawn(...each), view)).toHaveLength(1);
});

test("a region whose bounding box reaches into view, but nothing else of it, is not in view", () => {
  const features = drawn(
    ...region("crescent", [
      [-9, -9],
      [20, -9],
      [20, 20],
      [19, -8],
    ]),
  );
  expect(placesInView(features, view)).toEqual([]);
});

test("a hole that the view lies in is not the region", () => {
  const outer = [
    [-50, -50],
    [50, -50],
    [50, 50],
    [-50, 50],
    [-50, -50],
  ];
  const hole = [
    [-20, -20],
    [20, -20],
    [20, 20],
    [-20, 20],
    [-20, -20],
  ];
  const features = drawn(["ring", "region", { type: "Polygon", coordinates: [outer, hole] }]);
  expect(placesInView(features, view)).toEqual([]);
});

test("a region whose label is out of view is read where it is seen", () => {
  const features = drawn(
    town("west", 1, 7),
    ...region("east", [
      [20, 20],
      [6, 20],
      [6, 5],
      [20, 5],
    ]),
  );
  expect(placesInView(features, view)).toEqual(["west", "east"]);
});

test("the outline of a joint figure is no place of its own", () => {
  const outline = drawn(
    ...region("joint", [
      [1, 1],
      [2, 1],
      [2, 2],
    ]).map(([id, , shape]): Drawn => [id, "joint", shape]),
  );
  expect(placesInView(outline, view)).toEqual([]);
});
