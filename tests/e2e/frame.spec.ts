import type { Page } from "@playwright/test";
import { type Embed, snippet } from "../../src/share/snippet";
import { test as base, coarse, expect, mapIsDrawn, watch } from "./built-page";
import { faults } from "./faults";
import { serveHost } from "./host-page";
import { pointOf, whereOnScreen } from "./where-on-screen";

const plain: Omit<Embed, "site"> = {
  language: "en",
  query: "",
  version: null,
  height: 600,
  isStill: false,
  title: "Map: who says what was shot down where",
  linkText: "The map on a page of its own",
};

/** What a host needs for the snippet alone: its inline style, and our frame. No script. */
const policy = (map: string) => `default-src 'none'; style-src 'unsafe-inline'; frame-src ${map}`;

type Opened = { page: Page; asked: string[] };

const test = base.extend<{
  openArticle: (embeds: readonly Partial<Embed>[], between?: string) => Promise<Opened>;
}>({
  openArticle: async ({ page, server }, use) => {
    const map = new URL(server.url).origin;
    const misdeeds = watch(page, map);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const opened: { close: () => Promise<void> }[] = [];
    await use(async (embeds, between = "") => {
      const frames = embeds.map((embed) => snippet({ ...plain, ...embed, site: server.url }));
      const host = await serveHost(frames.join(between), policy(map));
      opened.push(host);
      await page.goto(host.url);
      return { page, asked };
    });
    expect(misdeeds.errors).toEqual([]);
    expect(misdeeds.foreign.filter((url) => !/^http:\/\/localhost:\d+\/(favicon\.ico)?$/.test(url))).toEqual(
      [],
    );
    for (const host of opened) await host.close();
  },
});

test.use(coarse);

const frame = (page: Page, at = 0) => page.frameLocator("iframe").nth(at);
const mapIn = (page: Page, at = 0) => frame(page, at).locator("#the-map");
/** The live map, not the picture before it. */
const isLive = async (page: Page, at = 0) => {
  await mapIsDrawn(page, frame(page, at));
  await expect(frame(page, at).getByRole("application")).toBeAttached();
};
const heading = (page: Page, name: string, at = 0) =>
  frame(page, at).getByRole("heading", { level: 2, name });
const isMapScript = (url: string) => /open-map-view|maplibre|base-.*\.json/.test(url);

test("the snippet, pasted on another origin, draws the map, and a click on a region opens it and scrolls no article", async ({
  openArticle,
}) => {
  const { page } = await openArticle([{}]);
  await page.evaluate(() =>
    document.body.insertAdjacentHTML("beforeend", `<p style="height:3000px">On.</p>`),
  );
  await isLive(page);
  const { x, y } = await whereOnScreen(frame(page), pointOf("oryol-oblast"));
  await page.mouse.click(x, y);
  await expect(heading(page, "Oryol Oblast")).toBeVisible();
  await expect(heading(page, "Oryol Oblast")).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("two maps on one page do not disturb each other, and leave the article’s history alone", async ({
  openArticle,
}) => {
  const { page } = await openArticle([{ height: 340 }, { height: 340, query: "place=kirishi" }]);
  await isLive(page);
  const before = await page.evaluate(() => history.length);
  await frame(page).getByRole("listbox").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(frame(page).getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(heading(page, "Kirishi", 1)).toBeAttached();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("a map below the fold, and a still one, cost no live map until they are looked at or asked for", async ({
  openArticle,
}) => {
  const tall = `<p style="height:3000px">An article.</p>`;
  const { page, asked } = await openArticle([{ isStill: true }, {}], tall);
  await expect(frame(page).locator(".static-map")).toBeVisible();
  await page.waitForTimeout(2500);
  expect(asked.filter(isMapScript)).toEqual([]);
  await frame(page).getByRole("button", { name: "Use the live map" }).click();
  await isLive(page);
  expect(asked.some(isMapScript)).toBe(true);
  const before = asked.filter((url) => /\/\?embed=1/.test(url)).length;
  await page.locator("iframe").nth(1).scrollIntoViewIfNeeded();
  await isLive(page, 1);
  expect(asked.filter((url) => /\/\?embed=1/.test(url)).length).toBeGreaterThanOrEqual(before);
});

test("the wheel over the map scrolls the article, and a hint says how to zoom", async ({ openArticle }) => {
  const { page } = await openArticle([{}], "");
  await page.evaluate(() =>
    document.body.insertAdjacentHTML("beforeend", `<p style="height:3000px">On.</p>`),
  );
  await isLive(page);
  const box = await mapIn(page).boundingBox();
  if (!box) throw new Error("no map");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(frame(page).locator(".maplibregl-desktop-message")).toHaveText(/Ctrl|⌘/);
});

test("a map that comes up takes nobody’s focus", async ({ openArticle }) => {
  const { page } = await openArticle([{ query: "place=kaluga-oblast" }]);
  await isLive(page);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  expect(
    await frame(page)
      .locator("body")
      .evaluate(() => document.activeElement?.tagName),
  ).toBe("BODY");
});

test("a filtered map says so at 280 pixels, without scrolling sideways, and can show all", async ({
  page,
  openArticle,
}) => {
  await page.setViewportSize({ width: 296, height: 640 });
  await openArticle([{ query: "hide=shapsha", height: 420 }]);
  await isLive(page);
  await expect(frame(page).getByText(/^27 of 30 claims shown$/)).toBeInViewport();
  const wide = await frame(page)
    .locator("html")
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await frame(page).getByRole("button", { name: "Show all" }).first().click();
  await expect(frame(page).getByText(/^30 claims$/)).toBeAttached();
});

for (const [language, theme, query] of [
  ["en", "light", ""],
  ["en", "dark", "place=kaluga-oblast"],
  ["ru", "light", "place=kaluga-oblast"],
  ["uk", "dark", "hide=shapsha,drozdenko,mod-ru,bogomaz,unattributed"],
] as const) {
  test(`axe finds nothing in the ${theme} frame in ${language}, narrow or wide, at “${query}”`, async ({
    page,
    openPage,
  }) => {
    await page.setViewportSize({ width: 1000, height: 600 });
    const folder = language === "en" ? "" : `${language}/`;
    await openPage(`${folder}?embed=1&theme=${theme}&lang=${language}${query && `&${query}`}`);
    const wide = await faults(page);
    await page.setViewportSize({ width: 360, height: 600 });
    if (query === "") await mapIsDrawn(page);
    expect({ wide, narrow: await faults(page) }).toEqual({ wide: [], narrow: [] });
  });
}
