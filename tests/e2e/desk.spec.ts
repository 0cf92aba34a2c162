import { expect, test } from "./built-page";
import { paste } from "./desk-hands";
import { faults } from "./faults";

test("the desk goes by keyboard alone, undoes what was done, and keeps it over a reload; axe finds nothing", async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}desk/?lang=en`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await paste(page, server.url, "en");
  await page.keyboard.press("Escape");
  await page.locator("body").press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("r");
  const rejected = page.locator(".desk-card[data-state=rejected]");
  await expect(rejected).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(rejected).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await expect(rejected).toHaveCount(1);
  expect(await faults(page, { part: { include: ".desk", exclude: "iframe" } })).toEqual([]);
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(rejected).toHaveCount(1);
});
