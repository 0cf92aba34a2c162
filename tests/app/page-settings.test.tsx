// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openFirstReport as openPage } from "../fixtures/open-first-report";

/** The style sheet of a phone, as far as a script reads it: jsdom knows no media. */
function onPhone() {
  const style = document.createElement("style");
  style.textContent = ".panel { --sheet-peek: 160px; --sheet-half: 460px; --sheet-full: 800px }";
  document.head.append(style);
}

afterEach(() => {
  document.head.replaceChildren();
});

const separator = () => screen.getByRole("separator", { name: "Width of the reports" });
const handle = () => screen.getByRole("button", { name: /the reports$|the reports to/ });

test("the theme is chosen by radio buttons: the system’s, unless the address or the reader says otherwise", async () => {
  const { user } = await openPage();
  const group = within(screen.getByRole("group", { name: "Theme" }));
  expect(group.getByRole("radio", { name: "System" })).toBeChecked();
  await user.click(group.getByRole("radio", { name: "Dark" }));
  expect(location.search).toBe("?theme=dark");
  expect(document.documentElement.dataset.theme).toBe("dark");
  expect(group.getByRole("radio", { name: "Dark" })).toBeChecked();
  await user.click(group.getByRole("radio", { name: "System" }));
  expect(location.search).toBe("");
  expect(document.documentElement.dataset.theme).toBeUndefined();
});

/** As index.html has it, where a desk is built beside the page. */
function besideDesk() {
  const mark = document.createElement("meta");
  mark.name = "skyclaims-desk";
  document.head.append(mark);
}

test("an editor finds the desk at the foot of the page, in the page’s language, where there is one", async () => {
  besideDesk();
  const { close } = await openPage();
  expect(screen.getByRole("link", { name: /^For editors/ })).toHaveAttribute("href", "./desk/?lang=en");
  close();
  document.head.replaceChildren();
  await openPage();
  expect(screen.queryByRole("link", { name: /^For editors/ })).not.toBeInTheDocument();
});

test("the notes say who “we” are", async () => {
  await openPage();
  expect(screen.getByText(/^“We”, “us” and “ours” .* Skyclaims/)).toBeInTheDocument();
});

test("the legend names every source in full, with what it is called beside figures", async () => {
  await openPage();
  const legend = within(screen.getByText("How to read the map").closest("details") as HTMLElement);
  const rows = legend.getAllByRole("listitem", { hidden: true }).map(({ textContent }) => textContent);
  expect(rows).toContain("Vladislav Shapsha, Governor of Kaluga Oblast");
  expect(rows).toContain("Ministry of Defence of Russia (Russian MoD), Government ministry");
});

test("the arrows move the separator within its bounds, and the address has the width", async () => {
  const { user } = await openPage("/?panel=400");
  expect(separator()).toHaveAttribute("aria-valuenow", "400");
  separator().focus();
  await user.keyboard("{ArrowRight}");
  expect(location.search).toBe("?panel=416");
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(location.search).toBe("?panel=384");
  expect(separator()).toHaveAttribute("aria-valuenow", "384");
  await user.keyboard("{End}{ArrowRight}");
  expect(location.search).toBe("?panel=640");
  await user.keyboard("{Home}{ArrowLeft}");
  expect(location.search).toBe("?panel=280");
  expect([separator().ariaValueMin, separator().ariaValueMax]).toEqual(["280", "640"]);
});

test("a double click gives the usual width back and leaves no trace", async () => {
  const { user } = await openPage("/?place=kirishi&panel=400");
  await user.dblClick(separator());
  expect(location.search).toBe("?place=kirishi");
});

test("the width fills no history: Back goes to what was open before", async () => {
  const { user } = await openPage();
  await user.click(screen.getByRole("button", { name: "Kirishi" }));
  const entries = history.length;
  separator().focus();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  expect(location.search).toMatch(/^\?place=kirishi&panel=\d+$/);
  expect(history.length).toBe(entries);
});

test("a panel beside the map covers none of it", async () => {
  const { map } = await openPage();
  expect(map.covered).toBe(0);
});

test("a sheet covers the foot of the map, which is told each time it is raised or lowered", async () => {
  onPhone();
  const { map, user } = await openPage();
  expect(map.covered).toBe(460);
  await user.click(handle());
  expect(handle()).toHaveAccessibleName("Lower the reports");
  expect(map.covered).toBe(460);
  await user.click(handle());
  expect(handle()).toHaveAttribute("aria-expanded", "false");
  expect(map.covered).toBe(160);
});

test("a place chosen on the map raises the lowered sheet to half; empty land leaves it", async () => {
  onPhone();
  const { map, user } = await openPage();
  await user.click(handle());
  await user.click(handle());
  act(() => map.click(null));
  expect(map.covered).toBe(160);
  act(() => map.click("kirishi"));
  expect(map.covered).toBe(460);
  expect(handle()).toHaveAccessibleName("Raise the reports to the full screen");
  await waitFor(() => expect(screen.getByRole("heading", { level: 2, name: "Kirishi" })).toHaveFocus());
});

test("the height of the sheet is in no address", async () => {
  onPhone();
  const { user } = await openPage();
  await user.click(handle());
  expect(location.search).toBe("");
});
