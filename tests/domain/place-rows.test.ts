import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { Index } from "../../src/domain/dataset";
import type { Place } from "../../src/domain/places/place";
import { placeMarks } from "../../src/domain/places/place-mark";
import { placeRows } from "../../src/domain/places/place-rows";
import { aClaim, aDataset, aPlace, named } from "../fixtures/build";
import { openedDay } from "../fixtures/published";

test("towns stand under their region wherever the evidence has them, and what is shared in one row", async () => {
  const dataset = await openedDay();
  // As if every town had been appended at the end.
  const places = [...dataset.places].sort(
    (a, b) => Number(a.regionId !== null) - Number(b.regionId !== null),
  );
  const index = new Index({ ...dataset, places });
  const rows = placeRows(placeMarks(dataset.claims, index), dataset.claims, index);
  const names = rows.map(({ marks, isNested }) => [isNested, ...marks.map(({ placeId }) => placeId)]);
  expect(names.slice(0, 2)).toEqual([
    [false, "kaluga-oblast"],
    [true, "borovsk", "kirov-kaluga", "maloyaroslavets", "yukhnov"],
  ]);
  expect(names).toContainEqual([true, "kirishi-budogoshch"]);
  expect(rows.flatMap(({ marks, ends }) => [...marks, ...ends]).length).toBe(
    placeMarks(dataset.claims, index).length,
  );
});

/** What a stretch between Alpha and Beta, and whatever else is claimed, comes to as rows: each with its ends. */
function rowsWith(others: readonly Claim[], over: Partial<Place> = {}) {
  const between = ["alpha", "beta"] as const;
  const towns = between.map((id) => aPlace({ id, kind: "settlement", regionId: "south" }));
  const stretch = aPlace({ id: "stretch", kind: "stretch", between, regionId: "south", ...over });
  const where = { places: [named("stretch")], within: null };
  const claims = [aClaim({ id: "found", event: "debris", where }), ...others];
  const index = new Index(aDataset(claims, [aPlace({ id: "south" }), ...towns, stretch]));
  return placeRows(placeMarks(claims, index), claims, index).map(({ marks, ends }) => ({
    places: marks.map(({ placeId }) => placeId),
    ends: ends.map(({ placeId }) => placeId),
  }));
}

test("what is between two towns is of the stretch alone: they are its ends, and no places of the row", () => {
  expect(rowsWith([])).toEqual([{ places: ["stretch"], ends: ["alpha", "beta"] }]);
});

test("so it is where the stretch lies in no one region", () => {
  const south = aClaim({ id: "south", where: { places: [named("south")], within: null } });
  expect(rowsWith([south], { regionId: null })).toEqual([
    { places: ["south"], ends: [] },
    { places: ["stretch"], ends: ["alpha", "beta"] },
  ]);
});

test("an end of which something else is said has a row of its own", () => {
  expect(rowsWith([aClaim({ id: "own", where: { places: [named("beta")], within: null } })])).toEqual([
    { places: ["beta"], ends: [] },
    { places: ["stretch"], ends: ["alpha"] },
  ]);
});
