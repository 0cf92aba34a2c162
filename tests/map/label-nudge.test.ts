import fc from "fast-check";
import { expect, test } from "vitest";
import { labelNudge } from "../../src/map/label-nudge";

const size = { width: 280, height: 300 };
const buttons = { left: 236, right: 270, top: 10, bottom: 150 };
const label = (left: number, right: number, top = 200) => ({ left, right, top, bottom: top + 15 });

test("a view whose side cuts a label is moved by as much as makes it whole", () => {
  expect(labelNudge([label(-8, 90), label(120, 200)], size, null)).toBe(12);
  expect(labelNudge([label(200, 283), label(40, 90)], size, null)).toBe(-7);
  expect(labelNudge([label(20, 90), label(120, 200)], size, null)).toBe(0);
});

test("a label under the map’s buttons comes out from under them", () => {
  expect(labelNudge([label(150, 240, 100), label(40, 90)], size, buttons)).toBe(-8);
  expect(labelNudge([label(150, 240, 160), label(40, 90)], size, buttons)).toBe(0);
});

test("what would cut another label instead has no view that makes it whole", () => {
  expect(labelNudge([label(-8, 90), label(180, 272)], size, null)).toBeNull();
  expect(labelNudge([label(150, 240, 100), label(6, 90)], size, buttons)).toBeNull();
});

test("what stands outside of the map moves nothing, and what is cut by far is not moved for", () => {
  expect(labelNudge([label(-90, -2), label(40, 90)], size, null)).toBe(0);
  expect(labelNudge([label(-70, 90)], size, null)).toBeNull();
});

test("once moved, a view is well", () => {
  const labels = fc.array(
    fc
      .tuple(
        fc.integer({ min: -60, max: 270 }),
        fc.integer({ min: 10, max: 120 }),
        fc.integer({ max: 290, min: 0 }),
      )
      .map(([left, wide, top]) => label(left, left + wide, top)),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(labels, (all) => {
      const by = labelNudge(all, size, buttons) ?? 0;
      const seen = all.filter(({ left, right }) => right > 0 && left < size.width);
      const moved = seen.map((one) => ({ ...one, left: one.left + by, right: one.right + by }));
      if (by !== 0) expect(labelNudge(moved, size, buttons)).toBe(0);
    }),
  );
});
