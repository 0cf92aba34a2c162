// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bounds } from "../../src/domain/places/geometry";
import { openFirstReport } from "../fixtures/open-first-report";

const list = () => screen.getByRole("listbox", { name: "Places on the map" });
const options = () =>
  within(list())
    .queryAllByRole("option")
    .map((option) => option.textContent);
const active = () =>
  document.getElementById(list().getAttribute("aria-activedescendant") ?? "")?.textContent?.split(":")[0];

/** From the Baltic to the Volga; and the north-west of it, with Leningrad Oblast and nothing else. */
const northWest: Bounds = [27, 58.5, 35, 61.5];

test("the places on the map are a list of options, north to south, each with its figures in words", async () => {
  await openFirstReport();
  const said = options();
  expect(said).toHaveLength(12);
  expect(said[0]).toMatch(/^(Leningrad Oblast|Kirishi|Budogoshch|Between Kirishi and Budogoshch)/);
  expect(said.at(-1)).toBe("Pokrovsk (“Krasnoarmeysk” in the report)");
  expect(said).toContain(
    "Kaluga Oblast: 11 UAVs, Vladislav Shapsha; 10 UAVs (12:00–16:00), Ministry of Defence of Russia",
  );
  expect(said).toContain("Yukhnov (“Yernov” in the report)");
});

test("the arrows walk the places, and the map shows which one", async () => {
  const { map, user } = await openFirstReport();
  act(() => list().focus());
  const first = active();
  expect(map.highlighted).not.toBeNull();
  await user.keyboard("{ArrowDown}");
  expect(active()).not.toBe(first);
  await user.keyboard("{ArrowUp}{ArrowUp}");
  expect(active()).toBe(first);
  await user.keyboard("{End}");
  expect(map.highlighted).toBe("krasnoarmeysk");
  await user.keyboard("{Home}");
  expect(active()).toBe(first);
  // Next come the arrows to what lies far off.
  await user.tab();
  expect(map.highlighted).toBe("leningrad-oblast");
  expect(document.activeElement).toHaveAccessibleName(/Leningrad Oblast/);
  act(() => (document.activeElement as HTMLElement).blur());
  expect(map.highlighted).toBeNull();
});

test("typing a name’s first letter goes there", async () => {
  const { map, user } = await openFirstReport();
  act(() => list().focus());
  await user.keyboard("m");
  expect(map.highlighted).toBe("maloyaroslavets");
});

test("the same letter again goes through all that begin with it", async () => {
  const { user } = await openFirstReport();
  act(() => list().focus());
  const seen = new Set<string | undefined>();
  for (let at = 0; at < 4; at++) {
    await user.keyboard("k");
    seen.add(active());
  }
  expect([...seen].sort()).toEqual(["Kaluga Oblast", "Kirishi", "Kirov"]);
});

for (const key of ["{Enter}", " "]) {
  test(`${key === " " ? "Space" : "Enter"} opens the place; Escape closes it and leads back to where it was opened`, async () => {
    const { user } = await openFirstReport();
    act(() => list().focus());
    await user.keyboard(`{End}${key}`);
    const heading = { level: 2, name: "Pokrovsk (“Krasnoarmeysk” in the report)" };
    await waitFor(() => expect(screen.getByRole("heading", heading)).toHaveFocus());
    expect(location.search).toBe("?place=krasnoarmeysk");
    expect(within(list()).getByRole("option", { selected: true })).toHaveTextContent(
      "Pokrovsk (“Krasnoarmeysk” in the report)",
    );
    await user.keyboard("{Escape}");
    await waitFor(() => expect(list()).toHaveFocus());
    expect(active()).toBe("Pokrovsk (“Krasnoarmeysk” in the report)");
  });
}

test("Escape in the list leads back to the map, and leaves open what is open", async () => {
  const { map, user } = await openFirstReport("/?place=kirishi");
  act(() => list().focus());
  await user.keyboard("{Escape}");
  expect(screen.getByRole("region", { name: "Map" })).toHaveFocus();
  expect(map.highlighted).toBeNull();
  expect(location.search).toBe("?place=kirishi");
});

