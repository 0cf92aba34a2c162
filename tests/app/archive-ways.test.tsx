// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { VersionedApp } from "../../src/app/address/VersionedApp";
import type { Held } from "../../src/domain/archive/held";
import { Index } from "../../src/domain/dataset";
import { KeptVersions } from "../../src/load/kept-versions";
import { aClaim, aDataset, aGeometry, hours } from "../fixtures/build";
import { FakeMap } from "../fixtures/fake-map-view";

const dataset = aDataset([aClaim({ window: hours("08:00", "12:00") })]);
const newest = { index: new Index(dataset), geometry: aGeometry(dataset) };
const held: Held = {
  ...{ claims: 7186, years: "2029–2031", day: "2031-05-30", ofDay: 36, repeated: 32 },
  ...{ before: "2031-05-28", after: null },
};
const shared = { newest, held, base: null };
const page = (map: FakeMap) => (
  <VersionedApp {...shared} loadMapView={map.load} versions={new KeptVersions(async () => null)} />
);

afterEach(() => document.body.replaceChildren());

beforeEach(() => history.replaceState(null, "", "/"));

async function open(search: string) {
  history.replaceState(null, "", `/${search}`);
  render(page(new FakeMap()));
  await act(async () => {});
}

const ways = () => screen.getByRole("navigation", { name: "The archive, by period" });

test("the ways into the archive stand in the page as it is built, with how much it holds", () => {
  document.body.innerHTML = renderToString(page(new FakeMap()));
  expect(ways()).toHaveTextContent("Archive of 2029–2031: 7,186 claims, 4 more of 30 May");
  const links = within(ways()).getAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Day", "?period=2031-05-30"],
    ["Night", "?period=night-2031-05-30"],
    ["Week", "?period=2031-W22"],
    ["Month", "?period=2031-05"],
    ["Year", "?period=2031"],
    ["All", "?period=all"],
  ]);
});

test("the day beside that of the first page is led to, in the words of any other day; on the other side there is none", async () => {
  await open("?theme=dark&hide=ministry");
  const before = screen.getByRole("link", { name: "Go to 28 May 2031, the day before with claims" });
  expect(before).toHaveAttribute("href", "?period=2031-05-28&hide=ministry&theme=dark");
  expect(screen.queryByRole("link", { name: /the next day with claims/ })).toBeNull();
});

test("a press goes there without reading the page anew, with the place that is open, and without a part of another day", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await open("?from=2031-05-30T06:00Z&to=2031-05-30T12:00Z");
  await userEvent.click(within(ways()).getByRole("link", { name: "Year" }));
  expect(location.search).toBe("?period=2031");
});

test("in a frame, and of a version that was kept, nothing leads to the archive of now", async () => {
  for (const search of ["?embed=1", "?data=aaaaaaaaaaaa"]) {
    await open(search);
    expect(screen.queryByRole("navigation", { name: "The archive, by period" })).toBeNull();
    document.body.replaceChildren();
  }
});
