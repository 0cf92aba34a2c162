import type { Page } from "@playwright/test";
import { coarse, expect, hold, test } from "./built-page";
import { translate, translatedSign, wordsOn } from "./translator";

test.use(coarse);

/** As it is called, translated or not. */
const named = (name: string) => new RegExp(`^(← ?)?${name}${translatedSign}?$`);
const press =
  (name: string, scope = "body") =>
  (page: Page) =>
    page
      .locator(scope)
      .getByRole("button", { name: named(name) })
      .click();
const source = (name: string) => (page: Page) =>
  page.getByRole("group", { name: "Sources" }).getByRole("checkbox", { name }).click();
const goBack = (page: Page) => page.goBack();

/** Times come when they come near: how near they are depends on how long words are in the other language. */
const toTimes = (page: Page) => page.getByRole("group", { name: named("Time") }).scrollIntoViewIfNeeded();

/** Ways through the page: each step changes words that a translator has been at. */
const ways: Record<string, readonly ((page: Page) => Promise<unknown>)[]> = {
  "?map=still": [
    source("Shapsha"),
    source("Ministry of Defence of Russia"),
    press("Show all"),
    (page) => page.locator("#place-kaluga-oblast").click(),
    press("All reports"),
    (page) => page.locator("#place-yukhnov").click(),
    goBack,
    press("Table"),
    (page) => page.getByRole("radio", { name: "Times" }).click(),
    press("Oryol Oblast", ".table-area"),
    goBack,
  ],
  "?map=still&from=2025-12-16T09:00Z&to=2025-12-16T13:00Z": [
    async (page) => {
      await toTimes(page);
      await press("One step back")(page);
    },
    press("One step forward"),
    press("All times"),
    press("One step back"),
    source("Ministry of Defence of Russia"),
  ],
  "?map=still&place=kaluga-oblast&from=2025-12-16T09:00Z&to=2025-12-16T13:00Z": [
    async (page) => {
      await press("All reports")(page);
      await toTimes(page);
    },
    goBack,
    press("Show all"),
    press("All reports"),
  ],
  "?map=still&embed=1": [
    (page) => page.locator("#place-bryansk-oblast").click(),
    press("All reports"),
    source("Ministry of Defence of Russia"),
  ],
};

for (const [address, steps] of Object.entries(ways)) {
  test(`translated by the browser, ${address} goes on saying what the untranslated page says`, async ({
    browser,
    server,
  }) => {
    const errors: string[] = [];
    const open = async () => {
      const page = await browser.newPage();
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.goto(server.url + address);
      await page.waitForFunction(() => performance.getEntriesByName("skyclaims-interactive").length > 0);
      return page;
    };
    const [plain, translated] = [await open(), await open()];
    await translate(translated);
    for (const step of steps) {
      await step(plain);
      await step(translated);
      await expect.poll(() => wordsOn(translated)).toEqual(await wordsOn(plain));
    }
    // It was translated, and what came later, too.
    expect(await translated.locator(".panel").first().textContent()).toContain(translatedSign);
    expect(errors).toEqual([]);
    await plain.close();
    await translated.close();
  });
}

test("translated before it answers, the page answers all the same", async ({ page, server }) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const letThrough = await hold(page, /\/assets\/page-/);
  await page.goto(`${server.url}?map=still`);
  await translate(page);
  letThrough();
  await page.waitForFunction(() => performance.getEntriesByName("skyclaims-interactive").length > 0);
  await page.locator("#place-kaluga-oblast").click();
  await expect(page.getByRole("heading", { level: 2, name: "Kaluga Oblast" })).toBeVisible();
  await press("All reports")(page);
  await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
  // React says once that the page was no longer as it was built, and makes it anew.
  expect(errors.filter((message) => !message.includes("#418"))).toEqual([]);
});