test("what moves out of the map’s view leaves the list; without the live map all is there", async () => {
  const { map } = await openFirstReport();
  act(() => map.moveTo(northWest));
  expect(
    options()
      .map((text) => text?.split(":")[0])
      .sort(),
  ).toEqual(["Between Kirishi and Budogoshch", "Budogoshch", "Kirishi", "Leningrad Oblast"]);
  act(() => map.moveTo([0, 0, 1, 1]));
  expect(options()).toEqual([]);
  act(() => map.fail());
  expect(options()).toHaveLength(12);
});

test("the first Tab stop leads to the map, and from there one leads back to the reports", async () => {
  const { user } = await openFirstReport();
  await user.tab();
  expect(screen.getByRole("link", { name: "Skip to the map" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("region", { name: "Map" })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole("link", { name: "Skip to the reports" })).toHaveFocus();
  await user.tab();
  expect(list()).toHaveFocus();
  await user.tab({ shift: true });
  await user.keyboard("{Enter}");
  expect(screen.getByRole("complementary", { name: "Reports" })).toHaveFocus();
  expect(location.hash).toBe("");
});

for (const [where, name] of [
  ["Not on the map", /20 UAVs/],
  ["Places", /Kirishi/],
] as const) {
  test(`what was opened from the list ${where} gives the focus back to its button`, async () => {
    const { user } = await openFirstReport();
    const button = () =>
      within(screen.getByRole("list", { name: where })).getAllByRole("button", { name })[0];
    await user.click(button() ?? document.body);
    await waitFor(() => expect(screen.getByRole("heading", { level: 2, name })).toHaveFocus());
    await user.keyboard("{Escape}");
    await waitFor(() => expect(button()).toHaveFocus());
  });
}

test("what was opened from a source’s line gives the focus back to that line", async () => {
  const { user } = await openFirstReport();
  const line = () =>
    within(screen.getByRole("region", { name: "Source by source" })).getByRole("button", { name: /^8 UAVs/ });
  await user.click(line());
  await waitFor(() =>
    expect(screen.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toHaveFocus(),
  );
  await user.keyboard("{Escape}");
  await waitFor(() => expect(line()).toHaveFocus());
});

test("when what a page was opened from is gone, the focus is in the reports, not lost", async () => {
  const { user } = await openFirstReport();
  await user.click(screen.getByRole("button", { name: "Bryansk Oblast" }));
  await user.click(screen.getByRole("checkbox", { name: "Ministry of Defence of Russia" }));
  act(() => screen.getByRole("button", { name: "All reports" }).focus());
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByRole("complementary", { name: "Reports" })).toHaveFocus());
});

test("what a filter does is said aloud: how many claims, and by how many sources", async () => {
  const { user } = await openFirstReport();
  await user.click(screen.getByRole("checkbox", { name: "Vladislav Shapsha" }));
  expect(screen.getByRole("status")).toHaveTextContent(/^6 of 9 claims shown$/);
  expect(screen.getByText("3 of 4 sources shown")).toHaveAttribute("aria-live", "polite");
});

const sources = ["drozdenko", "mod-ru", "shapsha", "unattributed"];
const events = ["interception", "debris", "harm-denied", "response", "command-point"];

test("map, list, options and address are the same set, whatever the filter", async () => {
  const filters = fc.record({ hide: fc.subarray(sources), hideEvents: fc.subarray(events) });
  await fc.assert(
    fc.asyncProperty(filters, async ({ hide, hideEvents }) => {
      const query = [
        hide.length > 0 ? `hide=${hide.join(",")}` : "",
        hideEvents.length > 0 ? `hide-events=${[...hideEvents].sort().join(",")}` : "",
      ].filter(Boolean);
      const { map, close } = await openFirstReport(query.length > 0 ? `/?${query.join("&")}` : "/");
      act(() => map.moveTo([-180, -85, 180, 85]));
      const buttons = screen.queryByRole("list", { name: "Places" })?.querySelectorAll("button") ?? [];
      const listed = [...buttons].map(({ id }) => id.replace(/^place-/, ""));
      const names = [...buttons].map(({ textContent }) => textContent);
      expect(map.places).toEqual([...listed].sort());
      expect(
        options()
          .map((text) => text?.split(":")[0])
          .sort(),
      ).toEqual([...names].sort());
      // And the checkboxes say what the address says.
      const unchecked = screen.queryAllByRole("checkbox", { checked: false }).length;
      expect(unchecked).toBe(hide.length + hideEvents.length);
      close();
    }),
    { numRuns: 15 },
  );
});
