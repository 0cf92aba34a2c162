// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FakeObserver } from "../fixtures/fake-observer";
import { openFirstReport as openPage } from "../fixtures/open-first-report";

beforeEach(() => FakeObserver.install());
afterEach(() => {
  vi.useRealTimers();
  delete document.documentElement.dataset.embed;
});

const allOfThem = "shapsha,drozdenko,mod-ru,unattributed";
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const see = (isSeen: boolean) => act(() => FakeObserver.see(isSeen));

/** Opens the page, with time in the test's hands. */
async function openStill(search: string) {
  vi.useFakeTimers();
  const { map } = await openPage(search);
  await pass(5000);
  return map;
}

test("on a page of its own the map comes at once", async () => {
  const { map } = await openPage("/");
  expect(map.isOpen).toBe(true);
  expect(screen.queryByRole("button", { name: "Use the live map" })).not.toBeInTheDocument();
});

test("in a frame the map comes when it has been in view for a moment, not when it is scrolled past", async () => {
  const map = await openStill("/?embed=1");
  expect(map.isOpen).toBe(false);
  await see(true);
  await pass(50);
  await see(false);
  await pass(5000);
  expect(map.isOpen).toBe(false);
  await see(true);
  await pass(1000);
  expect(map.isOpen).toBe(true);
});

test("in a frame the map comes when a reader touches or reaches anything in it", async () => {
  const map = await openStill("/?embed=1");
  fireEvent.pointerDown(document.body);
  await pass(0);
  expect(map.isOpen).toBe(true);
});

test("a map that is to be still comes when it is asked for, and at nothing else", async () => {
  const map = await openStill("/?embed=1&map=still");
  await see(true);
  fireEvent.pointerDown(document.body);
  await pass(5000);
  expect(map.isOpen).toBe(false);
  fireEvent.click(screen.getByRole("button", { name: "Use the live map" }));
  await pass(0);
  expect(map.isOpen).toBe(true);
  expect(screen.queryByRole("button", { name: "Use the live map" })).not.toBeInTheDocument();
});

test("what a reader does in a frame is no step of the article’s history", async () => {
  const { user } = await openPage("/?embed=1");
  const entries = history.length;
  await user.click(screen.getByRole("checkbox", { name: /Drozdenko/ }));
  await user.click(
    within(screen.getByRole("list", { name: "Places" })).getByRole("button", { name: /Bryansk/ }),
  );
  expect(location.search).toContain("place=bryansk-oblast");
  expect(location.search).toContain("embed=1");
  expect(history.length).toBe(entries);
});

test("the full page shows the same view, in the same language, and is no frame", async () => {
  await openPage("/?utm_source=gazette&embed=1&map=still&hide=drozdenko&place=kirishi");
  const link = screen.getByRole("link", { name: "Open the full page" });
  expect(link).toHaveAttribute("href", "./?utm_source=gazette&place=kirishi&hide=drozdenko&lang=en");
  expect(link).toHaveAttribute("target", "_blank");
  expect(link).toHaveAttribute("rel", "noopener");
});

test("a page of its own leads to no other full page", async () => {
  await openPage("/");
  expect(screen.queryByRole("link", { name: "Open the full page" })).not.toBeInTheDocument();
});

test("the product’s name leads to its first page, from a frame to one of its own", async () => {
  await openPage("/?place=kirishi");
  const mark = () => screen.getByRole("link", { name: "Skyclaims" });
  expect(mark()).toHaveAttribute("href", "./?lang=en");
  expect(mark()).not.toHaveAttribute("target");
  cleanup();
  await openPage("/?embed=1");
  expect(mark()).toHaveAttribute("target", "_blank");
});

test("a frame in which everything is hidden says so on its map, and can show it again", async () => {
  const { user } = await openPage(`/?embed=1&hide=${allOfThem}`);
  const note = screen.getByText(/every one is hidden/, { selector: ".map-note p" }).parentElement;
  if (!note) throw new Error("There is no note.");
  await user.click(within(note).getByRole("button", { name: "Show all" }));
  expect(location.search).toBe("?embed=1");
  expect(note).not.toBeInTheDocument();
});

test("where everything is hidden it is not said that all of what is shown is on the map", async () => {
  await openPage(`/?hide=${allOfThem}`);
  const tray = screen.getByRole("heading", { name: "Not on the map" }).parentElement;
  expect(tray).toHaveTextContent("Not on the mapNothing is shown, here or on the map.");
});

test("a frame with nothing open begins with its map; with a place open it shows what is said there", async () => {
  const style = document.createElement("style");
  style.textContent = ".panel { --sheet-peek: 76px; --sheet-half: 300px; --sheet-full: 500px }";
  document.head.append(style);
  document.documentElement.dataset.embed = "closed";
  const closed = await openPage("/?embed=1");
  expect(screen.getByRole("button", { name: /^Raise the reports/ })).toHaveAttribute(
    "aria-expanded",
    "false",
  );
  closed.close();
  document.documentElement.dataset.embed = "open";
  await openPage("/?embed=1&place=kirishi");
  expect(screen.getByRole("button", { name: /^Raise the reports/ })).toHaveAttribute("aria-expanded", "true");
  style.remove();
});
