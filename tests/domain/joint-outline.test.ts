import { booleanPointInPolygon, pointToLineDistance } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { outline } from "../../src/compile/places/shapes";
import { Index } from "../../src/domain/dataset";
import type { Geometry, LngLat } from "../../src/domain/places/geometry";
import { clearPoint, ringsOf } from "../../src/domain/places/joint-outline";
import { jointGroups } from "../../src/domain/places/place-mark";
import { aClaim, aDataset, aGeometry, aPlace, named } from "../fixtures/build";
import { drawnOf } from "../fixtures/drawn";

const towns = [
  ["north", 36, 52],
  ["south", 38, 46.7],
  ["port", 38.2, 46.1],
] as const;

/** Three launched from three towns together, two of them near each other and one far off. */
function drawn() {
  const launched = aClaim({
    id: "launched",
    figure: { kind: "exactly", value: 3, unit: "uav" },
    where: { places: towns.map(([id]) => named(id)), within: null },
  });
  const dataset = aDataset(
    [launched],
    towns.map(([id]) => aPlace({ id, name: id, kind: "settlement" })),
  );
  const made = aGeometry(dataset);
  const { polygon, label } = outline(towns.map(([, lng, lat]) => [lng, lat]));
  const geometry: Geometry = {
    ...made,
    places: {
      ...made.places,
      features: made.places.features.map((feature) => {
        const [, lng = 0, lat = 0] = towns.find(([id]) => id === feature.properties.id) ?? [];
        return { ...feature, geometry: { type: "Point", coordinates: [lng, lat] } };
      }),
    },
    shapes: {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: "launched",
          geometry: polygon,
          properties: { id: "launched", kind: "joint", label },
        },
      ],
    },
  };
  const { features } = drawnOf(dataset, {
    groups: jointGroups(dataset.claims, new Index(dataset)),
    geometry,
    jointOf: (count) => `${count} towns together`,
  });
  const ofKind = (kind: string) => features.find(({ properties }) => properties.kind === kind)?.geometry;
  return { ofKind };
}

test("a figure of towns far apart has rings and lines between them, and stands on a line, off every ring", () => {
  const { ofKind } = drawn();
  const area = ofKind("joint") as MultiPolygon;
  expect(area.type).toBe("MultiPolygon");
  const lines = ofKind("joint-line");
  expect(lines?.type === "MultiLineString" && lines.coordinates).toEqual([
    [
      [36, 52],
      [38, 46.7],
    ],
    [
      [38, 46.7],
      [38.2, 46.1],
    ],
  ]);
  // Half-way there is a line, and no area.
  expect(booleanPointInPolygon([37, 49.35], area)).toBe(false);
  const label = ofKind("joint-label");
  const point = label?.type === "Point" ? label.coordinates : [];
  expect(
    ringDistance(point, lines?.type === "MultiLineString" ? (lines.coordinates[0] ?? []) : []),
  ).toBeLessThan(5);
  for (const ring of ringsOf(area)) expect(ringDistance(point, ring)).toBeGreaterThan(100);
});

test("a figure of towns near each other has an outline and no line", () => {
  const near: Position[] = [
    [36, 52],
    [36.5, 52.2],
  ];
  const { polygon } = outline(near.map(([lng = 0, lat = 0]) => [lng, lat]));
  expect(polygon.type).toBe("Polygon");
  expect(
    ringDistance([...clearPoint(polygon as Polygon, near as unknown as LngLat[])], ringsOf(polygon)[0] ?? []),
  ).toBeLessThan(0.1);
});

/** In kilometres. */
const ringDistance = (point: Position, ring: readonly Position[]): number =>
  pointToLineDistance(point, { type: "LineString", coordinates: [...ring] });
