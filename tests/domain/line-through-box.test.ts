import fc from "fast-check";
import { expect, test } from "vitest";
import { isThrough } from "../../src/domain/places/box";

const box = { left: 10, right: 20, top: 10, bottom: 20 };

test.each([
  ["across it", [0, 15], [30, 15], true],
  ["through a corner, between any few points of the line", [0, 11.5], [1000, 14], true],
  ["from within", [15, 15], [100, 100], true],
  ["all within", [12, 12], [18, 18], true],
  ["along its edge", [0, 10], [30, 10], false],
  ["short of it", [0, 15], [9, 15], false],
  ["beside it", [0, 0], [30, 9], false],
] as const)("a line %s", (_, from, to, is) => {
  expect(isThrough([from, to], box)).toBe(is);
  expect(isThrough([to, from], box)).toBe(is);
});

test("where any point of a line lies in a box, the line runs through it", () => {
  const at = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
  fc.assert(
    fc.property(at, at, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
      const [x, y] = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
      const isIn = x > 10.001 && x < 19.999 && y > 10.001 && y < 19.999;
      if (isIn && (from[0] !== to[0] || from[1] !== to[1])) expect(isThrough([from, to], box)).toBe(true);
    }),
  );
});
