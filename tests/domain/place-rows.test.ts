import { expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import { placeMarks } from "../../src/domain/places/place-mark";
import { placeRows } from "../../src/domain/places/place-rows";
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
  expect(names).toContainEqual([true, "kirishi-budogoshch", "kirishi", "budogoshch"]);
  expect(rows.flatMap(({ marks }) => marks).length).toBe(placeMarks(dataset.claims, index).length);
});
