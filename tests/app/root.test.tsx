// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Root } from "../../src/app/Root";
import { Index } from "../../src/domain/dataset";
import { KeptVersions } from "../../src/load/kept-versions";
import { LoadError, type Loaded } from "../../src/load/load-dataset";
import { aClaim, aDataset, aGeometry } from "../fixtures/build";
import { FakeMap } from "../fixtures/fake-map-view";

const dataset = aDataset([aClaim()]);
const loaded: Loaded = { index: new Index(dataset), geometry: aGeometry(dataset) };
const empty = new KeptVersions(() => Promise.resolve(null));

test("while the data is on its way the page says so", async () => {
  render(<Root load={() => new Promise(() => {})} versions={empty} loadMapView={new FakeMap().load} />);
  expect(screen.getByRole("status")).toHaveTextContent("Loading");
});

test("data that does not come is said not to come, and comes when it is tried again", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  let attempts = 0;
  const load = () =>
    attempts++ === 0
      ? Promise.reject(new LoadError("unreachable", "a dead network"))
      : Promise.resolve(loaded);
  render(<Root load={load} versions={empty} loadMapView={new FakeMap().load} />);
  await act(async () => {});
  expect(screen.getByRole("alert")).toHaveTextContent("could not be fetched");
  await userEvent.setup().click(screen.getByRole("button", { name: "Try again" }));
  await act(async () => {});
  expect(screen.getByRole("button", { name: "Alpha" })).toBeInTheDocument();
});
