import { expect, test } from "./built-page";
import { expectNoFaults, faults } from "./faults";

const states = {
  overview: "",
  "probable place": "?place=yukhnov",
  claim: "?claim=mod-ru-uavs",
  filtered: "?hide=shapsha",
  empty: "?hide=shapsha,drozdenko,mod-ru,unattributed",
};

for (const [state, query] of Object.entries(states)) {
  test(`axe finds nothing wrong with the ${state} in either theme`, async ({ openPage }) => {
    await expectNoFaults(await openPage(query));
  });
}

test("axe finds nothing wrong with a place and the live map in either theme", async ({ openMap }) => {
  await expectNoFaults(await openMap("?place=kaluga-oblast"));
});

test("axe finds nothing wrong with the still picture", async ({ page, server }) => {
  await page.route("**/open-map-view*.js", (route) => route.abort());
  await page.goto(`${server.url}?place=yukhnov`);
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test("axe finds nothing wrong while the map’s places are walked in either theme", async ({ openPage }) => {
  const page = await openPage();
  await page.getByRole("listbox").focus();
  await page.keyboard.press("ArrowDown");
  await expectNoFaults(page);
});
