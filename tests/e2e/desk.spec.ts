import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./built-page";
import { faults } from "./faults";

/** What an article is known by again. */
const said = { en: { title: /toy drones/ } } as const;
type Language = keyof typeof said;

const example = (language: Language) => readFileSync(`src/desk/page/start/examples/${language}.txt`, "utf8");

/** Opens the desk, and pastes an imagined article. */
async function paste(page: Page, url: string, language: Language): Promise<void> {
  await page.goto(`${url}desk/?lang=${language}`);
  await page
    .getByRole("textbox")
    .first()
    .fill(`${example(language).trim()}\n\nhttps://kites.example/\n2026-05-30\n`);
  await page.locator("form .desk-main").click();
  await expect(page.locator(".desk-text")).toContainText(said[language].title);
  await expect(page.locator(".desk-state[data-asked]").first()).toBeVisible({ timeout: 60_000 });
}

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
