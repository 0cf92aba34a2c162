import type { Page } from "@playwright/test";
import { coarse, expect, goOn, test } from "./built-page";
import { expectNoFaults, faults } from "./faults";

test.use(coarse);

const heading = (page: Page, name: RegExp) => page.getByRole("heading", { level: 2, name });
const status = (page: Page, says: RegExp) => page.getByRole("status").filter({ hasText: says });

/** Each at its address, with what is seen there. */
const states = [
  ["the probable place", "?place=yukhnov", (page: Page) => heading(page, /Yukhnov/)],
  ["the claim", "?claim=mod-ru-uavs", (page: Page) => page.locator("article[aria-current]")],
  ["the filtered", "?hide=shapsha", (page: Page) => status(page, /^27 of 30 claims shown$/)],
  [
    "the empty",
    "?hide=shapsha,drozdenko,mod-ru,bogomaz,unattributed",
    (page: Page) => status(page, /^0 of 30/),
  ],
] as const;

test("axe finds nothing wrong with the page in either theme: the overview, and what is opened and hidden in it", async ({
  openPage,
}) => {
  const page = await openPage();
  await test.step("the overview", () => expectNoFaults(page));
  for (const [state, query, seen] of states)
    await test.step(state, async () => {
      await goOn(page, query);
      await expect(seen(page)).toBeVisible();
      await expectNoFaults(page);
    });
});

test("axe finds nothing wrong with a place and the live map in either theme", async ({ openMap }) => {
  await expectNoFaults(await openMap("?place=kaluga-oblast"));
});

test("axe finds nothing wrong with the still picture, nor while the map’s places are walked in either theme", async ({
  page,
  server,
}) => {
  await page.route("**/open-map-view*.js", (route) => route.abort());
  await page.goto(`${server.url}?place=yukhnov`);
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("listbox").focus();
  await page.keyboard.press("ArrowDown");
  await expectNoFaults(page);
});
