import { expect, test } from "vitest";
import { heldIn } from "../../../src/domain/archive/held";
import type { DayCounts, Manifest } from "../../../src/domain/archive/manifest";

const year = (year: number | null, claims: number) => ({ year, claims });
const manifest = (front?: string) =>
  ({ years: [year(2031, 4), year(2032, 2), year(null, 1)], ...(front && { front }) }) as unknown as Manifest;
// 1 January 2031 and the two days after it.
const days: DayCounts = {
  first: 22280,
  sources: [
    { claims: [1, 0, 2], reports: [1, 1, 1] },
    { claims: [0, 0, 3], reports: [0, 0, 1] },
  ],
};

test("the archive’s line tells of all claims, of their years, and of the latest day by all sources", () => {
  expect(heldIn(manifest(), days)).toEqual({
    claims: 7,
    years: "2031–2032",
    day: "2031-01-03",
    ofDay: 5,
    repeated: 0,
    before: "2031-01-01",
    after: null,
  });
});

test("where the site sets a front day, it leads there", () => {
  expect(heldIn(manifest("2031-01-01"), days)).toMatchObject({
    ...{ day: "2031-01-01", ofDay: 1 },
    ...{ before: null, after: "2031-01-03" },
  });
});

test("an archive of no day is not led to", () => {
  expect(heldIn(manifest(), { first: 0, sources: [] })).toBeNull();
});
