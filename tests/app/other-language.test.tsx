// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { App } from "../../src/app/App";
import { Index } from "../../src/domain/dataset";
import { aClaim, aDataset, aGeometry, aPlace } from "../fixtures/build";
import { FakeMap } from "../fixtures/fake-map-view";

afterEach(cleanup);

/** A day whose source and place nobody has named in the page's language. */
const named = aDataset([aClaim({ figure: { kind: "exactly", value: 9, unit: "uav" } })], [aPlace()]);
const dataset = {
  ...named,
  sources: named.sources.map((source) => ({
    ...source,
    name: "Голова",
    otherLanguage: { name: "uk" as const },
  })),
  places: named.places.map((place) => ({ ...place, name: "Альфа", otherLanguage: { name: "uk" as const } })),
};

async function openPage(search: string) {
  history.replaceState(null, "", search);
  render(
    <App
      loaded={{ index: new Index(dataset), geometry: aGeometry(dataset) }}
      loadMapView={new FakeMap().load}
      base={null}
    />,
  );
  await act(async () => {});
}

/** In which languages all that stands in these words is marked, by itself or by what holds it. */
const languagesOf = (words: RegExp): (string | undefined)[] => {
  const found = within(document.body)
    .getAllByText(words)
    .filter((each) => each.closest("svg, [aria-live], title, [role=listbox]") === null);
  expect(found).not.toEqual([]);
  return [...new Set(found.map((each) => each.closest<HTMLElement>("[lang]")?.lang))];
};

test("a source’s and a place’s name in another language are marked with it, in filters and in the list", async () => {
  await openPage("/");
  expect(
    screen.getByRole("checkbox", { name: "Голова" }).closest("label")?.querySelector("[lang=uk]"),
  ).not.toBeNull();
  const places = within(screen.getByRole("list", { name: "Places" }));
  expect(places.getByRole("button", { name: /Альфа/ })).toHaveAttribute("lang", "uk");
  expect(languagesOf(/^Голова:?$/)).toEqual(["uk"]);
});

test("in the table, too", async () => {
  await openPage("/?view=table&by=sources");
  const table = await screen.findByRole("table");
  expect(within(table).getByText("Голова")).toHaveAttribute("lang", "uk");
  expect(within(table).getByRole("button", { name: /Альфа/ })).toHaveAttribute("lang", "uk");
});

test("on the place’s page, too", async () => {
  await openPage("/?place=alpha");
  expect(screen.getByRole("heading", { level: 2, name: /Альфа/ })).toHaveAttribute("lang", "uk");
  expect(languagesOf(/^Голова$/)).toEqual(["uk"]);
});
