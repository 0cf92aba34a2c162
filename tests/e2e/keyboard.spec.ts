import type { Page } from "@playwright/test";
import { coarse, expect, goOn, test } from "./built-page";

const list = (page: Page) => page.getByRole("listbox", { name: "Places on the map" });
const active = async (page: Page) => {
  const id = await list(page).getAttribute("aria-activedescendant");
  return page.locator(`[id="${id}"]`);
};

/** The part of the map where nothing floats. */
const picture = (page: Page) => page.screenshot({ clip: { x: 850, y: 250, width: 400, height: 450 } });

/** The targets that are less than 24 pixels wide or high, and stand in no sentence. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    /** In running text, as WCAG 2.5.8 excepts; or MapLibre's credit, which is such a text. */
    const isInline = (element: Element) => element.matches(".link, p a, cite a, .skip-link, h2 a");
    const sizeOf = (element: Element) => {
      const label = element.closest("label");
      const row = element.closest(".places li");
      return (row ?? label ?? element).getBoundingClientRect();
    };
    return [...document.querySelectorAll("button, a[href], input, summary")]
      .filter((element) => element.checkVisibility() && !isInline(element) && !element.closest(".static-map"))
      .map((element) => ({
        name: element.textContent || element.getAttribute("aria-label"),
        ...sizeOf(element).toJSON(),
      }))
      .filter(({ width, height }) => width < 24 || height < 24)
      .map(({ name, width, height }) => `${name}: ${width} x ${height}`);
  });

test.describe("on a coarse screen", () => {
  test.use(coarse);

  test("by keyboard alone a reader comes to the map, walks its places, opens one and comes back", async ({
    openMap,
  }) => {
    const page = await openMap();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the map" })).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the reports" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(list(page)).toBeFocused();
    const before = await picture(page);
    await page.keyboard.press("t");
    if (!(await (await active(page)).textContent())?.startsWith("The")) await page.keyboard.press("t");
    await expect(await active(page)).toHaveText(
      /^The Moscow region, probably Moscow Oblast: 2 UAVs.*Ministry of Defence of Russia$/,
    );
    await expect(await active(page)).toBeInViewport();
    await expect(async () => expect((await picture(page)).equals(before)).toBe(false)).toPass();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: /Moscow Oblast/ })).toBeFocused();
    expect(page.url()).toContain("?place=moscow-region");
    await page.keyboard.press("Escape");
    await expect(list(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("application")).toBeFocused();
  });
});

test("the list of the map’s places is not seen until it has the focus; every target of a place’s page is at least 24 pixels, or stands in a sentence", async ({
  openPage,
}) => {
  const page = await openPage();
  const size = async () => (await list(page).boundingBox())?.width ?? 0;
  expect(await size()).toBeLessThan(2);
  await list(page).focus();
  expect(await size()).toBeGreaterThan(200);
  await goOn(page, "?place=kaluga-oblast");
  await expect(page.getByRole("heading", { level: 2, name: "Kaluga Oblast" })).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
});

test("what zooming and the buttons move out of view leaves the list, and all comes back at a press; the buttons are there for a pointer at the zoom buttons; they and every target are at least 24 pixels, or stand in a sentence", async ({
  openMap,
}) => {
  const page = await openMap();
  expect(await smallTargets(page)).toEqual([]);
  const east = page.getByRole("button", { name: "Move east" });
  await expect(east).toHaveCSS("opacity", "0");
  await page.getByRole("button", { name: "Zoom in" }).hover();
  await expect(east).toHaveCSS("opacity", "1");
  const before = await picture(page);
  await east.click();
  await expect(async () => expect((await picture(page)).equals(before)).toBe(false)).toPass();
  await page.getByRole("button", { name: "Move west" }).click();

  const options = list(page).getByRole("option");
  const all = await options.count();
  expect(all).toBeGreaterThan(12);
  // Without its animation, which a slow machine may still be at when the next press comes: how far a step goes is told by the zoom.
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (let press = 0; press < 2; press++) await page.getByRole("button", { name: "Zoom in" }).press("Enter");
  await expect.poll(() => options.count()).toBeLessThan(all);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  // At once, one after the other: none is lost while the map is on its way.
  for (let press = 0; press < 3; press++)
    await page.getByRole("button", { name: "Move south" }).press("Enter");
  await expect(options.filter({ hasText: "Leningrad Oblast" })).toHaveCount(0);
  // Four steps north of where it was the region comes into view, if none was lost.
  for (let press = 0; press < 7; press++)
    await page.getByRole("button", { name: "Move north" }).press("Enter");
  await expect(options.filter({ hasText: "Leningrad Oblast" })).toHaveCount(1);
  await expect(options.filter({ hasText: "Krasnoarmeysk" })).toHaveCount(0);
  await page.getByRole("button", { name: "Show everything reported" }).click();
  // What lay outside of the first view as well.
  for (const hasText of ["Leningrad Oblast", "Krasnoarmeysk", "Crimea"])
    await expect(options.filter({ hasText })).toHaveCount(1);
  expect(await options.count()).toBeGreaterThan(all);
});

test("at 320 pixels, which is 1280 at 400 %, nothing is lost and nothing scrolls sideways", async ({
  page,
  openPage,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const query of ["", "?place=kaluga-oblast"]) {
    await openPage(query);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, query).toBeLessThanOrEqual(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll(".panel *")]
        .filter((element) => element.checkVisibility() && !element.closest(".heard-only, .source-icon"))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(cut, query).toEqual([]);
  }
});
