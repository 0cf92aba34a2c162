import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type Dataset, Index } from "../../src/domain/dataset";
import { claimsCsv } from "../../src/export/csv";
import { claimsGeoJson } from "../../src/export/geojson";
import { claimsJsonLd } from "../../src/export/json-ld";
import { takenOf } from "../../src/share/shared";
import { parseViewState } from "../../src/url/view-state";
import { serveBuilt } from "../serve-built";
import { coarse, expect, mapIsDrawn, test, watch } from "./built-page";
import { faults } from "./faults";

const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
const dataset: Dataset = read("dataset.json");
const { version } = dataset;

test.use(coarse);

// Each draws the map, some of them twice.
test.describe.configure({ timeout: 120_000 });

/** Opens the dialog as someone without a pointer does. */
async function openDialog(page: Page, name = "Share") {
  const button = page.getByRole("button", { name, exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name });
  await expect(dialog.getByRole("heading", { level: 2, name })).toBeFocused();
  return { button, dialog };
}

const snippetIn = (page: Page) => page.getByRole("textbox", { name: "Code to paste" });

test("by keyboard: the dialog opens, keeps the focus, closes by Escape alone, and gives the focus back", async ({
  openPage,
}) => {
  const page = await openPage("?place=kaluga-oblast");
  const { button, dialog } = await openDialog(page);
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press("Tab");
    const isInside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
    );
    expect(isInside).toBe(true);
  }
  // Wherever the Tabs have led, into the preview's frame as well, whose keys are its own.
  await dialog.getByRole("button").first().focus();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  // Not what is open behind it.
  await expect(page.getByRole("heading", { level: 2, name: "Kaluga Oblast" })).toBeVisible();
});

test("a still map in Russian, 480 pixels high: the snippet says so, the preview shows it, and it is copied", async ({
  openPage,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await openPage("?place=kaluga-oblast&hide=drozdenko");
  const { dialog } = await openDialog(page);
  await expect(dialog).toContainText("This view is filtered");
  await expect(dialog.locator("iframe")).toHaveCSS("height", "600px");
  await expect(snippetIn(page)).toHaveValue(new RegExp(`data=${version}`));
  await dialog.getByRole("combobox", { name: "Language" }).selectOption("ru");
  await dialog.getByRole("radio", { name: "Still picture" }).check();
  await dialog.getByRole("spinbutton", { name: "Height in pixels" }).fill("480");
  await expect(snippetIn(page)).toHaveValue(/title="Карта: кто и что сообщает о сбитых целях"/);
  const snippet = await snippetIn(page).inputValue();
  expect(snippet).toContain('height="480"');
  expect(snippet.replaceAll("&amp;", "&")).toContain(
    `/ru/?embed=1&place=kaluga-oblast&hide=drozdenko&map=still&data=${version}"`,
  );

  const preview = dialog.locator("iframe");
  await preview.scrollIntoViewIfNeeded();
  expect(snippet.replaceAll("&amp;", "&")).toContain(`src="${await preview.getAttribute("src")}"`);
  await expect(preview).toHaveAttribute(
    "sandbox",
    "allow-scripts allow-popups allow-popups-to-escape-sandbox",
  );
  await expect(preview).toHaveCSS("height", "480px");
  const frame = dialog.frameLocator("iframe");
  await expect(frame.getByRole("region", { name: "Карта" })).toBeVisible({ timeout: 30_000 });

  await dialog.getByRole("button", { name: "Copy: Code to paste" }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(snippet);
});

test("a view is cited by keyboard, in the form that is wanted, with an address that opens it in this very data", async ({
  openPage,
}) => {
  const page = await openPage("?place=kaluga-oblast&hide=drozdenko");
  const { dialog } = await openDialog(page);
  await dialog.getByText("Cite this view").click();
  const citation = dialog.getByRole("textbox", { name: "Citation", exact: true });
  await expect(citation).toHaveValue(/^The Skyclaims authors \(\d{4}\)\. Kaluga Oblast\. .*\(accessed .*\)$/);
  await dialog.getByRole("radio", { name: "Plain text" }).focus();
  await page.keyboard.press("ArrowDown");
  await dialog.getByRole("checkbox", { name: "With today’s date as date of access" }).uncheck();
  await expect(citation).toHaveValue(/^@misc\{skyclaims-kaluga-oblast-/);
  const entry = await citation.inputValue();
  expect(entry).not.toContain("urldate");
  const address = /url = \{(.*)\}/.exec(entry)?.[1] ?? "";
  expect(address).toContain(`place=kaluga-oblast&hide=drozdenko&lang=en&data=${version}`);
  expect(await faults(page, { part: { include: "dialog", exclude: "iframe" } })).toEqual([]);
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 2, name: "Kaluga Oblast" })).toBeVisible();
});

