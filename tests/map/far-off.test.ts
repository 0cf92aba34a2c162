import fc from "fast-check";
import { expect, test } from "vitest";
import { pointersTo } from "../../src/map/far-off";

const view: [number, number, number, number] = [30, 50, 40, 60];

const one = (lng: number, lat: number) => pointersTo([{ at: [lng, lat] }], view, null).pointers[0];

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
      const { pointers, beyond } = pointersTo(places, view, null);
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

test("a narrow map has arrows above and below alone: its middle is what most claims are of", () => {
  const phone = { width: 390, height: 340 };
  const edgeOf = (lng: number, lat: number) =>
    pointersTo([{ at: [lng, lat] }], view, phone).pointers.map(({ edge, along }) => ({ edge, along }));
  expect(edgeOf(158, 58)).toEqual([{ edge: "north", along: 10 }]);
  expect(edgeOf(158, 40)).toMatchObject([{ edge: "south" }]);
  expect(edgeOf(10, 52)).toEqual([{ edge: "south", along: 0 }]);
});

test("what lies under the arrows themselves has one, too", () => {
  const tall = { width: 800, height: 800 };
  const arrowsTo = (lat: number) => pointersTo([{ at: [35, lat] }], view, tall).pointers.length;
  expect(arrowsTo(59.8)).toBe(1);
  expect(arrowsTo(50.1)).toBe(1);
  expect(arrowsTo(59)).toBe(0);
});

test("a small map has fewer arrows, and counts the others", () => {
  const places = [31, 33, 35, 37].map((lng) => ({ at: [lng, 70] as const }));
  const counts = (width: number, height: number) => {
    const { pointers, beyond } = pointersTo(places, view, { width, height });
    return [pointers.length, beyond.length];
  };
  expect(counts(1000, 800)).toEqual([3, 1]);
  expect(counts(390, 340)).toEqual([2, 2]);
  expect(counts(280, 340)).toEqual([1, 3]);
  expect(counts(520, 180)).toEqual([2, 2]);
});

test("a low map has its arrows in a column at its side, above nothing that is framed; a narrow one at its foot", () => {
  const places = [31, 33].flatMap((lng) => [70, 40].map((lat) => ({ at: [lng, lat] as const })));
  const edges = (width: number) =>
    pointersTo(places, view, { width, height: 152 }).pointers.map(({ edge }) => edge);
  expect(edges(640)).toEqual(["west", "west", "west"]);
  expect(edges(390)).toEqual(["south", "south"]);
});

test("what stands so near to the map’s side that its label would be cut has one, too", () => {
  const size = { width: 800, height: 800 };
  const arrowsTo = (lng: number, wide: number) =>
    pointersTo([{ at: [lng, 55], wide }], view, size).pointers.length;
  // A degree of this view is 80 pixels.
  expect(arrowsTo(39.5, 90)).toBe(1);
  expect(arrowsTo(30.5, 90)).toBe(1);
  expect(arrowsTo(39.5, 60)).toBe(0);
});

test("of more tallies than an edge has room for, the largest are told, still in their order", () => {
  const places = [31, 33, 35, 37].map((lng, at) => ({
    at: [lng, 70] as const,
    weight: [4, 125, 2, 64][at] ?? 0,
  }));
  const told = (width: number) =>
    pointersTo(places, view, { width, height: 800 }).pointers.map(({ of: { weight } }) => weight);
  expect(told(1000)).toEqual([4, 125, 64]);
  expect(told(390)).toEqual([125]);
});

test("a whole country is told of wherever the view is, before all else, and whether it is in view", () => {
  const phone = { width: 300, height: 340 };
  const land = { at: [31, 49] as const, whole: [22, 44, 40, 52] as [number, number, number, number] };
  const towns = [30.5, 31.5, 33].map((lng) => ({ at: [lng, 40] as const, weight: 900 }));
  const { pointers } = pointersTo([...towns, land], view, phone);
  expect(pointers.map(({ of, isSeen }) => ({ of, isSeen }))).toEqual([{ of: land, isSeen: true }]);
  const inside: [number, number, number, number] = [30, 48, 32, 50];
  expect(pointersTo([land], inside, phone).pointers).toHaveLength(1);
  const away: [number, number, number, number] = [50, 55, 60, 60];
  expect(pointersTo([land], away, phone).pointers[0]?.isSeen).toBe(false);
});

test("of a period’s tallies a small map’s edge tells whole countries alone: arrows to small ones would cover the largest", () => {
  const land = {
    at: [31, 49] as const,
    weight: 900,
    whole: [22, 44, 40, 52] as [number, number, number, number],
  };
  const towns = [30.5, 31.5].map((lng) => ({ at: [lng, 70] as const, weight: 4 }));
  const told = (width: number, height: number) =>
    pointersTo([...towns, land], view, { width, height }).pointers.map(({ of: { weight } }) => weight);
  expect(told(280, 312)).toEqual([900]);
  expect(told(500, 212)).toEqual([900]);
  expect(told(390, 380)).toEqual([4, 900]);
});
