import type { Page } from "@playwright/test";
import { expect, letMapsCome, test } from "./built-page";

const places = (page: Page) => page.getByRole("list", { name: "Places" });
const panel = (page: Page) => page.getByRole("complementary", { name: "Reports" });
const back = (page: Page) => page.getByRole("button", { name: "All reports" });

/** Whether a press in the middle of it reaches it. */
const isOnTop = (page: Page) =>
  back(page).evaluate((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });

test("the way back is in sight when a place opens, in frames and windows of any size", async ({
  page,
  openPage,
}) => {
  // Opened at the first size, and then of the others, as one draws a window or turns a phone.
  for (const [query, sizes] of [
    ["?embed=1", ["700 × 520", "320 × 480", "900 × 500"]],
    ["", ["700 × 520", "390 × 844", "1280 × 800"]],
  ] as const)
    for (const [at, size] of sizes.entries())
      await test.step(`${size} at “${query}”`, async () => {
        const [width = 0, height = 0] = size.split(" × ").map(Number);
        await page.setViewportSize({ width, height });
        if (at === 0) await openPage(query);
        if (query !== "" && width < 704)
          await page.getByRole("button", { name: /^Raise the reports/ }).click();
        for (const name of ["Kaluga Oblast", "Leningrad Oblast"]) {
          await places(page).getByRole("button", { name, exact: true }).click();
          await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
          await expect.poll(() => isOnTop(page), `${size} at “${query}”: ${name}`).toBe(true);
          await back(page).click();
        }
      });
});

test("in a narrow frame a report’s name is told whole", async ({ page, server }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(`${server.url}?embed=1&map=still&report=kaluga-2025-12-16`);
  const told = page.getByText(
    "Only what this reports: Report on drones over Kaluga Oblast, 16 December 2025.",
  );
  await expect(told).toBeInViewport({ ratio: 1 });
  const [whole, seen] = await told.evaluate((words) => [
    words.getBoundingClientRect().bottom,
    words.parentElement?.getBoundingClientRect().bottom ?? 0,
  ]);
  expect(whole).toBeLessThanOrEqual((seen ?? 0) + 1);
});

test("zoomed in to 400 %, the words have the window, and lowering them shows the map", async ({
  page,
  openPage,
}) => {
  await page.setViewportSize({ width: 320, height: 200 });
  await openPage();
  letMapsCome(page);
  expect((await panel(page).boundingBox())?.height).toBe(200);
  await places(page).getByRole("button", { name: "Bryansk Oblast", exact: true }).scrollIntoViewIfNeeded();
  await expect(
    places(page)
      .getByText(/64\s\(night\) · 18/)
      .first(),
  ).toBeInViewport({ ratio: 1 });
  await page.getByRole("button", { name: "Lower the reports" }).click();
  expect((await panel(page).boundingBox())?.height).toBeLessThan(120);
  await page.getByRole("button", { name: "Raise the reports to half the screen" }).click();
  await expect.poll(async () => (await panel(page).boundingBox())?.height).toBe(200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
