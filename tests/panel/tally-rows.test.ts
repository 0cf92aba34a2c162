import { expect, test } from "vitest";
import type { PlaceTallies } from "../../src/domain/archive/period-view";
import { Index } from "../../src/domain/dataset";
import type { Place } from "../../src/domain/places/place";
import { rowsOf } from "../../src/panel/period/tally-rows";
import type { Reading } from "../../src/panel/reading";
import { aDataset, aPlace } from "../fixtures/build";

/** The names of the list's rows, in its order; what lies in the row above it is indented. */
function listed(places: readonly Place[]): readonly string[] {
  const index = new Index({ ...aDataset([]), places });
  const tallies = places.map(({ id }) => ({ placeId: id, own: [] }) as unknown as PlaceTallies);
  return rowsOf(tallies, { index } as Reading).map(
    ({ place, isNested }) => `${isNested ? "  " : ""}${place.name}`,
  );
}

test("what is said of all of a country comes first, then regions with what lies in them, then seas", () => {
  const westmark = aPlace({ id: "westmark", name: "Westmark", kind: "region" });
  expect(
    listed([
      aPlace({ id: "still-sea", name: "A Still Sea", kind: "water", regionId: null }),
      aPlace({ id: "alpha", name: "Alpha", kind: "settlement", regionId: westmark.id }),
      westmark,
      aPlace({ id: "eastmark", name: "Eastmark", kind: "region" }),
      aPlace({ id: "zed", name: "Zed", kind: "country", regionId: null }),
    ]),
  ).toEqual(["Zed", "Eastmark", "Westmark", "  Alpha", "A Still Sea"]);
});
