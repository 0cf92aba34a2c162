import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Dataset } from "../../src/domain/dataset";
import type { Geometry } from "../../src/domain/places/geometry";
import { aClaim, aDataset, aPlace, named } from "../fixtures/build";
import { coarse, expect, mapIsDrawn, test } from "./built-page";

test.use(coarse);

/** An imagined place, and the region of the earth whose outline it is given. */
type Far = { id: string; iso: string; at: [lng: number, lat: number] };

const kamchatka: Far = { id: "beta", iso: "RU-KAM", at: [158.5, 54] };
const chukotka: Far = { id: "gamma", iso: "RU-CHU", at: [172, 66.5] };
const kaluga: Far = { id: "delta", iso: "RU-KLU", at: [35.4, 54.4] };
const tula: Far = { id: "epsilon", iso: "RU-TUL", at: [37.5, 53.9] };

const outlines: FeatureCollection<Polygon | MultiPolygon> = JSON.parse(
  readFileSync("geodata/boundaries/regions.geojson", "utf8"),
);

function imagined(places: readonly Far[]): { dataset: Dataset; geometry: Geometry } {
  const claims = places.map(({ id }, at) =>
    aClaim({
      id: `claim-${id}`,
      figure: { kind: "exactly", value: at + 3, unit: "uav" },
      where: { places: [named(id)], within: null },
    }),
  );
  const dataset = aDataset(
    claims,
    places.map(({ id }) => aPlace({ id })),
  );
  const collection = <F>(features: F[]) => ({ type: "FeatureCollection" as const, features });
  const geometry: Geometry = {
    places: collection(
      places.map(({ id, at }) => ({
        type: "Feature",
        geometry: { type: "Point", coordinates: at },
        properties: { id, kind: "region", name: id },
      })),
    ),
    regions: collection(
      places.flatMap(({ id, iso }) => {
        const outline = outlines.features.find((feature) => feature.id === iso);
        return outline ? [{ type: "Feature", geometry: outline.geometry, properties: { id, name: id } }] : [];
      }),
    ),
    shapes: collection([]),
  };
  return { dataset, geometry };
}

const version = "34d1b258c606";

/** Opens the page with imagined data in place of a version that was kept. */
async function openWith(page: Page, url: string, places: readonly Far[], query = "") {
  const { dataset, geometry } = imagined(places);
  await page.route(new RegExp(`versions/${version}/`), (route) => {
    const file = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    const shape = geometry[file.replace(".geojson", "") as keyof Geometry];
    return route.fulfill({ json: shape ?? { ...dataset, version } });
  });
  await page.goto(`${url}?data=${version}${query}`);
}

const arrow = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Outside of the map" }).getByRole("link", { name });

/** The places that the map says it has in view. */
const inView = (page: Page) => page.getByRole("listbox", { name: "Places on the map" }).getByRole("option");

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height } });

    // Elsewhere on the earth it is as far off as this at the most: domain/first-view.test.ts tries all of it.
    test("one claim by itself, as far off as any, is in the first view", async ({ page, server }) => {
      await openWith(page, server.url, [chukotka]);
      await mapIsDrawn(page);
      await expect(inView(page)).toHaveText([/3 UAVs/]);
      await expect(page.getByRole("navigation", { name: "Outside of the map" })).toHaveCount(0);
    });

    test("among others it is told of at the map’s edge, and comes into view at a press", async ({
      page,
      server,
    }) => {
      await openWith(page, server.url, [kaluga, tula, kamchatka]);
      await mapIsDrawn(page);
      await expect(inView(page)).toHaveCount(2);
      await arrow(page, "Beta").click();
      await expect(page.getByRole("heading", { level: 2, name: "Beta" })).toBeVisible();
      await expect(page.getByRole("option", { name: "Beta" })).toBeAttached();
      await page.keyboard.press("Escape");
      await expect(arrow(page, "Beta")).toBeVisible();
    });
  });
}

test("the still picture tells of it, too, and is framed by what is opened", async ({ page, server }) => {
  await openWith(page, server.url, [kaluga, tula, kamchatka], "&map=still");
  await expect(arrow(page, "Beta")).toBeVisible();
  await arrow(page, "Beta").click();
  const mark = page.locator(".static-figures", { hasText: "5" });
  await expect(mark).toBeInViewport();
});

test("a region across the date line is in one piece in both maps", async ({ page, server }) => {
  await openWith(page, server.url, [chukotka], "&map=still");
  await expect(page.locator(".static-name", { hasText: "Gamma" })).toBeVisible();
  const area = await page.locator(".static-area").first().boundingBox();
  const map = await page.getByRole("region", { name: "Map" }).boundingBox();
  // Drawn in two, at both ends of the earth, it would be wider than any screen.
  expect(area?.width).toBeLessThan((map?.width ?? 0) * 1.5);
  await page.getByRole("button", { name: "Use the live map" }).click();
  await mapIsDrawn(page);
  // The far end of it, at 175° west: pressed, it opens.
  const { x = 0, y = 0, width = 0, height = 0 } = map ?? {};
  await page.mouse.click(x + width * 0.8, y + height / 2);
  await expect(page.getByRole("heading", { level: 2, name: "Gamma" })).toBeVisible();
});
