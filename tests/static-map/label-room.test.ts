import { expect, test } from "vitest";
import type { MapFeatures, MapProperties } from "../../src/domain/places/map-features";
import { frameAround, inFrame } from "../../src/static-map/frame";
import { labelRoom } from "../../src/static-map/label-room";
import { labelStyle } from "../../src/static-map/label-style";
import { type Size, sizeNames, sizes } from "../../src/static-map/sizes";

const frame = frameAround([30, 50, 40, 60]);

const region = (id: string, lat: number, figures: string) => ({
  type: "Feature" as const,
  geometry: { type: "Point" as const, coordinates: [35, lat] },
  properties: {
    id,
    kind: "region-label",
    isProbable: false,
    label: `The Oblast of ${id}`,
    entries: 1,
    color: 0,
    icon0: "sign-full-circle-0",
    text0: ` ${figures}`,
    brief0: " 64 +3",
    gap0: "",
    color0: 0,
  } as MapProperties,
});

const rooms = (first: number, second: number) => {
  const features: MapFeatures = {
    type: "FeatureCollection",
    features: [region("alpha", first, "64 · 18 · 8 · 6"), region("beta", second, "5 · 1")],
  };
  return labelRoom(features, frame);
};

test("a label that has room in frames of every size is written once", () => {
  const { labels } = rooms(57, 52);
  expect([...labels.values()].map((variants) => variants.map(({ sizes: of }) => of))).toEqual([
    [sizeNames],
    [sizeNames],
  ]);
});

test("what has no room at its point in a small frame has it in a larger one", () => {
  const { labels } = rooms(55, 54.5);
  const standing = (size: Size) =>
    [...labels.values()].map((variants) => {
      const of = variants.find(({ sizes: sizesOf }) => sizesOf.includes(size));
      return of && !of.isBrief && String(of.offset) === "0,0";
    });
  expect(standing("huge")).toEqual([true, true]);
  expect(standing("least")).toContain(false);
});

test("the style sheet has every size, each up to where the next begins, and the least for all below", () => {
  const ranges = [...labelStyle().matchAll(/\(([^)]*height[^)]*)\)\{/g)].map(([, range]) => range);
  expect(ranges).toHaveLength(sizeNames.length);
  for (const [at, size] of sizeNames.entries()) {
    const next = sizeNames[at + 1];
    if (at > 0) expect(ranges[at]).toContain(`${sizes[size]}px <= height`);
    if (next) expect(ranges[at]).toMatch(new RegExp(`height < ${sizes[next]}px$`));
    expect(labelStyle()).toContain(`:not([data-in~="${size}"])`);
  }
});

test("a tally that finds no room at its place is left out in frames of that size, and stands in larger ones", () => {
  const weighty = (id: string, lat: number, weight: number) => {
    const { properties, ...feature } = region(id, lat, "[1,275–1,310]");
    return { ...feature, properties: { ...properties, weight } };
  };
  // In the least frame they are six pixels apart, and there is no room beside them for all.
  const smaller = Array.from({ length: 24 }, (_, at) => weighty(`beta-${at}`, 50.2 + at * 0.4, 24 - at));
  const { labels } = labelRoom(
    { type: "FeatureCollection", features: [weighty("alpha", 59.8, 900), ...smaller] },
    frame,
  );
  const leftOut = (id: string) =>
    labels.get(id)?.flatMap(({ isLeftOut, sizes: of }) => (isLeftOut ? of : [])) ?? [];
  expect(leftOut("alpha")).toEqual([]);
  expect(leftOut("beta-23")).toContain("least");
  expect(leftOut("beta-23")).not.toContain("huge");
});

test("in frames of every size a joint figure hangs on its outline: there, or by a line from there", () => {
  const corners = [
    [34.2, 54.3],
    [35.8, 55.1],
    [35.6, 55.4],
    [34, 54.6],
    [34.2, 54.3],
  ];
  const { properties } = region("joint", 54.8, "11");
  const joint = { ...properties, id: "joint", label: "four towns together" };
  const features: MapFeatures = {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        geometry: { type: "Polygon", coordinates: [corners] },
        properties: { ...joint, kind: "joint" },
      },
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: corners[0] ?? [] },
        properties: { ...joint, kind: "joint-label" },
      },
      region("alpha", 54.9, "64 · 18 · 8 · 6"),
    ],
  };
  const variants = labelRoom(features, frame).labels.get("joint") ?? [];
  expect(variants.flatMap(({ sizes: of }) => of).toSorted()).toEqual([...sizeNames].toSorted());
  const outline = corners.slice(1).map((to, at) => [corners[at] ?? [], to].map((each) => inShares(each)));
  for (const { root, leader, offset, isBrief } of variants) {
    const [x, y] = inShares(corners[0] ?? []);
    const from = [x + Number.parseFloat(root?.x ?? "0"), y + Number.parseFloat(root?.y ?? "0")];
    expect(Math.min(...outline.map(([one = [], other = []]) => toLine(from, one, other)))).toBeLessThan(0.1);
    // Without a line it lies over that point.
    if (!leader) expect(Math.abs(offset[0])).toBeLessThan(60);
    if (!leader) expect(Math.abs(offset[1])).toBeLessThan(isBrief ? 20 : 30);
  }
});

/** In hundredths of the frame's width and height. */
function inShares([lng = 0, lat = 0]: readonly number[]): [number, number] {
  const [x, y] = inFrame(frame, [lng, lat]);
  return [(x / frame.width) * 100, y / 10];
}

function toLine([x = 0, y = 0]: number[], [fromX = 0, fromY = 0]: number[], [toX = 0, toY = 0]: number[]) {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const share = Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - fromX - share * dx, y - fromY - share * dy);
}

const town = (id: string, at: [number, number], entries: number) => ({
  type: "Feature" as const,
  geometry: { type: "Point" as const, coordinates: at },
  properties: {
    ...{ id, kind: "settlement", isProbable: false, label: id, entries, color: 0 },
    ...(entries > 0 && { icon0: "sign-flag-circle-0", text0: "", brief0: "", gap0: "", color0: 0 }),
  } as MapProperties,
});

test("what sources say of a town stands below its name, on the same side of its dot", () => {
  const room = labelRoom(
    { type: "FeatureCollection", features: [town("Alphatown", [35, 55], 1), town("Betatown", [38, 52], 0)] },
    frame,
  );
  const figures = room.townFigures.get("Alphatown") ?? [];
  expect(figures.flatMap(({ sizes: of }) => of)).toEqual(sizeNames);
  for (const { at, sizes: of } of figures)
    for (const size of of) {
      const side = room.towns.get("Alphatown")?.[`data-${size}`] ?? "right";
      expect(Math.sign(at[0])).toBe({ right: 1, left: -1, below: 0 }[side]);
      expect(at[1]).toBeGreaterThan(0);
    }
  expect(room.townFigures.has("Betatown")).toBe(false);
});

test("where there is no room for a town's figures its name stands without them", () => {
  // Right below each other, by a name's height: figures would stand on the next.
  const towns = Array.from({ length: 5 }, (_, at) => town(`Town ${at}`, [35, 55 - at * 0.2], 1));
  const room = labelRoom({ type: "FeatureCollection", features: towns }, frame);
  const shown = (size: Size) =>
    [...room.townFigures.values()].filter((variants) => variants.some(({ sizes: of }) => of.includes(size)))
      .length;
  expect(shown("huge")).toBe(5);
  expect(shown("medium")).toBeLessThan(5);
});
