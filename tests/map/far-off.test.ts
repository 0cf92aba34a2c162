import fc from "fast-check";
import { expect, test } from "vitest";
import { pointersTo } from "../../src/map/far-off";

const view: [number, number, number, number] = [30, 50, 40, 60];

const one = (lng: number, lat: number) => pointersTo([{ at: [lng, lat] }], view).pointers[0];

test("what is in view has no arrow", () => {
  expect(one(35, 55)).toBeUndefined();
});

test("an arrow stands at the edge that the way there crosses, and points there", () => {
  expect(one(35, 70)).toMatchObject({ edge: "north", turn: expect.closeTo(0), along: 5 });
  expect(one(158, 55)).toMatchObject({ edge: "east" });
  expect(Math.abs((one(158, 55)?.turn ?? 0) - 90)).toBeLessThan(3);
  expect(Math.abs(one(35, 30)?.turn ?? 0)).toBe(180);
  expect(one(31, 70)?.turn).toBeLessThan(0);
  expect(one(31, 70)?.along).toBeLessThan(5);
});

test("arrows are told in their order along their edge, and what has none is counted", () => {
  const place = fc.record({
    at: fc.tuple(
      fc.double({ min: -10, max: 189, noNaN: true }),
      fc.double({ min: 35, max: 78, noNaN: true }),
    ),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (places) => {
      const { pointers, beyond } = pointersTo(places, view);
      const outside = places.filter(({ at: [lng, lat] }) => lng < 30 || lng > 40 || lat < 50 || lat > 60);
      expect(pointers.length + beyond.length).toBe(outside.length);
      for (const edge of ["north", "east", "south", "west"]) {
        const spots = pointers.filter((each) => each.edge === edge).map(({ along }) => along);
        expect(spots.length).toBeLessThanOrEqual(3);
        expect(spots).toEqual(spots.toSorted((a, b) => a - b));
        expect(spots.every((along) => along >= 0 && along <= 10)).toBe(true);
      }
    }),
  );
});
