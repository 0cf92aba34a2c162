import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { quotesOf } from "../../src/domain/claims/claim";
import type { Dataset } from "../../src/domain/dataset";
import { messages } from "../../src/i18n/compiled/en";
import { figureText, speak } from "../../src/i18n/messages";
import { learn } from "../../src/i18n/terms";
import { answers, coarse, expect, test } from "./built-page";

test.use(coarse);

speak("en", messages);

const dataset: Dataset = JSON.parse(readFileSync("public/data/dataset.json", "utf8"));
learn(dataset);

const table = (page: Page) => page.getByRole("table", { name: "Who says what" });

/** As the browser does it: it says so, and takes the page as paper shows it. */
async function toPaper(page: Page) {
  await paperIsHere(page);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
}

/** What only paper needs comes with the first sign of a reader, and no browser waits for it with printing. */
async function paperIsHere(page: Page) {
  await answers(page);
  await page.mouse.move(9, 9);
  await page.mouse.move(10, 10);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".for-paper")).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator(".for-paper")).toHaveCount(0);
}

test("the browser prints the page to the end; on paper stand all figures, quotes, sources and places, the address and the data’s version; the map is the picture, in the light theme, and there is nothing to press", async ({
  openMap,
}) => {
  const page = await openMap("?theme=dark");
  await paperIsHere(page);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  const pages = Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
  // Nine claims with their quotes fill more than what the screen's overview has room for.
  expect(pages).toBeGreaterThanOrEqual(5);
  await expect(page.getByRole("article")).toHaveCount(0);

  await toPaper(page);
  // biome-ignore lint/performance/useDomNodeTextContent: what is not drawn does not count
  const text = (await page.locator("body").innerText()).replace(/\s+/g, " ");
  for (const claim of dataset.claims) {
    const { figure, summary } = claim;
    for (const { exact } of quotesOf(claim)) expect(text).toContain(exact);
    expect(text).toContain(summary);
    if (figure) expect(text).toContain(figureText(figure));
  }
  for (const { name } of [...dataset.sources, ...dataset.places]) expect(text).toContain(name);
  expect(text).toContain(page.url());
  expect(text).toContain(dataset.version);

  const map = page.getByRole("region", { name: "Map" });
  await expect(map.locator("canvas")).toBeHidden();
  await expect(map.getByRole("link", { name: /Kaluga Oblast.*9.*1.*10/ })).toBeVisible();
  expect((await map.boundingBox())?.height).toBeGreaterThan(300);
  await expect(page.locator("body")).toHaveCSS("color", "rgb(29, 28, 26)");
  for (const role of ["checkbox", "radio", "listbox", "application", "separator"] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
  for (const name of ["Zoom in", "Move north", "Show everything reported"])
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  for (const name of ["Share", "Map", "Table"])
    await expect(page.getByRole("button", { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole("link", { name: /Skip to|Link to this claim/ })).toHaveCount(0);
  // As wide as the paper: what is wider is printed smaller.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

/** What a reader could press on a screen, and nobody on paper. */
const pressed =
  /Open the full page|Use the live map|Show in the article|Show (all|everything|the newest)|Try again|Drop it|Back to the map|Licences|^(All places|Share|Map|Table)$/;

for (const query of [
  "?embed=1&map=still&hide=shapsha,nobody&place=kaluga-oblast",
  "?embed=1&hide=shapsha,mod-ru,bogomaz,drozdenko,unattributed",
  "?embed=1&view=table&hide=nobody",
  "?view=table&by=windows",
  "?view=table",
  "?hide=nobody",
]) {
  const isTable = query.includes("table");
  test(`“${query}” is printed without anything that cannot work on paper${isTable ? ": the table, whole, and no map" : ""}`, async ({
    page,
    server,
    misdeeds,
  }) => {
    // The width of a sheet of A4 within its margins.
    if (isTable) await page.setViewportSize({ width: 688, height: 900 });
    await page.goto(`${server.url}${query}&lang=en`);
    if (isTable) await expect(table(page)).toBeVisible();
    await toPaper(page);
    const seen: string[] = [];
    for (const role of ["button", "link"] as const)
      seen.push(
        ...(await page.getByRole(role).evaluateAll((all) => all.map((each) => `${each.textContent}`.trim()))),
      );
    expect(seen.filter((text) => pressed.test(text))).toEqual([]);
    for (const role of ["checkbox", "radio", "combobox", "separator", "slider"] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    // What it says of the link stays, once, and covers nothing.
    const notice = page.getByText("Part of this link is not understood.");
    await expect(notice).toHaveCount(query.includes("nobody") ? 1 : 0);
    if (query.includes("nobody"))
      await expect(page.getByRole("main").getByText("Part of this link")).toHaveCount(0);
    if (isTable) await expectWholeTable(page);
    expect(misdeeds).toEqual({ errors: [], foreign: [] });
  });
}

async function expectWholeTable(page: Page) {
  await expect(page.getByRole("region", { name: "Map" })).toHaveCount(0);
  await expect(table(page).getByRole("rowheader").first()).toBeVisible();
  const box = await table(page).boundingBox();
  expect(box?.width).toBeLessThanOrEqual(688);
  const hidden = await table(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(hidden).toBeLessThanOrEqual(0);
  // Nothing of it is scrolled away, and what comes after it stands below.
  const below = await page.getByRole("heading", { name: "Places", exact: true }).boundingBox();
  expect(below?.y ?? 0).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
}