test("where nothing may be copied the text is selected, and the reader is told", async ({ openPage }) => {
  const page = await openPage("");
  const { dialog } = await openDialog(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not here"));
  });
  await dialog.getByRole("button", { name: "Copy: Link to this view" }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "Selected" })).toBeVisible();
  expect(
    await page.evaluate(
      () => getSelection()?.toString() || (document.activeElement as HTMLInputElement).value,
    ),
  ).toMatch(/lang=en$/);
});

test("the snippet, pasted into an article elsewhere, draws the map with the data it is pinned to", async ({
  openPage,
  browser,
}) => {
  const page = await openPage("?place=kaluga-oblast");
  await openDialog(page);
  await expect(snippetIn(page)).toHaveValue(new RegExp(`data=${version}`));
  const snippet = await snippetIn(page).inputValue();
  const article = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>An article</title><h1>An article</h1>${snippet}`);
  });
  await new Promise<void>((resolve) => article.listen(0, "127.0.0.1", resolve));
  const host = await browser.newPage(coarse);
  const misdeeds = watch(host, new URL(page.url()).origin);
  await host.goto(`http://localhost:${(article.address() as AddressInfo).port}/`);
  const frame = host.frameLocator("iframe");
  await expect(frame.getByRole("region", { name: "Map" })).toHaveAttribute("aria-busy", "false", {
    timeout: 30_000,
  });
  await expect(host.getByTitle("Map: what is reported of Kaluga Oblast")).toBeVisible();
  await expect(frame.getByText("Kaluga Oblast").first()).toBeVisible();
  expect(misdeeds.errors.filter((error) => !error.includes("404"))).toEqual([]);
  await host.close();
  article.close();
});

test("the files hold what is shown: the same as the functions that make them", async ({
  openPage,
  server,
}) => {
  const search = "?hide=shapsha&hide-events=debris";
  const page = await openPage(search);
  const { dialog } = await openDialog(page);
  await expect(dialog.getByRole("radio", { name: /As of now/ })).toBeEnabled();
  const geometry = {
    places: read("places.geojson"),
    regions: read("regions.geojson"),
    shapes: read("shapes.geojson"),
  };
  const shared = { view: parseViewState(search), index: new Index(dataset), geometry, openName: null };
  const taken = takenOf(shared, server.url, "en", true);
  const file = async (name: RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name }).click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };
  const geojson = await file(/^GeoJSON/);
  expect(geojson.name).toBe(`skyclaims-${version}-filtered.geojson`);
  expect(JSON.parse(geojson.text)).toEqual(JSON.parse(JSON.stringify(claimsGeoJson(taken))));
  expect((await file(/^CSV/)).text).toBe(claimsCsv(taken));
  expect(JSON.parse((await file(/^JSON-LD/)).text)).toEqual(JSON.parse(JSON.stringify(claimsJsonLd(taken))));
});

test("in a frame without an origin there is a way to the full page instead of dead buttons", async ({
  page,
  server,
}) => {
  await page.goto(new URL("/nothing-here", server.url).href);
  await page.setContent(
    `<iframe title="A map" width="900" height="700" sandbox="allow-scripts allow-popups" src="${server.url}?place=kirishi&lang=en"></iframe>`,
  );
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = frame.getByRole("dialog", { name: "Share" });
  await expect(dialog.getByRole("link", { name: "Open the full page" })).toHaveAttribute(
    "href",
    `${server.url}?place=kirishi&lang=en`,
  );
  await expect(dialog.getByRole("button", { name: /^CSV/ })).toHaveCount(0);
});

