// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, isInside, isOverlap } from "../../src/domain/places/box";
import type { Bounds, LngLat } from "../../src/domain/places/geometry";
import type { MapFeatures, MapProperties } from "../../src/domain/places/map-features";
import { mercator } from "../../src/domain/places/mercator";
import { ClaimsOnMap } from "../../src/map/drawn-claims";
import { labelsSeen } from "../../src/map/labels-seen";
import type { MapLibreMap } from "../../src/map/maplibre";

const zoom = 5;
const pixels = 512 * 2 ** zoom;
const view: Bounds = [30, 50, 38, 55];
const onScreen = (point: LngLat): [number, number] => {
  const [x, y] = mercator(point);
  const [left, top] = mercator([view[0], view[3]]);
  return [(x - left) * pixels, (y - top) * pixels];
};
const [width, height] = onScreen([view[2], view[1]]);
const size = { width, height };
const map = {
  getZoom: () => zoom,
  isMoving: () => false,
  getSource: () => ({ setData: () => {} }),
} as unknown as MapLibreMap;

const region = (at: LngLat, number: number): MapFeatures["features"][number] => ({
  type: "Feature",
  geometry: { type: "Point", coordinates: [...at] },
  properties: {
    ...{ id: `region-${number}`, kind: "region-label", isProbable: false, label: `Region ${number}` },
    ...{ color: 0, entries: 1, icon0: "sign-full-circle-0", text0: " 64 · 18 · 8", brief0: " 64 +2" },
    ...{ gap0: "", color0: 0 },
  } as MapProperties,
});

/** The figures, after labels have been placed within the view. */
function keptWithin(points: readonly LngLat[], under?: Bounds) {
  const features: MapFeatures = { type: "FeatureCollection", features: points.map(region) };
  const claims = new ClaimsOnMap(features);
  const before = told(claims);
  claims.keepWithin(map, view, under);
  return { before, after: told(claims) };
}
const told = (claims: ClaimsOnMap) =>
  labelsSeen(claims.labelsAt(zoom), zoom, size, onScreen).filter(({ isName }) => !isName);

const seen: Box = { left: 0, top: 0, right: width, bottom: height };
/** Boxes are told in whole pixels. */
const grown: Box = { left: -1, top: -1, right: width + 1, bottom: height + 1 };

test("a figure that the view’s side would cut stands within it", () => {
  const { before, after } = keptWithin([[30.1, 52]]);
  expect(before.every((box) => isInside(box, seen))).toBe(false);
  expect(after.every((box) => isInside(box, grown))).toBe(true);
});

test("within the view, none on another, and none lost, wherever regions lie", () => {
  const spot = fc.tuple(
    fc.double({ min: 30.02, max: 37.98, noNaN: true }),
    fc.double({ min: 50.3, max: 54.7, noNaN: true }),
  );
  const apart = (points: LngLat[]) =>
    points.every(([x, y], at) =>
      points.slice(at + 1).every(([otherX, otherY]) => Math.hypot((x - otherX) / 1.7, y - otherY) > 1.3),
    );
  fc.assert(
    fc.property(fc.array(spot, { minLength: 1, maxLength: 5 }).filter(apart), (points) => {
      const { after } = keptWithin(points);
      expect(new Set(after.map(({ id }) => id)).size).toBe(points.length);
      for (const [at, one] of after.entries()) {
        expect(isInside(one, grown)).toBe(true);
        for (const other of after.slice(at + 1))
          if (other.id !== one.id) expect(isOverlap(one, other)).toBe(false);
      }
    }),
  );
});

test("what needs no other place stays where it is", () => {
  const { before, after } = keptWithin([[34, 52.5]]);
  expect(after).toEqual(before);
});

test("a figure that the map’s buttons would cover stands beside them", () => {
  const under: Bounds = [35.5, 53, 38, 55];
  const [left, bottom] = onScreen([under[0], under[1]]);
  const { before, after } = keptWithin([[36, 53.3]], under);
  const isCovered = (box: Box) => isOverlap(box, { left, top: 0, right: width, bottom });
  expect(before.some(isCovered)).toBe(true);
  expect(after.length).toBe(before.length);
  expect(after.some(isCovered)).toBe(false);
});
