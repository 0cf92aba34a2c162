import { chromium } from "@playwright/test";
import { findBrowser } from "./browser";
import { answers, coarse, expect, letMapsCome, test, watch } from "./built-page";
import { pointOf, whereOnScreen } from "./where-on-screen";

test.use(coarse);

test("without WebGL the list works and the page says why there is no map", async ({ server }) => {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-3d-apis", "--disable-background-networking", "--disable-quic"],
  });
  const page = await browser.newPage();
  await page.goto(server.url);
  await expect(page.getByRole("alert")).toHaveText(/cannot be drawn in this browser/);
  await page
    .getByRole("list", { name: "Places" })
    .getByRole("button", { name: "Kaluga Oblast", exact: true })
    .click();
  await expect(page.getByRole("article", { name: /Vladislav Shapsha 11 UAVs/ })).toBeVisible();
  // The still picture works like the map: its regions and towns open their places.
  const map = page.getByRole("region", { name: "Map" });
  await map
    .getByRole("link", { name: /Bryansk Oblast/ })
    .last()
    .click();
  await expect(page.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toBeVisible();
  await page.getByRole("button", { name: "All reports" }).click();
  const town = await whereOnScreen(page, pointOf("yukhnov"));
  await page.mouse.click(town.x, town.y);
  await expect(page.getByRole("heading", { level: 2, name: /Yukhnov/ })).toBeVisible();
  await browser.close();
});

test("when MapLibre’s script does not come the list works and the page says so", async ({ page, server }) => {
  await page.route("**/open-map-view*.js", (route) => route.abort());
  await page.goto(server.url);
  await expect(page.getByRole("alert")).toHaveText(/cannot be drawn/);
  await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
});

test("when the page’s own script does not come, everything reported can be read, and the page says so", async ({
  page,
  server,
}) => {
  await page.route("**/page-*.js", (route) => route.abort());
  await page.goto(`${server.url}?place=kaluga-oblast`);
  await expect(page.getByRole("alert")).toBeInViewport();
  await expect(page.getByRole("alert")).toHaveText(/did not arrive/);
  const map = page.getByRole("region", { name: "Map" });
  await map
    .getByRole("link", { name: /Bryansk Oblast/ })
    .last()
    .click();
  await expect(page.locator("#about-bryansk-oblast").getByRole("heading", { level: 2 })).toBeInViewport();
  // The line is back.
  await page.unroute("**/page-*.js");
  await page.getByRole("link", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Kaluga Oblast" })).toBeVisible();
  await expect(page.getByRole("alert")).toBeHidden();
});

test("when the script of a place’s page does not come the overview stays, and another try opens it", async ({
  page,
  server,
}) => {
  await page.route("**/opened-*.js", (route) => route.abort());
  await page.goto(server.url);
  await answers(page);
  await page
    .getByRole("list", { name: "Places" })
    .getByRole("button", { name: "Kaluga Oblast", exact: true })
    .click();
  await expect(page.getByRole("alert")).toHaveText(/could not be fetched/);
  await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
  await page.unroute("**/opened-*.js");
  await page.getByRole("button", { name: "Try again" }).click();
  // In a browser that does not ask again for a script, all of the page comes anew.
  await expect(page.getByRole("heading", { level: 2, name: "Kaluga Oblast" })).toBeVisible();
  await expect(page.getByRole("alert")).toBeHidden();
});

for (const [what, missing] of [
  ["script", "**/ArchiveView-*.js"],
  ["data", "**/data/archive/**"],
] as const)
  test(`when the archive’s ${what} does not come the first page stays, and says what is missing and the ways on`, async ({
    page,
    server,
  }) => {
    await page.goto(server.url);
    await answers(page);
    const toDay = page.getByRole("link", { name: "Day", exact: true });
    await expect(toDay).toBeVisible();
    await page.route(missing, (route) => route.abort());
    await toDay.click();
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("16 December 2025 could not be fetched.");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("16 December 2025");
    await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
    await page.getByRole("button", { name: "Back to the first page" }).click();
    await expect(alert).toBeHidden();
    await expect(page).not.toHaveURL(/period/);
    await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
    await toDay.click();
    await expect(alert).toBeVisible();
    await page.unroute(missing);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("button", { name: "First page" })).toBeVisible();
    await expect(alert).toBeHidden();
  });

test("a link to a period that does not come says which, and leads to the first page", async ({
  page,
  server,
}) => {
  await page.route("**/ArchiveView-*.js", (route) => route.abort());
  await page.goto(`${server.url}?period=night-2025-05-24`);
  await expect(page.getByRole("alert")).toContainText("Night to 24 May 2025 could not be fetched.");
  await expect(page.getByRole("list", { name: "Places" })).toBeHidden();
  await page.getByRole("button", { name: "Back to the first page" }).click();
  await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
});

test("what the dialog’s script does not bring is told below the buttons, and covers none of them", async ({
  page,
  server,
}) => {
  await page.route("**/ShareDialog-*.js", (route) => route.abort());
  await page.goto(server.url);
  await answers(page);
  await page.getByRole("button", { name: "Share" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toHaveText("Check the connection, then try again.");
  const top = (await alert.boundingBox())?.y ?? 0;
  const buttons = await Promise.all(
    ["Table", "Search", "Share"].map((name) =>
      page.getByRole("button", { name, exact: true }).first().boundingBox(),
    ),
  );
  const [table, search, share] = buttons.map((box) => ({
    left: box?.x ?? 0,
    right: (box?.x ?? 0) + (box?.width ?? 0),
    bottom: (box?.y ?? 0) + (box?.height ?? 0),
  }));
  expect(table?.right).toBeLessThanOrEqual(search?.left ?? 0);
  expect(search?.right).toBeLessThanOrEqual(share?.left ?? 0);
  expect(share?.bottom).toBeLessThanOrEqual(top + 1);
});

test("when the base map does not come, what is reported is drawn and the page says what is missing", async ({
  page,
  server,
}) => {
  await page.route("**/base-*.json", (route) => route.abort());
  await page.goto(server.url);
  letMapsCome(page);
  await expect(page.getByRole("alert")).toHaveText(/Part of the map could not be loaded/);
});

test("a hostile address does nothing but open the plain page", async ({ page, server }) => {
  const misdeeds = watch(page, new URL(server.url).origin);
  await page.goto(
    `${server.url}?place=%3Cimg%20src=x%20onerror=alert(1)%3E&hide=${"x".repeat(5000)}&claim=../../etc&theme=%00`,
  );
  await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /^\d+ claims$/ })).toBeVisible();
  await answers(page);
  expect(misdeeds).toEqual({ errors: [], foreign: [] });
});
