import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Browser, FrameLocator, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { writtenEvidence } from "../../build/desk-evidence";
import { quotesOf } from "../../src/domain/claims/claim";
import { type Dataset, datasetFile } from "../../src/domain/dataset";
import type { ClaimsGeoJson } from "../../src/export/geojson";
import { italic, regular, semibold } from "../../src/map/layers/type";
import { framedFile } from "../../src/share/snippet";
import { pageFolder } from "../../src/url/pages";
import { serveBuilt } from "../serve-built";
import { coarse, expect, mapIsDrawn, test, watch } from "./built-page";
import { addBySelecting, decideAll, type Language, leaveByAll, paste } from "./desk-hands";

const folder = mkdtempSync(join(tmpdir(), "skyclaims-ways-out-"));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.use(coarse);

for (const language of ["en", "ru", "uk"] as const) {
  test(`an imagined article in “${language}” becomes a map, and what leaves holds every claim, wherever it is opened`, async ({
    page,
    server,
    browser,
  }) => {
    test.setTimeout(240_000);
    const { foreign } = watch(page, new URL(server.url).origin);
    const bodies: string[] = [];
    page.on("request", (request) => request.postData() !== null && bodies.push(request.url()));
    await paste(page, server.url, language);
    await decideAll(page, language);
    await addBySelecting(page, language);
    await expect(page.locator(".desk-card[data-state=rejected]")).toHaveCount(1);
    const accepted = await page.locator(".desk-card[data-state=accepted]").count();
    expect(accepted).toBeGreaterThan(5);
    await expect(page.frameLocator("iframe").locator(".places li").first()).toBeVisible({ timeout: 60_000 });

    const files = await leaveByAll(page);
    expect({ foreign, bodies }).toEqual({ foreign: [], bodies: [] });
    const file = (ending: string) => [...files].find(([name]) => name.endsWith(ending))?.[1] ?? Buffer.of();
    const site = unzipped([...files].find(([name]) => /(?<!-evidence)\.zip$/.test(name))?.[1]);
    const dataset: Dataset = JSON.parse(
      textOf([...site].find(([path]) => path.endsWith(`/data/${datasetFile(language)}`))?.[1]),
    );
    const ids = dataset.claims.map(({ id }) => id).sort();
    expect(ids).toHaveLength(accepted);

    // The map is drawn by the processor here, for seconds, and the same in each language, as are frames.
    const isDrawn = language === "en";
    await test.step("the folder, from a static host, and in a frame", () =>
      expectFolder({ browser, language, dataset, isDrawn }, site));
    await test.step("one file, from a disk without network, in a frame, and without scripts", () =>
      expectOneFile({ browser, language, dataset, isDrawn }, file(".html")));
    await test.step("evidence, in which the check of the site finds nothing wrong", () => {
      const yaml = [...unzipped(file("-evidence.zip"))].map(([path, bytes]) => [path, textOf(bytes)]);
      const { told } = writtenEvidence({ files: Object.fromEntries(yaml) }, process.cwd());
      expect(told).toMatchObject({
        differences: expect.arrayContaining([
          expect.objectContaining({ path: expect.stringContaining("geodata/reports/") }),
        ]),
        written: [],
      });
    });
    await test.step("tables, and pictures", async () => {
      const { features }: ClaimsGeoJson = JSON.parse(textOf(file(".geojson")));
      const told = new Set(features.flatMap(({ properties }) => properties.claims.map(({ id }) => id)));
      expect([...told].sort()).toEqual(ids);
      const parquet = put("claims.parquet", file(".parquet"));
      const csv = put("claims.csv", file(".csv"));
      const duck = await (await DuckDBInstance.create(":memory:")).connect();
      for (const table of [parquet, csv]) {
        const rows = await duck.runAndReadAll(`select distinct claim_id from '${table}' order by 1`);
        expect(rows.getRows().flat(), table).toEqual(ids);
      }
      duck.closeSync();
      const picture = file(`-${language}.png`);
      // The card under links to the folder's page is the picture that leaves by itself.
      const card = [...site].find(([path]) => path.endsWith(`/share-${language}.png`))?.[1];
      expect(picture.equals(card ?? Buffer.of())).toBe(true);
      const [wide, high] = [pngSize(picture), pngSize(file("-high.png"))];
      expect(wide.width).toBeGreaterThan(wide.height);
      expect(high.height).toBeGreaterThan(high.width);
    });
  });
}

/** For a page whose words are looked at. */
const still = "?map=still";

