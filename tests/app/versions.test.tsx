// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { VersionedApp } from "../../src/app/address/VersionedApp";
import { Index } from "../../src/domain/dataset";
import { KeptVersions } from "../../src/load/kept-versions";
import { type KeptVersion, LoadError, type Loaded } from "../../src/load/load-dataset";
import { aClaim, aDataset, aGeometry, named } from "../fixtures/build";
import { FakeMap } from "../fixtures/fake-map-view";

/** Data of a version with one claim, over one place. */
function dataOf(version: string, placeId: string): Loaded {
  const dataset = { ...aDataset([aClaim({ where: { places: [named(placeId)], within: null } })]), version };
  return { index: new Index(dataset), geometry: aGeometry(dataset) };
}

const newest = dataOf("bbbbbbbbbbbb", "newland");
const older = dataOf("aaaaaaaaaaaa", "oldland");
/** As a host answers where only these were frozen: what nobody froze is not kept there. */
const frozen =
  (...all: readonly Loaded[]) =>
  async (version: string): Promise<KeptVersion | null> => {
    const loaded = all.find(({ index }) => index.dataset.version === version);
    return loaded ? { loaded, date: "2031-05-30" } : null;
  };

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

/** Opens the page at an address, with kept versions that answers so. */
async function open(search: string, answer: (version: string) => Promise<KeptVersion | null>) {
  history.replaceState(null, "", `/${search}`);
  const map = new FakeMap();
  const asked: string[] = [];
  const versions = new KeptVersions((version) => {
    asked.push(version);
    return answer(version);
  });
  render(<VersionedApp newest={newest} versions={versions} loadMapView={map.load} base={null} />);
  await act(async () => {});
  return { map, asked, user: userEvent.setup() };
}

const page = () => document.body.textContent ?? "";

test("the newest data is shown without asking, also where its own version is asked for", async () => {
  for (const search of ["", "?data=bbbbbbbbbbbb", "?data=rubbish"]) {
    const { map, asked } = await open(search, frozen(older));
    expect(map.places).toEqual(["newland"]);
    expect(asked).toEqual([]);
    expect(page()).not.toContain("newer data");
    document.body.replaceChildren();
  }
});

test("a version that is kept is shown on map and panel alike, quietly named, with a way to the newest", async () => {
  const { map, user } = await open("?data=aaaaaaaaaaaa&hide=ministry", frozen(older));
  expect(map.places).toEqual(["oldland"]);
  expect(screen.getByRole("button", { name: "Oldland" })).toBeInTheDocument();
  expect(page()).toContain("Data version aaaaaaaaaaaa (of 30 May 2031). There is newer data.");
  expect(page()).not.toContain("Newland");
  const link = screen.getByRole("link", { name: "Show the newest" });
  expect(link).toHaveAttribute("href", "?hide=ministry");
  await user.click(link);
  expect(location.search).toBe("?hide=ministry");
  expect(map.places).toEqual(["newland"]);
});

test("a link to a period of a version that was frozen without an archive is told so, and led to the newest", async () => {
  const asked = [
    ["aaaaaaaaaaaa", "oldland", frozen(older)],
    ["bbbbbbbbbbbb", "newland", frozen(older, newest)],
    // Not frozen yet: its reports are what the page was built with.
    ["bbbbbbbbbbbb", "newland", frozen(older)],
    ["bbbbbbbbbbbb", "newland", frozen()],
  ] as const;
  for (const [version, place, answer] of asked) {
    const { map } = await open(`?data=${version}&period=2031`, answer);
    expect(page()).toContain("No archive is kept with this data version.");
    expect(map.places).toEqual([place]);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Show the newest" })).toHaveAttribute("href", "?period=2031");
    document.body.replaceChildren();
  }
});

test("while a version is on its way nothing of any other is shown", async () => {
  const { map } = await open("?data=aaaaaaaaaaaa&place=newland", () => new Promise(() => {}));
  expect(screen.getByRole("status")).toHaveTextContent("Loading the reports as of data version aaaaaaaaaaaa");
  expect(map.places).toEqual([]);
  expect(screen.queryByText("Some said to have been seen")).not.toBeInTheDocument();
  expect(screen.queryByRole("list", { name: "Places" })).not.toBeInTheDocument();
});

test("a version that is not kept is said not to be, and nothing is shown in its place until the reader asks", async () => {
  await open("?data=cccccccccccc&period=2031", frozen(older, newest));
  expect(screen.getByRole("alert")).toHaveTextContent("Data version cccccccccccc is not kept here.");
  document.body.replaceChildren();
  const { map, user } = await open("?data=cccccccccccc", frozen(older, newest));
  expect(screen.getByRole("alert")).toHaveTextContent("Data version cccccccccccc is not kept here.");
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  expect(map.places).toEqual([]);
  await user.click(screen.getByRole("link", { name: "Show the newest data (version bbbbbbbbbbbb)" }));
  expect(map.places).toEqual(["newland"]);
});

test("over a dead network the page says so, and asks again when it is told to", async () => {
  let attempts = 0;
  const { map, asked, user } = await open("?data=aaaaaaaaaaaa", (version) =>
    attempts++ === 0 ? Promise.reject(new LoadError("unreachable", "dead")) : frozen(older)(version),
  );
  expect(screen.getByRole("alert")).toHaveTextContent("could not be fetched");
  expect(map.places).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await act(async () => {});
  expect(map.places).toEqual(["oldland"]);
  expect(asked).toEqual(["aaaaaaaaaaaa", "aaaaaaaaaaaa"]);
});

test("Back leads to the data that was shown before, which is not fetched twice", async () => {
  const { map, asked, user } = await open("?data=aaaaaaaaaaaa", frozen(older));
  await user.click(screen.getByRole("link", { name: "Show the newest" }));
  expect(map.places).toEqual(["newland"]);
  await act(async () => {
    history.back();
    await new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
  });
  expect(map.places).toEqual(["oldland"]);
  expect(asked).toEqual(["aaaaaaaaaaaa"]);
});

test("a claim’s own link keeps the data it was read in", async () => {
  const { user } = await open("?data=aaaaaaaaaaaa", frozen(older));
  await user.click(screen.getByRole("button", { name: "Oldland" }));
  expect(screen.getByRole("link", { name: "Link to this claim" })).toHaveAttribute(
    "href",
    "?claim=claim-one&data=aaaaaaaaaaaa",
  );
});

test("what the early script has hidden is shown once it is what was asked for, and not before", async () => {
  document.documentElement.dataset.awaits = "aaaaaaaaaaaa";
  await open("?data=aaaaaaaaaaaa", () => new Promise(() => {}));
  expect(document.documentElement.dataset.awaits).toBeUndefined();
});
