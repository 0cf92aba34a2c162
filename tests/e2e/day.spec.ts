import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { coarse, expect, goOn, test } from "./built-page";
import { expectNoFaults } from "./faults";

test.use(coarse);

const table = (page: Page) => page.getByRole("table", { name: "Who says what" });

test("axe finds nothing wrong with the table, its windows beside an open place, and a claim of the night, in either theme", async ({
  openPage,
}) => {
  const page = await openPage("?view=table");
  await expect(table(page)).toBeVisible();
  await expectNoFaults(page);
  await goOn(page, "?view=table&by=windows&place=kaluga-oblast");
  await expect(page.getByRole("heading", { level: 2, name: "Kaluga Oblast" })).toBeVisible();
  await expectNoFaults(page);
  await goOn(page, "?claim=mod-ru-uavs-night");
  await expect(page.locator("article[aria-current]")).toBeVisible();
  await expect(table(page)).toHaveCount(0);
  await expectNoFaults(page);
});

test("by keyboard the table is opened, sorted, and a cell’s claim read; Escape goes back step by step", async ({
  openPage,
}) => {
  const page = await openPage();
  await page.getByRole("button", { name: "Table" }).press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Who says what" })).toBeFocused();
  await table(page)
    .getByRole("button", { name: /^Night to 16 Dec/ })
    .press("Enter");
  await expect(page.getByRole("columnheader", { name: /^Night to 16 Dec/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect(page.getByRole("rowheader").first()).toHaveText("Bryansk Oblast");
  await table(page)
    .getByRole("button", { name: /^64 UAVs/ })
    .press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(table(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(table(page)).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Map" })).toBeVisible();
});

test("nobody who does not open the table fetches it", async ({ openPage, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openPage();
  expect(asked.filter((url) => url.includes("WhoSaysTable"))).toEqual([]);
  await page.getByRole("button", { name: "Table" }).click();
  await expect(table(page)).toBeVisible();
  expect(asked.filter((url) => url.includes("WhoSaysTable")).length).toBeGreaterThan(0);
});

test.describe("on the narrowest phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 });

  test("the table is cards, none wider than the screen; nor is anything of an open place or claim", async ({
    page,
    server,
  }) => {
    await page.goto(`${server.url}?view=table`);
    const cards = page.getByRole("list", { name: "Who says what" });
    await expect(cards.getByRole("heading", { name: "Kaluga Oblast" })).toBeInViewport();
    const scroll = page.locator(".table-scroll");
    expect(await scroll.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    await test.step("nor is anything of an open place or claim", async () => {
      for (const query of [
        "?place=kaluga-oblast",
        "ru/?place=leningrad-oblast",
        "uk/?claim=mod-ru-uavs-night",
      ]) {
        await page.goto(`${server.url}${query}`);
        await expect(page.getByRole("article").first()).toBeAttached();
        const [inner, outer] = await page
          .getByRole("complementary")
          .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
        expect(inner, query).toBeLessThanOrEqual(outer ?? 0);
      }
    });
  });
});

test("the page’s HTML, with its words, picture and data, stays lean", () => {
  // What was measured, and a tenth more: a part that is rendered twice, or a page that is open without need, shows.
  for (const [file, most] of [
    ["dist/index.html", 80_000],
    ["dist/ru/index.html", 86_000],
    ["dist/uk/index.html", 86_000],
  ] as const)
    expect(gzipSync(readFileSync(file)).length, file).toBeLessThan(most);
});