for (const [theme, width, folder, name] of [
  ["light", 1280, "", "Share"],
  ["dark", 320, "uk/", "Поділитися"],
] as const) {
  test(`axe finds nothing wrong with the dialog, ${width} wide, ${theme}; and nothing is cut off`, async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${server.url}${folder}?hide=shapsha&place=kaluga-oblast&theme=${theme}`);
    const { dialog } = await openDialog(page, name);
    await expect(dialog.getByRole("radio").nth(2)).toBeVisible();
    expect(await faults(page, { part: { include: "dialog", exclude: "iframe" } })).toEqual([]);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
}

test.describe("another version of the data", () => {
  const old = "aaaaaaaaaaaa";
  let folder = "";
  let url = "";
  let close = async () => {};

  // A site that has kept an older version, with one claim in it, in words that the newest has not.
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "skyclaims-dist-"));
    cpSync("dist", folder, { recursive: true });
    const kept = join(folder, "data/versions", old);
    cpSync(join(folder, "data/versions", version), kept, { recursive: true });
    const claims = dataset.claims
      .slice(0, 1)
      .map((claim) => ({ ...claim, summary: "As it was told last year." }));
    writeFileSync(join(kept, "dataset.json"), JSON.stringify({ ...dataset, version: old, claims }));
    const index = read("versions.json");
    index.versions.unshift({ version: old, date: "2026-01-02", claims: 1, files: [] });
    writeFileSync(join(folder, "data/versions.json"), JSON.stringify(index));
    ({ url, close } = await serveBuilt(folder));
  });
  test.afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("that is kept is shown as it was, on map, in panel and in files, and says that there is newer", async ({
    page,
  }) => {
    const [claim] = dataset.claims;
    const misdeeds = watch(page, new URL(url).origin);
    await page.goto(`${url}?claim=${claim?.id}&data=${old}&lang=en`);
    await page.getByRole("article").getByText("Details", { exact: true }).click();
    await expect(page.getByText("As it was told last year.")).toBeVisible();
    await expect(page.getByText(`Data version ${old} (of 2 January 2026).`)).toBeVisible();
    await expect(page.getByRole("article")).toHaveCount(1);
    const { dialog } = await openDialog(page);
    await expect(snippetIn(page)).toHaveValue(new RegExp(`data=${old}`));
    await expect(dialog).toContainText(`1 claim, data version ${old}`);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Show the newest" }).click();
    await expect(page.getByText("As it was told last year.")).toBeHidden();
    expect(new URL(page.url()).searchParams.has("data")).toBe(false);
    expect(misdeeds).toEqual({ errors: [], foreign: [] });
  });

  test("is awaited with nothing of the newest in view, from the first paint on", async ({ page }) => {
    let letScript = () => {};
    let letData = () => {};
    const script = new Promise<void>((resolve) => {
      letScript = resolve;
    });
    const data = new Promise<void>((resolve) => {
      letData = resolve;
    });
    await page.route("**/assets/index-*.js", async (route) => {
      await script;
      await route.continue();
    });
    await page.route("**/versions.json", async (route) => {
      await data;
      await route.continue();
    });
    await page.goto(`${url}?data=${old}&lang=en`, { waitUntil: "commit" });
    await expect(page.getByRole("heading", { level: 1, name: /^Who says what/ })).toBeVisible();
    await expect(page.getByText("Vladislav Shapsha").first()).toBeHidden();
    expect(await page.getByRole("link", { name: /Kaluga Oblast/ }).count()).toBe(0);
    letScript();
    await expect(page.getByRole("status").filter({ hasText: `data version ${old}` })).toBeVisible();
    expect(await page.getByText("Vladislav Shapsha").count()).toBe(0);
    letData();
    await expect(page.getByRole("status").filter({ hasText: "1 claim" })).toBeVisible();
  });

  test("that nobody kept is said not to be here, and the newest is offered", async ({ page }) => {
    await page.goto(`${url}?data=0123456789ab&lang=en`);
    await expect(page.getByRole("alert")).toContainText("Data version 0123456789ab is not kept here.");
    await expect(page.getByRole("list", { name: "Places" })).toHaveCount(0);
    await page.getByRole("link", { name: `Show the newest data (version ${version})` }).click();
    await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
  });

  test("that cannot be fetched is said not to be, and comes when it is tried again", async ({ page }) => {
    await page.route("**/versions/**", (route) => route.abort());
    await page.goto(`${url}?data=${old}&lang=en`);
    await expect(page.getByRole("alert")).toContainText("could not be fetched");
    await page.unroute("**/versions/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("status").filter({ hasText: "1 claim" })).toBeVisible();
  });

  test("the page’s own version is asked of nobody", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${url}?data=${version}&lang=en`);
    await mapIsDrawn(page);
    expect(asked.filter((path) => path.includes("/data/"))).toEqual([]);
    await expect(page.getByText("There is newer data")).toHaveCount(0);
  });
});
