import fc from "fast-check";
import { expect, test } from "vitest";
import { isOverlap } from "../../src/domain/places/box";
import type { MapFeatures } from "../../src/domain/places/map-features";
import { frameAround, frameHeight, inFrame, percentInFrame, ratioOf } from "../../src/static-map/frame";
import { pathOf } from "../../src/static-map/path";
import { townLabels } from "../../src/static-map/town-labels";

const frame = frameAround([30, 50, 40, 60]);

test("the frame’s corners are the corners of what it is around", () => {
  expect(inFrame(frame, [30, 60])).toEqual([0, 0]);
  const [x, y] = inFrame(frame, [40, 50]);
  expect(x).toBeCloseTo(frame.width);
  expect(y).toBeCloseTo(frameHeight);
  expect(percentInFrame(frame, [40, 60])).toEqual({ x: "100%", y: "0%" });
});

test("the frame is as narrow as Mercator draws the north: its width by its height", () => {
  const north = frameAround([30, 60, 40, 70]);
  expect(ratioOf(north)).toBeLessThan(ratioOf(frame));
});

test("a ring is closed, and corners that fall together are drawn once", () => {
  const ring = [
    [30, 60],
    [40, 60],
    [40, 60.0001],
    [40, 50],
    [30, 60],
  ];
  const path = pathOf({ type: "Polygon", coordinates: [ring] }, frame);
  expect(path.endsWith("z")).toBe(true);
  expect(path.match(/l/g)?.length).toBe(2);
});

test("what is too small to be seen is not drawn", () => {
  const speck = [
    [35, 55],
    [35.00001, 55],
    [35, 55.00001],
    [35, 55],
  ];
  expect(pathOf({ type: "Polygon", coordinates: [speck] }, frame)).toBe("");
});

test("a path leads through the same points as its line, within a unit", () => {
  const position = fc.tuple(
    fc.double({ min: 30, max: 40, noNaN: true }),
    fc.double({ min: 50, max: 60, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 20 }), (line) => {
      const path = pathOf({ type: "LineString", coordinates: line }, frame);
      const last = line.at(-1) ?? [0, 0];
      if (path === "") return;
      const [, startX, startY] = /^M(-?\d+) (-?\d+)/.exec(path) ?? [];
      let [x, y] = [Number(startX), Number(startY)];
      for (const [, dx, dy] of path.matchAll(/l(-?\d+) ?(-?\d+)/g)) [x, y] = [x + Number(dx), y + Number(dy)];
      const [endX, endY] = inFrame(frame, last);
      expect(Math.abs(x - endX)).toBeLessThanOrEqual(1);
      expect(Math.abs(y - endY)).toBeLessThanOrEqual(1);
    }),
  );
});

test("no two names of towns stand on each other, and none on a dot", () => {
  const town = fc.tuple(
    fc.double({ min: 34, max: 36, noNaN: true }),
    fc.double({ min: 54, max: 56, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(town, { maxLength: 12 }), (towns) => {
      const features: MapFeatures = {
        type: "FeatureCollection",
        features: towns.map((coordinates, at) => ({
          type: "Feature",
          geometry: { type: "Point", coordinates },
          properties: {
            id: `t${at}`,
            kind: "settlement",
            isProbable: false,
            label: "Alphaville",
            entries: 0,
            color: 0,
          },
        })),
      };
      const labels = townLabels(features, frame, 660);
      const dots = [...labels.values()].flatMap(({ boxes: [dot] }) => dot ?? []);
      const names = [...labels.values()].flatMap(({ boxes: [, name] }) => name ?? []);
      for (const [position, name] of names.entries()) {
        const others = names.filter((_, at) => at !== position);
        expect([...dots, ...others].filter((other) => isOverlap(name, other))).toEqual([]);
      }
      expect(labels.size).toBe(towns.length);
    }),
  );
});
