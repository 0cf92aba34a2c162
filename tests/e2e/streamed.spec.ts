import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./built-page";

const button = (page: Page) => page.getByRole("button", { name: /^Every claim of it, one row each/ });

test("every claim of a month is saved as one file, made while it is saved: each row says of how many it is one", async ({
  openPage,
}) => {
  const page = await openPage("?period=2025-12&hide=ua-air-force");
  const download = page.waitForEvent("download");
  await button(page).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^skyclaims-[0-9a-f]{12}-claims-2025-12-filtered\.csv$/);
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  const text = readFileSync(await saved.path(), "utf8");
  const [head = "", ...rows] = text.trim().split("\r\n");
  const columns = head.replace("\uFEFF", "").split(",");
  expect(columns).toContain("claims_shown");
  expect(rows.length).toBeGreaterThan(100);
  expect(new Set(rows.map((row) => row.split(",")[columns.indexOf("claim_id")])).size).toBe(rows.length);
  expect(rows.every((row) => row.includes(`,${rows.length},`))).toBe(true);
});

test("a file that is stopped is not saved, and it says so", async ({ openPage }) => {
  const page = await openPage("?period=all");
  const downloads: unknown[] = [];
  page.on("download", (download) => downloads.push(download));
  await button(page).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("status").filter({ hasText: "nothing was saved" })).toBeVisible();
  expect(downloads).toEqual([]);
});

test("the file of a month's tallies says what was hidden, and leads to these very data", async ({
  openPage,
}) => {
  const page = await openPage("?lang=en&period=2025-12&hide=ua-air-force");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV", exact: true }).first().click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/-tallies-2025-12-filtered\.csv$/);
  const [head = "", row = ""] = readFileSync(await saved.path(), "utf8").split("\r\n");
  expect(head).toContain("attribution,version,address,hidden_sources,hidden_events");
  expect(row).toMatch(/GeoNames.*[?&]data=[0-9a-f]{12}","ua-air-force"/);
});
