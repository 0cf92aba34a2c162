import { expect, test } from "vitest";
import type { MapFeatures, MapProperties } from "../../src/domain/places/map-features";
import { frameAround } from "../../src/static-map/frame";
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
