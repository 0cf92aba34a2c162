import fc from "fast-check";
import { expect, test } from "vitest";
import { firstView, type Spot } from "../../src/domain/places/first-view";
import { mercator } from "../../src/domain/places/mercator";

/** An area two degrees wide around a point, with so many claims. */
const spot = (id: string, lng: number, lat: number, claims = 1, half = 1): Spot => ({
  id,
  at: [lng, lat],
  bounds: [lng - half, lat - half / 2, lng + half, lat + half / 2],
  claims,
});

const near = ["a", "b", "c", "d"].map((id, at) => spot(id, 32 + 2 * at, 54 + (at % 2), 3));
const ids = (spots: readonly Spot[]) => spots.map(({ id }) => id).sort();

test("what lies together is all in the first view", () => {
  const view = firstView(near);
  expect(view.far).toEqual([]);
  expect(view.bounds).toEqual([31, 53.5, 39, 55.5]);
});

test("one that lies far off is left to an arrow, on whatever side, and the rest fills the view", () => {
  for (const [lng, lat] of [
    [108, 57],
    [158, 55],
    [34, 68],
    [34, 42],
  ] as const) {
    const view = firstView([...near, spot("far", lng, lat)]);
    expect(ids(view.far)).toEqual(["far"]);
    expect(view.bounds).toEqual([31, 53.5, 39, 55.5]);
  }
});

test("two that lie far off together are left out together", () => {
  expect(ids(firstView([...near, spot("y", 132, 43), spot("z", 135, 48)]).far)).toEqual(["y", "z"]);
});

test("one that lies apart, but holds many of the claims, stays in view while there is room for all", () => {
  expect(firstView([...near, spot("apart", 45, 50, 6)]).far).toEqual([]);
});

test("two places half the earth apart: the one of which more is said is in view, the other is told of", () => {
  const view = firstView([spot("a", 36, 54, 5), spot("b", 158, 55, 4)]);
  expect(ids(view.near)).toEqual(["a"]);
  expect(ids(view.far)).toEqual(["b"]);
});

test("where nothing is reported, there is nothing to show", () => {
  expect(firstView([])).toEqual({ bounds: null, near: [], far: [] });
});

test("whatever the places, the first view is one that a phone can show, has a mark in it, and forgets none", () => {
  const spots = fc.array(
    fc.record({
      lng: fc.double({ min: -10, max: 189, noNaN: true }),
      lat: fc.double({ min: 41, max: 75, noNaN: true }),
      claims: fc.integer({ min: 1, max: 40 }),
      half: fc.constantFrom(0, 0.5, 3, 20),
    }),
    { minLength: 1, maxLength: 25 },
  );
  fc.assert(
    fc.property(spots, (all) => {
      const placed = all.map(({ lng, lat, claims, half }, at) => spot(`s${at}`, lng, lat, claims, half));
      const { bounds, near, far } = firstView(placed);
      if (!bounds) throw new Error("no view");
      const [left, top] = mercator([bounds[0], bounds[3]]);
      const [right, bottom] = mercator([bounds[2], bounds[1]]);
      // 358 pixels of a phone, at the farthest zoom.
      expect(Math.max(right - left, bottom - top)).toBeLessThan(358 / (512 * 2 ** 2.5));
      for (const { at } of near) {
        expect(at[0]).toBeGreaterThanOrEqual(bounds[0]);
        expect(at[0]).toBeLessThanOrEqual(bounds[2]);
      }
      expect(near.length).toBeGreaterThan(0);
      expect(ids([...near, ...far])).toEqual(ids(placed));
    }),
  );
});
