import { languages } from "../../src/domain/language";
import { messages as en } from "../../src/i18n/compiled/en";
import { messages as ru } from "../../src/i18n/compiled/ru";
import { messages as uk } from "../../src/i18n/compiled/uk";
import { answers, coarse, expect, goOn, test, watch } from "./built-page";
import { faults } from "./faults";

test.use(coarse);

const words = { en, ru, uk };
const folder = { en: "", ru: "ru/", uk: "uk/" };

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is whole in each language, says which it is, and leads to the others by links that work", async ({
    page,
    server,
  }) => {
    await page.goto(server.url);
    for (const [language, next] of [
      ["en", "Українська"],
      ["uk", "Русский"],
      ["ru", "English"],
      ["en", null],
    ] as const)
      await test.step(`in ${language}`, async () => {
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        if (!next) return;
        await expect(page).toHaveTitle(new RegExp(words[language].tagline));
        await expect(page.getByRole("complementary", { name: words[language].panelLabel })).toBeVisible();
        await expect(page.getByRole("group", { name: words[language].sources })).toBeVisible();
        const alternates = page.locator('link[rel="alternate"][hreflang]');
        await expect(alternates).toHaveCount(languages.length + 1);
        const addresses = await alternates.evaluateAll((all: HTMLLinkElement[]) =>
          Object.fromEntries(all.map(({ hreflang, href }) => [hreflang, href])),
        );
        for (const other of languages) expect(addresses[other]).toBe(server.url + folder[other]);
        await page.getByRole("link", { name: next }).click();
      });
  });
});

test("a reader changes the language and keeps the view", async ({ openPage }) => {
  const page = await openPage("?place=kaluga-oblast&hide=drozdenko");
  await page.getByRole("link", { name: "Русский" }).click();
  await expect(page).toHaveURL(/\/ru\/\?place=kaluga-oblast&hide=drozdenko$/);
  await expect(page.getByRole("heading", { level: 2, name: "Калужская область" })).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText("11 беспилотников");
});

test("lang= in the address is followed", async ({ page, server, misdeeds }) => {
  await page.goto(`${server.url}?lang=ru&place=bryansk-oblast`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByRole("article").first()).toContainText("64 беспилотника");
  await expect(page.getByRole("region", { name: ru.mapLabel, exact: true })).toBeVisible();
  expect(misdeeds).toEqual({ errors: [], foreign: [] });
});

test("the first page is in the browser’s language; a reader who asks for English gets English", async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ locale: "uk-UA" });
  const page = await context.newPage();
  const misdeeds = watch(page, new URL(server.url).origin);
  await page.goto(`${server.url}?hide=shapsha`);
  await expect(page.locator("html")).toHaveAttribute("lang", "uk");
  await expect(page).toHaveURL(/\/uk\/\?hide=shapsha$/);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("status").first()).toContainText("claims shown");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(misdeeds.errors).toEqual([]);
  await context.close();
});

for (const language of ["ru", "uk"] as const) {
  test(`quotes in the ${language} page are in their report’s language and marked with it; the map names places in ${language}; axe finds nothing: a place, all, nothing left`, async ({
    page,
    server,
  }) => {
    await page.goto(`${server.url}${folder[language]}?place=kaluga-oblast`);
    await answers(page);
    await expect(page.getByRole("region", { name: words[language].mapLabel, exact: true })).toBeVisible();
    const quote = page.getByRole("article").first().locator("blockquote").first();
    await expect(quote).toHaveAttribute("lang", "en");
    await expect(quote).toContainText("unmanned aerial vehicles");
    await expect(page.getByText(words[language].ourTranslation).first()).toBeVisible();
    const list = page.getByRole("listbox", { name: words[language].placesInView });
    await expect(list.getByRole("option", { name: /Калу[жз]/ })).toBeAttached();

    expect(await faults(page), "a place").toEqual([]);
    await goOn(page, "?");
    const places = page.getByRole("list", { name: words[language].places, exact: true });
    await expect(places).toBeVisible();
    expect(await faults(page), "all").toEqual([]);
    await goOn(page, "?hide=shapsha,drozdenko,mod-ru,bogomaz,unattributed");
    await expect(places).toHaveCount(0);
    expect(await faults(page), "nothing left").toEqual([]);
  });
}