const loadedFaces = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts].flatMap(({ family, status }) =>
      status === "loaded" ? family.replace(/["']/g, "") : [],
    ),
  );

/** What leaves, and by what it is looked at. */
type Opening = { browser: Browser; language: Language; dataset: Dataset; isDrawn: boolean };

async function expectFolder(
  { browser, language, dataset, isDrawn }: Opening,
  site: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const name = `site-${language}`;
  for (const [path, bytes] of site) put(path.replace(/^[^/]*/, name), bytes);
  expect([...site.keys()].filter((path) => /^[^/]*\/(?:desk|archive|assets\/desk)\//.test(path))).toEqual([]);
  const host = await serveBuilt(join(folder, name));
  const { page, misdeeds, close } = await opened(browser, new URL(host.url).origin, {});
  const address = host.url + pageFolder(language);
  await page.goto(isDrawn ? address : address + still);
  if (isDrawn) await mapIsDrawn(page);
  await expectEveryClaim(page, dataset);
  // A frame is the same in each language, as is the map.
  if (isDrawn) await expectFramed(page, `${address}${still}&embed=1`, dataset);
  expect(misdeeds).toEqual(nothing);
  await close();
  await host.close();
}

async function expectOneFile(
  { browser, language, dataset, isDrawn }: Opening,
  bytes: Uint8Array,
): Promise<void> {
  expect(bytes.length).toBeLessThanOrEqual(2_000_000);
  const file = pathToFileURL(put(`map-${language}.html`, bytes)).href;
  const around = pathToFileURL(put("around.html", "<!doctype html><title>An article</title><body>")).href;
  const { page, misdeeds, close } = await opened(browser, "null", { offline: true });
  await page.goto(isDrawn ? file : file + still);
  if (isDrawn) await mapIsDrawn(page);
  // The typeface is packed once, in Latin and Cyrillic; the map has it under each of its names.
  expect(textOf(bytes).match(/data:font/g)).toHaveLength(2);
  if (isDrawn)
    expect(await loadedFaces(page)).toEqual(expect.arrayContaining([...regular, ...semibold, ...italic]));
  await expectEveryClaim(page, dataset);
  if (isDrawn) {
    await page.goto(around);
    await expectFramed(page, framedFile(file), dataset);
    await mapIsDrawn(page, page.frameLocator("iframe"));
  }
  expect(misdeeds).toEqual(nothing);
  await close();

  const plain = await opened(browser, "null", { offline: true, javaScriptEnabled: false });
  await plain.page.goto(file);
  const words = await plain.page.locator("body").textContent();
  for (const { exact } of dataset.claims.flatMap(quotesOf)) expect(words).toContain(exact);
  await expect(plain.page.locator(".static-map .static-town").first()).toBeVisible();
  expect(plain.misdeeds.foreign).toEqual([]);
  await plain.close();
}

/** Opens claim after claim, as a link within the page does, and reads its words there. */
async function expectEveryClaim(page: Page, { claims }: Dataset, where: Page | FrameLocator = page) {
  await expect(where.locator("html[data-answers]")).toBeAttached();
  const panel = where.locator(".panel").first();
  for (const claim of claims) {
    await where.locator("body").evaluate((_, id) => {
      history.pushState(null, "", `?claim=${id}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }, claim.id);
    for (const { exact } of quotesOf(claim)) await expect(panel).toContainText(exact);
  }
}

/** Opens an address in a frame that has no origin of its own, and reads every claim there. */
async function expectFramed(page: Page, src: string, dataset: Dataset) {
  await page.evaluate((address) => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.title = "Skyclaims";
    frame.width = "1000";
    frame.height = "700";
    frame.src = address;
    document.body.replaceChildren(frame);
  }, src);
  await expectEveryClaim(page, dataset, page.frameLocator("iframe"));
}

/** A page of its own, offline or without scripts, and what it must not do: a file that is not there is an error, too. */
async function opened(browser: Browser, origin: string, options: Parameters<Browser["newContext"]>[0]) {
  const page = await (await browser.newContext({ ...coarse, ...options })).newPage();
  return { page, misdeeds: watch(page, origin), close: () => page.context().close() };
}

const nothing = { errors: [], foreign: [] };

/** Writes a file into the test's own folder. @returns its path */
function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const unzipped = (zip: Uint8Array = Buffer.of()) => new Map(Object.entries(unzipSync(zip)));
const textOf = (bytes?: Uint8Array) => new TextDecoder().decode(bytes);
const pngSize = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });
