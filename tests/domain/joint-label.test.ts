import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, isOverlap } from "../../src/domain/places/box";
import { jointLands } from "../../src/domain/places/joint-land";
import { type Placeable, type Point, planLabels } from "../../src/domain/places/label-plan";
import type { MapFeatures, MapProperties } from "../../src/domain/places/map-features";
import { mercator } from "../../src/domain/places/mercator";

const type = { figure: 15, name: 12 };
const dot = ([x, y]: Point): Box => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 });

const label = (
  id: string,
  kind: string,
  at: Point,
  text: string,
  name: string,
  brief: string,
): Placeable => ({
  at,
  properties: {
    ...{ id, kind, isProbable: false, label: name, entries: 1, color: 0 },
    ...{ icon0: "sign-full-circle-0", text0: ` ${text}`, brief0: ` ${brief}`, gap0: "", color0: 0 },
  } as MapProperties,
});

/** Eleven of four towns in a row, with an outline around them, its corner near the first town as the figure's point. */
function eleven(towns: readonly Point[], reach = 9) {
  const [first, last] = [towns[0], towns.at(-1)] as [Point, Point];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]) || 1;
  const side = [(-(last[1] - first[1]) / length) * reach, ((last[0] - first[0]) / length) * reach] as const;
  const outline = Array.from({ length: 17 }, (_, at) => at / 16).flatMap((share): Point[] => {
    const [x, y] = [first[0] + share * (last[0] - first[0]), first[1] + share * (last[1] - first[1])];
    return [
      [x + side[0], y + side[1]],
      [x - side[0], y - side[1]],
    ];
  });
  const at: Point = [first[0], first[1] - reach];
  return {
    ...label("eleven", "joint-label", at, "11", "four towns together", "11 for four towns"),
    joint: { outline, towns: towns.map(dot) },
  };
}

/** As on a telephone: the whole outline is hardly longer than the words. */
const small: readonly Point[] = [
  [145, 252],
  [168, 222],
  [199, 211],
  [200, 202],
];

const standing = (joint: Placeable, ...others: Placeable[]) => {
  const towns = joint.joint?.towns ?? [];
  const planned = planLabels([joint, ...others], towns, type).get("eleven");
  if (!planned) throw new Error("It has no place");
  return planned;
};

const gap = (one: Box, other: Box) =>
  Math.hypot(
    Math.max(0, other.left - one.right, one.left - other.right) / 2,
    Math.max(0, other.top - one.bottom, one.top - other.bottom),
  );

test("a joint figure stands well clear of every town’s dot, its words with it, on a telephone too", () => {
  const { boxes, isNamed, isBrief } = standing(eleven(small));
  expect([isNamed, isBrief, boxes.length]).toEqual([true, false, 2]);
  for (const box of boxes) for (const town of small.map(dot)) expect(gap(box, town)).toBeGreaterThan(10);
});

test("where there is room, it stands on its outline, and no line leads there", () => {
  const wide = small.map(([x, y]): Point => [x * 6, y * 6]);
  expect(standing(eleven(wide)).leader).toBeNull();
});

test("a region’s figures that lie on the outline stay where they are, if there is room beside them", () => {
  const joint = eleven(small);
  const region = label("region", "region-label", [186, 236], "9 · 1 · 10", "Alphaland", "10 +2");
  const planned = planLabels([joint, region], joint.joint?.towns ?? [], type);
  const others = planned.get("region")?.boxes ?? [];
  expect(planned.get("eleven")?.boxes.some((box) => others.some((other) => isOverlap(box, other)))).toBe(
    false,
  );
});

test("wherever its towns lie, it is on no town’s dot and never a bare number", () => {
  const town = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(town, { minLength: 2, maxLength: 6 }), (towns) => {
      const { boxes, isNamed, isBrief } = standing(eleven(towns));
      expect(isNamed || isBrief).toBe(true);
      expect(boxes.some((box) => towns.map(dot).some((each) => isOverlap(box, each)))).toBe(false);
    }),
  );
});

test("among regions with figures of their own it is nearer to its outline than to any of theirs", () => {
  const joint = eleven(small);
  const regions = [
    label("west", "region-label", [99, 216], "5 · 1", "Westland Oblast", "5 +1"),
    label("here", "region-label", [226, 240], "9 · 1 · 10", "Midland Oblast", "10 +2"),
    label("south", "region-label", [130, 296], "64 · 18 · 8 · 6", "Southland Oblast", "64 +3"),
    label("north", "region-label", [185, 103], "1 · 3", "Northland Oblast", "3 +1"),
    label("east", "region-label", [255, 197], "2 · 2 · 2", "The Eastland region?", "2 +2"),
  ];
  const planned = planLabels([joint, ...regions], joint.joint?.towns ?? [], type);
  const own = planned.get("eleven")?.boxes ?? [];
  const away = (boxes: readonly Box[]) =>
    Math.min(...own.flatMap((box) => boxes.map((other) => gap(box, other))));
  const outline = (joint.joint?.outline ?? []).map(([x, y]) => ({ left: x, right: x, top: y, bottom: y }));
  for (const { properties } of regions)
    expect(away(planned.get(properties.id)?.boxes ?? [])).toBeGreaterThan(away(outline));
});

test("where there is room elsewhere, it stands on the land of no other region", () => {
  const { joint, ...rest } = eleven(small);
  for (const isForeign of [([x]: Point) => x < 205, ([x]: Point) => x > 150, ([, y]: Point) => y < 250]) {
    const { boxes } = standing({ ...rest, joint: { ...joint, isForeign } });
    for (const { left, right, top, bottom } of boxes)
      for (const x of [left, (left + right) / 2, right])
        for (const y of [top, bottom]) expect(isForeign([x, y])).toBe(false);
  }
});

test("another region’s land is that of every region but the one that the outline lies in", () => {
  const square = (west: number, east: number, south = 50, north = 52) => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const feature = (id: string, kind: MapProperties["kind"], ring: number[][]) => ({
    type: "Feature" as const,
    geometry: { type: "Polygon" as const, coordinates: [ring] },
    properties: { id, kind, isProbable: false, label: id, entries: 0, color: 0 },
  });
  // Its outline reaches a little across the border.
  const drawn: MapFeatures = {
    type: "FeatureCollection",
    features: [
      feature("eleven", "joint", square(30.5, 32.1, 50.8, 51.2)),
      feature("own", "region", square(30, 32)),
      feature("east", "region", square(32, 34)),
    ],
  };
  const { isForeign } = jointLands(drawn).get("eleven") ?? {};
  const at = [31, 33, 35].map((lng) => isForeign?.(mercator([lng, 51])));
  expect(at).toEqual([false, true, false]);
});

test("wherever its towns lie, it stands on their outline, or a line leads from a point of that into its words", () => {
  const town = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
  const regions = [
    label("west", "region-label", [99, 216], "5 · 1", "Westland Oblast", "5 +1"),
    label("here", "region-label", [226, 240], "9 · 1 · 10", "Midland Oblast", "10 +2"),
    label("south", "region-label", [130, 296], "64 · 18 · 8 · 6", "Southland Oblast", "64 +3"),
  ];
  fc.assert(
    fc.property(fc.array(town, { minLength: 2, maxLength: 6 }), (towns) => {
      const joint = eleven(towns);
      const { boxes, leader, root } = standing(joint, ...regions);
      const from: Point = [joint.at[0] + (root?.[0] ?? 0), joint.at[1] + (root?.[1] ?? 0)];
      const onOutline = [joint.at, ...(joint.joint?.outline ?? [])];
      expect(onOutline.some(([x, y]) => Math.hypot(x - from[0], y - from[1]) < 0.001)).toBe(true);
      const end: Point = leader ? [joint.at[0] + leader[0], joint.at[1] + leader[1]] : from;
      const here = { left: end[0], right: end[0], top: end[1], bottom: end[1] };
      expect(Math.min(...boxes.map((box) => gap(box, here)))).toBeLessThan(3);
    }),
  );
});

test("on the land of any one of the regions that share a figure it would be read as that one’s", () => {
  const square = (west: number) => [
    [
      [west, 50],
      [west + 2, 50],
      [west + 2, 52],
      [west, 52],
      [west, 50],
    ],
  ];
  const properties = (id: string, kind: MapProperties["kind"]) => ({
    ...{ id, kind, isProbable: false, label: id, entries: 0, color: 0 },
  });
  const area = (id: string, west: number) => ({
    type: "Feature" as const,
    geometry: { type: "Polygon" as const, coordinates: square(west) },
    properties: properties(id, "region"),
  });
  const edges = { type: "MultiLineString" as const, coordinates: [...square(30), ...square(32)] };
  const { isForeign } =
    jointLands({
      type: "FeatureCollection",
      features: [
        { type: "Feature", geometry: edges, properties: properties("six", "joint") },
        area("west", 30),
        area("east", 32),
      ],
    }).get("six") ?? {};
  expect([31, 33, 35].map((lng) => isForeign?.(mercator([lng, 51])))).toEqual([true, true, false]);
});
