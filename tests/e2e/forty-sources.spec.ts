import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fortySources, fortySourcesGeometry } from "../fixtures/forty-sources";
import { serveBuilt } from "../serve-built";
import { expect, test } from "./built-page";
import { expectNoFaults } from "./faults";

const version = "f0f0f0f0f0f0";
let folder = "";
let url = "";
let close = async () => {};

// A site whose data has forty sources, kept as a version of it.
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "skyclaims-forty-"));
  cpSync("dist", folder, { recursive: true });
  const kept = join(folder, "data/versions", version);
  mkdirSync(kept);
  const { places, regions, shapes } = fortySourcesGeometry();
  const files = {
    "dataset.json": fortySources(version),
    "places.geojson": places,
    "regions.geojson": regions,
    "shapes.geojson": shapes,
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(kept, name), JSON.stringify(content));
  const list = join(folder, "data/versions.json");
  const { versions } = JSON.parse(readFileSync(list, "utf8"));
  const entry = { version, date: "2031-05-30", claims: 1, files: Object.keys(files) };
  writeFileSync(list, JSON.stringify({ versions: [...versions, entry] }));
  ({ url, close } = await serveBuilt(folder));
});
test.afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

test("eight of forty sources stand as chips; another is found by its office, by keyboard, and shown alone", async ({
  page,
}) => {
  await page.goto(`${url}?data=${version}&lang=en`);
  const group = page.getByRole("group", { name: "Sources" });
  await expect(group.getByRole("checkbox")).toHaveCount(8);
  const more = group.getByText("32 more sources");
  await more.click();
  await expect(group.getByRole("checkbox")).toHaveCount(40);
  await page.keyboard.press("Tab");
  await page.keyboard.type("mayor of corwick");
  await expect(group.getByRole("status")).toHaveText("1 source found");
  const found = group.getByRole("checkbox", { name: /Bram Rowan/ });
  await expect(found).toBeChecked();
  await group.getByRole("button", { name: "Only Bram Rowan" }).click();
  await expect(page).toHaveURL(/hide=/);
  await expect(group.getByText("32 more sources, 31 hidden")).toBeVisible();
  await expect(found).toBeChecked();
  await group.getByRole("searchbox").fill("nobody at all");
  await expect(group.getByRole("status")).toHaveText("No such source");
});

test("forty sources and their list widen no page, from 320 to 1280 pixels, and axe finds nothing wrong with them in light and dark", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(`${url}?data=${version}&lang=en`);
  await page.getByText("32 more sources").click();
  for (const width of [320, 390, 820, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.getByRole("checkbox", { name: /Umber/ }).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width}`).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectNoFaults(page);
});

test("sources that speak of the same places are compared, each point of a chart leads to its claims, and a table says the same", async ({
  page,
}) => {
  await page.goto(`${url}?data=${version}&lang=en`);
  await page.getByText("Two sources compared").click();
  const first = page.getByRole("region", { name: /^Ada Quill and / }).first();
  await expect(first.getByRole("listitem").first()).toHaveText(/^\d+ /);
  const table = first.getByRole("region", { name: /^All pairs of figures: / });
  const row = table
    .getByRole("row")
    .filter({ hasText: /can(?:not)? hold|The same/i })
    .first();
  await expect(row).toBeVisible();
  const point = page
    .getByRole("group", { name: /^Interception reported: UAVs/ })
    .first()
    .getByRole("link")
    .first();
  await expect(point).toHaveAccessibleName(
    /: .*\d+ UAVs?\. .*: .*\d+ UAVs?\. (The same|Both can hold|Both cannot hold)\./,
  );
  await expectNoFaults(page);
  await point.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/claim=claim-/);
});
