import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, isOverlap, moved } from "../../src/domain/places/box";
import { besideLabels, type EdgeRoom } from "../../src/map/beside-labels";

const foot: EdgeRoom = { axis: 0, from: 6, to: 846, inward: -1 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  ...{ left, top, right: left + width, bottom: top + height },
});
const after = (arrows: readonly Box[], labels: readonly Box[], room = foot): readonly Box[] =>
  besideLabels(arrows, labels, room).map((offset, at) => moved(arrows[at] as Box, offset));

test("an arrow that covers no label stays where it is", () => {
  const arrow = box(300, 700, 150, 28);
  expect(after([arrow], [box(300, 640, 80, 30)])).toEqual([arrow]);
});

test("an arrow moves along its edge, as little as it can, to where it covers no label", () => {
  const label = box(290, 705, 60, 30);
  const [arrow] = after([box(300, 700, 150, 28)], [label]);
  expect(isOverlap(arrow as Box, label)).toBe(false);
  expect(arrow).toMatchObject({ top: 700 });
  expect((arrow?.left ?? 0) - 300).toBeLessThan(70);
});

test("where the whole edge is taken, arrows stand in from it", () => {
  const labels = Array.from({ length: 14 }, (_, at) => box(at * 62, 715, 60, 30));
  const [arrow] = after([box(300, 700, 150, 28)], labels);
  expect(labels.some((label) => isOverlap(arrow as Box, label))).toBe(false);
  expect(arrow?.bottom).toBeLessThan(715);
});

test("arrows keep their order, stay within their edge, and never lie on each other", () => {
  const aLabel = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 640, max: 740 }) });
  const widths = fc.array(fc.integer({ min: 60, max: 220 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(widths, fc.array(aLabel, { maxLength: 12 }), (wide, spots) => {
      let at = 60;
      const arrows = wide.map((width) => {
        const arrow = box(at, 700, width, 28);
        at += width + 6;
        return arrow;
      });
      const moved = after(
        arrows,
        spots.map(({ x, y }) => box(x, y, 80, 16)),
      );
      for (const [number, { left, right }] of moved.entries()) {
        expect(left).toBeGreaterThanOrEqual(moved[number - 1]?.right ?? 6);
        expect(right).toBeLessThanOrEqual(846);
      }
    }),
  );
});

test("beside the map, arrows move up and down, and in from their side", () => {
  const side: EdgeRoom = { axis: 1, from: 48, to: 700, inward: 1 };
  const label = box(10, 300, 120, 60);
  const [arrow] = after([box(8, 320, 140, 28)], [label], side);
  expect(isOverlap(arrow as Box, label)).toBe(false);
  expect(arrow?.left).toBeGreaterThanOrEqual(8);
});

test("at a side each stands where the way to what it leads to crosses it", () => {
  const side: EdgeRoom = { axis: 1, from: 0, to: 600, inward: -1 };
  const offsets = besideLabels([box(600, 270, 140, 28), box(600, 304, 140, 28)], [], side, [114, 414]);
  expect(offsets.map(([, down]) => down)).toEqual([-170, 96]);
});

test("an arrow that is to keep to its edge stands no farther in from it, whatever it lies on", () => {
  const foot: EdgeRoom = { axis: 0, from: 0, to: 300, inward: -1 };
  const label = box(0, 690, 300, 60);
  const farthest = (deep?: number) =>
    besideLabels([box(10, 700, 280, 28)], [label], { ...foot, ...(deep !== undefined && { deep }) })[0]?.[1];
  expect(farthest()).toBeLessThan(0);
  expect(farthest(0)).toBeCloseTo(0);
});
