// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { sourceMarks } from "../../src/domain/claims/source";
import { Index } from "../../src/domain/dataset";
import { placeMarks } from "../../src/domain/places/place-mark";
import { OffMapList } from "../../src/panel/OffMapList";
import { PlaceList } from "../../src/panel/place/PlaceList";
import type { Go } from "../../src/panel/reading";
import { aClaim, aDataset, aPlace, named } from "../fixtures/build";

const nowhere = new Proxy({} as Go, { get: () => () => "" });

/** What is listed of three UAVs over these towns together; of Gamma nobody knows where it is. */
function openLists(ids: readonly string[]) {
  const towns = ["alpha", "beta"].map((id) => aPlace({ id, kind: "settlement", regionId: "south" }));
  const gamma = aPlace({ id: "gamma", kind: "settlement" });
  const resolutions = gamma.resolutions.map((of) => ({ ...of, certainty: "unresolved" as const }));
  const places = [aPlace({ id: "south" }), ...towns, { ...gamma, resolutions }];
  const where = { places: ids.map((id) => named(id)), within: named("south") };
  const claims = [aClaim({ figure: { kind: "exactly", value: 3, unit: "uav" }, where })];
  const index = new Index(aDataset(claims, places));
  const reading = { index, claims, sourceMarks: sourceMarks(index.dataset.sources) };
  const marks = placeMarks(claims, index);
  render(
    <>
      <PlaceList reading={reading} marks={marks} highlighted={null} go={nowhere} />
      <OffMapList reading={reading} go={nowhere} />
    </>,
  );
  return within(screen.getByRole("list", { name: "Places" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
}

test("a place of several that could not be placed stands with the others, in the report’s words", () => {
  const [region, towns] = openLists(["alpha", "beta", "gamma"]);
  expect(region).toContain("3 UAVs shot down, three places together; “the gamma” could not be placed");
  expect(towns).toContain("and “the gamma”, which could not be placed");
  expect(towns).toContain("shared by all of these");
});

test("then not everything that is shown is on the map", () => {
  openLists(["alpha", "beta", "gamma"]);
  expect(screen.queryByText(/Everything that is shown/)).toBeNull();
  const off = screen.getByRole("list", { name: "Not on the map" });
  expect(off).toHaveTextContent("“the gamma” could not be found; its other places are on the map.");
});

test("where only one of them could be placed, its row says which one could not", () => {
  const [, town] = openLists(["alpha", "gamma"]);
  expect(town).toContain("3 UAVs shot down, two places together; “the gamma” could not be placed");
});

test("where all are known, all of it is on the map", () => {
  const rows = openLists(["alpha", "beta"]);
  expect(rows.join()).not.toContain("could not");
  expect(screen.getByText("Everything that is shown is on the map.")).toBeVisible();
});
