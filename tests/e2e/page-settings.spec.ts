import type { Page } from "@playwright/test";
import { answers, coarse, expect, mapIsDrawn, restingView, test } from "./built-page";
import { pointOf, whereOnScreen } from "./where-on-screen";

test.use(coarse);

const separator = (page: Page) => page.getByRole("separator", { name: "Width of the reports" });
const widthOf = (page: Page) =>
  page
    .getByRole("complementary", { name: "Reports" })
    .evaluate((panel) => (panel as HTMLElement).offsetWidth);

async function dragSeparatorTo(page: Page, x: number) {
  const box = await separator(page).boundingBox();
  if (!box) throw new Error("no separator");
  await page.mouse.move(box.x + box.width / 2, 400);
  await page.mouse.down();
  await page.mouse.move(x - 60, 400, { steps: 5 });
  await page.mouse.move(x, 400, { steps: 5 });
  await page.mouse.up();
}

test("the panel is drawn wider, the map takes what is left, and a copied link has the width; too far it stops, and a double click gives the usual width back", async ({
  openMap,
}) => {
  const page = await openMap();
  expect(await separator(page).getAttribute("aria-valuenow")).toBe(String(await widthOf(page)));
  const usual = await widthOf(page);
  const entries = await page.evaluate(() => history.length);
  await dragSeparatorTo(page, 560);
  expect(await widthOf(page)).toBe(560);
  expect(page.url()).toContain("?panel=560");
  expect(await page.evaluate(() => history.length)).toBe(entries);

  // The map has been fitted anew: a town is where it belongs.
  await restingView(page);
  const { x, y } = await whereOnScreen(page, pointOf("yukhnov"));
  await page.mouse.click(x, y);
  await expect(page.getByRole("heading", { level: 2, name: /Yukhnov/ })).toBeVisible();

  await page.reload();
  await answers(page);
  expect(await widthOf(page)).toBe(560);
  await dragSeparatorTo(page, 1100);
  expect(await widthOf(page)).toBe(640);
  await separator(page).dblclick();
  expect(await widthOf(page)).toBe(usual);
  expect(page.url()).not.toContain("panel");
});

test("the theme changes panel and map at once, and leaves the map where it is", async ({ openMap }) => {
  const page = await openMap();
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  const map = page.getByRole("region", { name: "Map" });
  const inView = () => map.getByRole("listbox").getByRole("option").allTextContents();
  const all = await inView();
  for (let press = 0; press < 3; press++) await map.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(async () => (await inView()).length).toBeLessThan(all.length);
  const near = await restingView(page);
  const before = await map.screenshot();
  await page.getByRole("group", { name: "Theme" }).getByRole("radio", { name: "Dark" }).check();
  expect(await paper()).not.toBe(light);
  expect(page.url()).toContain("theme=dark");
  await mapIsDrawn(page);
  // The map keeps its view, and has other colours.
  expect((await restingView(page)).toSorted()).toEqual(near.toSorted());
  expect(before.equals(await map.screenshot())).toBe(false);
});
