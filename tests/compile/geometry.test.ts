import { readFileSync } from "node:fs";
import { join } from "node:path";
import { booleanPointInPolygon, buffer, distance, lineString, pointToLineDistance } from "@turf/turf";
import fc from "fast-check";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { labelPoint } from "../../src/compile/places/label-point";
import { corridor, outline, round, wound } from "../../src/compile/places/shapes";
import type { Geometry, LngLat } from "../../src/domain/places/geometry";
import { linesJoining, nearKilometres, ringsOf } from "../../src/domain/places/joint-outline";
import { changed, compileEvidence, type Evidence, edited, good } from "./evidence-fixture";

const first = "reports/first.yaml";

function layer<K extends keyof Geometry>(evidence: Evidence, name: K): Geometry[K] {
  return JSON.parse(compileEvidence(evidence).outputs?.published[`${name}.geojson`] ?? "null");
}

const ids = (collection: FeatureCollection) => collection.features.map(({ id }) => id);

/** Twice the area that a ring encloses; positive if it runs counter-clockwise. */
const turning = (ring: readonly Position[]): number =>
  ring.reduce((sum, [lng = 0, lat = 0], index) => {
    const [nextLng = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + lng * nextLat - nextLng * lat;
  }, 0);

function expectProper(area: Polygon | MultiPolygon): void {
  for (const [outer = [], ...holes] of area.type === "Polygon" ? [area.coordinates] : area.coordinates) {
    expect(turning(outer)).toBeGreaterThan(0);
    for (const hole of holes) expect(turning(hole)).toBeLessThan(0);
    for (const ring of [outer, ...holes]) {
      expect(ring.at(-1)).toEqual(ring[0]);
      for (const degrees of ring.flat()) expect(Number(degrees.toFixed(5))).toBe(degrees);
    }
  }
}

test("every region and every town that is known to the gazetteer has a point; what is unresolved has none", () => {
  expect(ids(layer(good, "places"))).toEqual(["westmark", "eastmark", "alpha", "beta", "gamma"]);
});

test("a town’s point is the gazetteer’s, longitude first", () => {
  const alpha = layer(good, "places").features.find(({ id }) => id === "alpha");
  expect(alpha?.geometry.coordinates).toEqual([0.5, 1.2]);
  expect(alpha?.properties).toEqual({ id: "alpha", kind: "settlement", name: "Alpha" });
});

test("there is an area for every region among the places, a corridor for every stretch, an outline for a joint figure", () => {
  expect(ids(layer(good, "regions"))).toEqual(["westmark", "eastmark"]);
  expect(layer(good, "shapes").features.map(({ id, properties }) => [id, properties.kind])).toEqual([
    ["alpha-beta", "stretch"],
    ["north-uavs", "joint"],
  ]);
});

test("a joint figure over regions, and a joint claim without a figure, have no outline", () => {
  expect(ids(layer(good, "shapes"))).not.toContain("skies-uavs");
  const diff = `${first}
-    figure: { exactly: 7, unit: uav }
-    where:
-      places:
-        - { id: alpha, as: Alpha }
+    where:
+      places:
+        - { id: alpha, as: Alpha }
`;
  expect(ids(layer(changed(good, diff), "shapes"))).toEqual(["alpha-beta"]);
});

test("a joint figure that has parts has no outline: its parts are drawn", () => {
  const diff = `${first}
-    figure: { exactly: 12, unit: uav }
+    figure: { exactly: 12, unit: uav }
-  - id: north-no-harm
+  - id: north-part
+    source: north
+    event: interception
+    summary: { en: All of them over one town, ru: Все над одним городом, uk: Усі над одним містом }
+    figure: { exactly: 7, unit: uav }
+    part_of: north-uavs
+    where:
+      places:
+        - { id: alpha, as: Alpha }
+    evidence:
+      - speech: indirect
+        quote: 7 drones were shot down over Alpha
+        translation: { ru: 7 беспилотников сбиты над Альфой, uk: 7 безпілотників збито над Альфою }
+
+  - id: north-no-harm
`;
  expect(ids(layer(changed(good, diff), "shapes"))).toEqual(["alpha-beta"]);
});

test("an unresolved town in a joint claim leaves the outline to the others", () => {
  const shape = (evidence: Evidence) =>
    layer(evidence, "shapes").features.find(({ id }) => id === "north-uavs");
  const fewer = edited(
    edited(good, "places.yaml", "geonames: 103\n  region: XA-WM", "geonames: null\n  region: XA-WM"),
    "places.yaml",
    "certainty: probable",
    "certainty: unresolved",
  );
  const gamma = [0.6, 0.4];
  const inGood = shape(good);
  const inFewer = shape(fewer);
  expect(inGood && booleanPointInPolygon(gamma, inGood)).toBe(true);
  expect(inFewer && booleanPointInPolygon(gamma, inFewer)).toBe(false);
});

for (const name of ["places", "regions", "shapes"] as const) {
  test(`${name}.geojson is as RFC 7946 has it`, () => {
    const collection: FeatureCollection = layer(good, name);
    expect(collection.type).toBe("FeatureCollection");
    expect(collection.bbox).toHaveLength(4);
    for (const { type, id, properties, geometry } of collection.features) {
      expect(type).toBe("Feature");
      expect(properties?.id).toBe(id);
      if (geometry.type !== "Point") expectProper(geometry as Polygon);
    }
  });

  test(`${name}.geojson has one feature to a line`, () => {
    const text = compileEvidence(good).outputs?.published[`${name}.geojson`] ?? "";
    expect(text.endsWith("]}\n")).toBe(true);
    const lines = text.split("\n").filter((line) => line.startsWith('{"type":"Feature",'));
    expect(lines).toHaveLength(layer(good, name).features.length);
  });
}

/** Towns no farther apart than a report's are, at the latitudes of this map. */
const town = fc.tuple(
  fc.double({ min: 30, max: 33, noNaN: true }),
  fc.double({ min: 45, max: 62, noNaN: true }),
);
const near = ([lng, lat]: LngLat) =>
  fc
    .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }))
    .map(([east, north]): LngLat => [lng + east, lat + north]);

