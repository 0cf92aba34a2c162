import { expect, test } from "vitest";
import { farPlaces } from "../../src/app/live-map/far-places";
import { Index } from "../../src/domain/dataset";
import type { Bounds } from "../../src/domain/places/geometry";
import { pointersTo } from "../../src/map/far-off";
import { aClaim, aDataset, aGeometry, aPlace, named } from "../fixtures/build";
import { drawnOf } from "../fixtures/drawn";

/** Three of a country as a whole, on a map of ten degrees. */
function ofACountry() {
  const claims = [
    aClaim({
      id: "three",
      figure: { kind: "exactly", value: 3, unit: "uav" },
      where: { places: [named("alpha")], within: null },
    }),
  ];
  const dataset = aDataset(claims, [aPlace({ id: "alpha", kind: "country" })]);
  const geometry = aGeometry(dataset);
  const loaded = { index: new Index(dataset), geometry } as Parameters<typeof farPlaces>[2];
  return farPlaces([], drawnOf(dataset, { geometry }), loaded);
}

test("a whole country is told at the map’s edge, by name and as a whole, with its figures and what it covers", () => {
  const [country, ...others] = ofACountry();
  expect(others).toEqual([]);
  expect(country).toMatchObject({ id: "alpha", name: "alpha as a whole", more: 0 });
  expect(country?.says.map(({ text }) => text)).toEqual(["3"]);
  expect(country?.whole).toHaveLength(4);
});

test("wherever the view is a country has its arrow, before any tally, and says whether some of it is seen", () => {
  const [country] = ofACountry();
  const [west, south, east, north] = country?.whole ?? [0, 0, 0, 0];
  const within: Bounds = [west - 1, south - 1, east + 1, north + 1];
  const elsewhere: Bounds = [west + 40, south - 1, east + 60, north + 1];
  for (const [view, isSeen] of [
    [within, true],
    [elsewhere, false],
  ] as const) {
    const [x, y] = country?.at ?? [0, 0];
    const tallies = Array.from({ length: 20 }, (_, at) => ({
      at: [x - 90, y + at / 10] as const,
      weight: 1000,
    }));
    const far = [...tallies, ...(country ? [country] : [])];
    for (const size of [
      { width: 280, height: 180 },
      { width: 390, height: 340 },
      { width: 850, height: 800 },
    ]) {
      const told = pointersTo<(typeof far)[number]>(far, view, size).pointers.find(
        ({ of }) => of === country,
      );
      expect(told?.isSeen).toBe(isSeen);
    }
  }
});
