import { expect, test } from "vitest";
import type { MapFeatures, MapProperties } from "../../src/domain/places/map-features";
import { frameAround } from "../../src/static-map/frame";
import { labelRoom } from "../../src/static-map/label-room";
import { labelStyle } from "../../src/static-map/label-style";
import { sizeNames, sizes } from "../../src/static-map/sizes";

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
    icon0: "source-circle-0",
    text0: ` ${figures}`,
    far0: " …",
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

test("labels that have room in frames of every size say nothing of it", () => {
  expect(rooms(57, 52).size).toBe(0);
});

test("what has no room in a small frame has it in a larger one", () => {
  const { alpha, beta } = Object.fromEntries(rooms(55, 54.5));
  expect(alpha?.["data-tiny"]).toBe("short");
  expect(beta?.["data-tiny"]).toBe("unnamed short");
  expect(alpha?.["data-huge"]).toBeUndefined();
  expect(beta?.["data-huge"]).toBeUndefined();
});

test("the style sheet has every size, each up to where the next begins", () => {
  const ranges = [...labelStyle().matchAll(/\(([^)]*height[^)]*)\)\{/g)].map(([, range]) => range);
  expect(ranges).toHaveLength(sizeNames.length + 1);
  for (const [at, size] of sizeNames.entries()) {
    const [before, from] = ranges.slice(at, at + 2);
    expect(before).toMatch(new RegExp(`height < ${sizes[size]}px$`));
    expect(from).toMatch(new RegExp(`^${sizes[size]}px <= height`));
    expect(labelStyle()).toContain(`[data-${size}~="short"]`);
  }
});