test("an outline holds all its towns and its label, whatever their positions", () => {
  const group = town.chain((one) =>
    fc.array(near(one), { minLength: 1, maxLength: 6 }).map((others) => [one, ...others]),
  );
  fc.assert(
    fc.property(group, (towns) => {
      const { polygon, label } = outline(towns);
      expectProper(polygon);
      for (const each of [...towns, label]) expect(booleanPointInPolygon([...each], polygon)).toBe(true);
    }),
  );
});

/** Anywhere on our map: most of them lie far from each other. */
const farTown = fc.tuple(
  fc.double({ min: 25, max: 60, noNaN: true }),
  fc.double({ min: 44, max: 62, noNaN: true }),
);

test("towns far apart have a ring each, which covers no land that is not close to one of them", () => {
  fc.assert(
    fc.property(fc.array(farTown, { minLength: 2, maxLength: 5 }), (towns) => {
      const isFar = towns.some((a) => towns.some((b) => distance([...a], [...b]) > nearKilometres));
      fc.pre(isFar);
      const { polygon, label } = outline(towns);
      expectProper(polygon);
      for (const each of [...towns, label]) expect(booleanPointInPolygon([...each], polygon)).toBe(true);
      for (const corner of ringsOf(polygon).flat()) {
        const nearest = Math.min(...towns.map((each) => distance([...each], corner)));
        // 25 km at the most, and what the earth's roundness adds across a continent.
        expect(nearest).toBeLessThan(28);
      }
    }),
  );
});

test("towns near each other have one outline, and lie in it with the land between them", () => {
  // Some 190 km from the first to the last.
  const { polygon } = outline([
    [30, 54],
    [30.5, 55],
    [31, 55.6],
  ]);
  expect(polygon.type).toBe("Polygon");
  expect(booleanPointInPolygon([30.25, 54.5], polygon)).toBe(true);
});

test("of towns that lie far apart in a region each ring ends at its border", () => {
  const region: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [30, 50],
        [36, 50],
        [36, 52],
        [30, 52],
        [30, 50],
      ],
    ],
  };
  const { polygon } = outline(
    [
      [30.05, 51],
      [35.95, 51],
    ],
    region,
  );
  expect(polygon.type).toBe("MultiPolygon");
  for (const [lng = 0] of ringsOf(polygon).flat()) {
    expect(lng).toBeGreaterThanOrEqual(30);
    expect(lng).toBeLessThanOrEqual(36);
  }
});

test("lines join every town to the others, and are no more than that takes", () => {
  const same = (a: LngLat, b: LngLat | Position | undefined) => a[0] === b?.[0] && a[1] === b?.[1];
  fc.assert(
    fc.property(fc.uniqueArray(farTown, { minLength: 1, maxLength: 6, selector: String }), (towns) => {
      const lines = linesJoining(towns);
      expect(lines).toHaveLength(towns.length - 1);
      // Each line brings one town more to those that hang together already.
      const joined: LngLat[] = towns.slice(0, 1);
      for (const [from, to] of lines) {
        expect(joined.some((town) => same(town, from))).toBe(true);
        expect(joined.some((town) => same(town, to))).toBe(false);
        if (to) joined.push([to[0] ?? 0, to[1] ?? 0]);
      }
      for (const town of towns) expect(joined.some((each) => same(town, each))).toBe(true);
    }),
  );
});

