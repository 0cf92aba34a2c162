import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "../../bench/spread";

test("the median of an even number of times lies between the middle two", () => {
  expect(spread([4, 1, 3, 2])).toEqual({ median: 2.5, min: 1, max: 4 });
});

test("what was not measured is left out; nothing at all has no median", () => {
  expect(spread([null, 7, null])).toEqual({ median: 7, min: 7, max: 7 });
  expect(spread([null])).toBeNull();
});

test("as many times lie below the median as above it, whatever their order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1 }), (times) => {
      const median = spread(times)?.median ?? NaN;
      const below = times.filter((time) => time < median).length;
      const above = times.filter((time) => time > median).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(times.length / 2);
    }),
  );
});
