import type { Page } from "@playwright/test";
import { coarse, expect, hold, mapIsDrawn, test } from "./built-page";
import { pointOf, whereOnScreen } from "./where-on-screen";

test.use(coarse);

test("filter and places work before MapLibre has arrived", async ({ page, server }) => {
  const letThrough = await hold(page, /open-map-view.*\.js/);
  await page.goto(server.url, { waitUntil: "commit" });
  await page.waitForLoadState("domcontentloaded");
  await page.getByRole("checkbox", { name: "Vladislav Shapsha" }).uncheck();
  await expect(page.getByRole("status").first()).toHaveText(/of \d+ claims/);
  await page.getByRole("list", { name: "Places" }).getByRole("button", { name: "Bryansk Oblast" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toBeVisible();
  await expect(page.getByRole("application")).not.toBeAttached();
  letThrough();
  await mapIsDrawn(page);
});

test("what is pressed before the page’s own script has come is done once it has", async ({
  page,
  server,
}) => {
  const letThrough = await hold(page, /assets\/page-.*\.js/);
  await page.goto(`${server.url}?hide=drozdenko`, { waitUntil: "commit" });
  // Until the little that comes first is here.
  await page.waitForLoadState("domcontentloaded");
  await page.getByRole("checkbox", { name: "Vladislav Shapsha" }).uncheck();
  await page.getByRole("list", { name: "Places" }).getByRole("button", { name: "Bryansk Oblast" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toBeHidden();
  letThrough();
  await expect(page.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toBeVisible();
  expect(new URL(page.url()).search).toBe("?place=bryansk-oblast&hide=drozdenko,shapsha");
});

/** Takes the map's WebGL context away, as a driver or a phone short of memory does; returns what gives it back. */
async function loseContext(page: Page) {
  const lost = await page.getByRole("application").evaluateHandle((canvas: HTMLCanvasElement) => {
    const extension = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    extension?.loseContext();
    return extension;
  });
  return () => lost.evaluate((extension) => extension?.restoreContext());
}

test("a map whose context comes back at once says nothing of it, and what is open is marked on it again; lost, it gives way to the picture and says so, until it is given back", async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}?place=bryansk-oblast`);
  await mapIsDrawn(page);
  const look = () => page.getByRole("application").screenshot();
  let before = await look();
  await expect(async () => {
    const last = before;
    await page.waitForTimeout(500);
    before = await look();
    expect(before.equals(last), "the map rests").toBe(true);
  }).toPass();
  await (await loseContext(page))();
  await expect(async () => expect((await look()).equals(before)).toBe(true)).toPass({ timeout: 15_000 });
  // It would be said after five seconds.
  await page.waitForTimeout(5500);
  await expect(page.getByRole("alert")).not.toBeAttached();
  await expect(page.locator(".map-canvas")).toBeVisible();

  await page.getByRole("button", { name: "All reports" }).click();
  const giveBack = await loseContext(page);
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator(".static-map")).toBeVisible();
  const { x, y } = await whereOnScreen(page, pointOf("yukhnov"));
  await page.mouse.click(x, y);
  await expect(page.getByRole("heading", { level: 2, name: /Yukhnov/ })).toBeVisible();
  await giveBack();
  await expect(page.getByRole("alert")).not.toBeAttached();
  await expect(page.locator(".map-canvas")).toBeVisible();
  await expect(page.locator(".static-map")).toBeHidden();
});

test("from the live map with a place open, Back leads to the still picture, and nothing fails", async ({
  page,
  server,
  misdeeds,
}) => {
  await page.goto(`${server.url}?map=still&place=bryansk-oblast`);
  await page.evaluate(() => {
    history.pushState(null, "", "?place=kaluga-oblast");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await mapIsDrawn(page);
  await expect(page.getByRole("heading", { level: 2, name: "Kaluga Oblast" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("application")).not.toBeAttached();
  await page.waitForTimeout(500);
  expect(misdeeds.errors).toEqual([]);
});

test("the map’s credits fold where they would lie on a figure", async ({ page, server }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(server.url);
  await mapIsDrawn(page);
  const credits = page.locator(".maplibregl-ctrl-attrib-inner");
  await expect(credits).toBeVisible();
  // Figures of the south come down to them.
  await page.getByRole("application").focus();
  for (const _ of [1, 2]) await page.keyboard.press("ArrowUp");
  await expect(credits).toBeHidden();
});