test("an outline does not depend on the order in which a claim names its towns", () => {
  const towns: LngLat[] = [
    [30, 50],
    [31, 51],
    [30.5, 52],
    [32, 50.5],
  ];
  expect(outline([...towns].reverse())).toEqual(outline(towns));
});

test("an outline does not reach beyond the region that is said to hold its towns", () => {
  const region: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [29, 49],
        [33, 49],
        [33, 51],
        [31, 50.2],
        [29, 51],
        [29, 49],
      ],
    ],
  };
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.double({ min: 29.1, max: 32.9, noNaN: true }),
          fc.double({ min: 49.1, max: 50, noNaN: true }),
        ),
        {
          minLength: 2,
          maxLength: 5,
        },
      ),
      (towns) => {
        const { polygon, label } = outline(towns, region);
        expectProper(polygon);
        for (const each of [...towns, label]) expect(booleanPointInPolygon([...each], polygon)).toBe(true);
        // A metre's grace: the outline's corners are rounded.
        const grown = buffer(region, 0.003);
        const beyond = ringsOf(polygon)
          .flat()
          .filter((corner) => grown && !booleanPointInPolygon(corner, grown));
        expect(beyond).toEqual([]);
      },
    ),
  );
});

test("a region’s point keeps off the towns whose marks stand in it", () => {
  const area: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
    ],
  };
  const middle = labelPoint(area);
  const beside = labelPoint(area, [middle]);
  expect(distance([...beside], [...middle])).toBeGreaterThan(80);
  expect(booleanPointInPolygon([...beside], area)).toBe(true);
});

test("towns a hair’s breadth off a line have an outline like those on it", () => {
  const low = 45.00000000000011;
  expectProper(
    outline([
      [30.688407951233984, low],
      [30.688407951232016, low],
      [30.519759208977682, low],
      [30.688404460368492, low],
    ]).polygon,
  );
});

test("towns at one and the same point still have an outline", () => {
  expectProper(
    outline([
      [30, 50],
      [30, 50],
    ]).polygon,
  );
});

test("a corridor holds both ends and its label, and is about a quarter as wide as it is long", () => {
  fc.assert(
    fc.property(
      town.chain((one) => fc.tuple(fc.constant(one), near(one))),
      ([from, to]) => {
        const length = distance([...from], [...to]);
        fc.pre(length > 2);
        const { polygon, label } = corridor(from, to);
        expectProper(polygon);
        for (const each of [from, to, label]) expect(booleanPointInPolygon([...each], polygon)).toBe(true);
        const line = lineString([[...from], [...to]]);
        const widths = (polygon.coordinates[0] ?? []).map((corner) => pointToLineDistance(corner, line));
        expect(Math.max(...widths)).toBeGreaterThan(length * 0.12);
        expect(Math.max(...widths)).toBeLessThan(length * 0.13);
      },
    ),
  );
});

test("a ring that runs the wrong way is turned, and so are holes", () => {
  const area: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [0, 9],
        [9, 9],
        [9, 0],
        [0, 0],
      ],
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 2],
        [1, 1],
      ],
    ],
  };
  expect(turning(area.coordinates[0] ?? [])).toBeLessThan(0);
  expectProper(wound(area));
});

const boundaries: FeatureCollection<Polygon | MultiPolygon, { iso: string }> = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../geodata/boundaries/regions.geojson"), "utf8"),
);

test("the point of every region of the boundaries lies inside it", () => {
  const outside = boundaries.features.filter(
    (region) => !booleanPointInPolygon(labelPoint(region.geometry).map(round), region),
  );
  expect(outside.map(({ properties }) => properties.iso)).toEqual([]);
});

test("a region’s point is in its largest part, and in the middle of it as seen on the ground", () => {
  const square = (lng: number, lat: number, east: number, north: number): Position[][] => [
    [
      [lng, lat],
      [lng + east, lat],
      [lng + east, lat + north],
      [lng, lat + north],
      [lng, lat],
    ],
  ];
  const area: Feature<MultiPolygon>["geometry"] = {
    type: "MultiPolygon",
    coordinates: [square(0, 60, 0.5, 0.2), square(10, 60, 2, 1), square(20, 60, 0.2, 0.2)],
  };
  const [lng, lat] = labelPoint(area);
  expect(lng).toBeCloseTo(11, 1);
  expect(lat).toBeCloseTo(60.5, 1);
});
