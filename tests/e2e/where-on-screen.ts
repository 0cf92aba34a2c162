import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { FeatureCollection } from "geojson";
import { fitting } from "../../src/map/camera";

type LngLat = [lng: number, lat: number];

const published = (file: string): FeatureCollection =>
  JSON.parse(readFileSync(`public/data/${file}`, "utf8"));

/** Web Mercator, 0 to 1 from west to east and from north to south. */
const mercator = ([lng, lat]: LngLat): [number, number] => {
  const phi = (lat * Math.PI) / 180;
  return [lng / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
};

function extentOf(collections: Pick<FeatureCollection, "features">[]): [[number, number], [number, number]] {
  const xs: number[] = [];
  const ys: number[] = [];
  const visit = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return;
    if (typeof coordinates[0] !== "number") {
      coordinates.forEach(visit);
      return;
    }
    const [x, y] = mercator(coordinates as LngLat);
    xs.push(x);
    ys.push(y);
  };
  for (const { features } of collections) {
    for (const { geometry } of features) if ("coordinates" in geometry) visit(geometry.coordinates);
  }
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}

/** What lies apart from most of what is published, and is left to arrows at the map's edge. */
const farOff = ["leningrad-oblast", "kirishi", "budogoshch", "kirishi-budogoshch", "krasnoarmeysk", "crimea"];

const near = ({ features }: FeatureCollection) => ({
  features: features.filter(({ properties }) => !farOff.includes(properties?.id)),
});

/**
 * Where a point of the earth is on the screen when the map shows what it shows first, worked out anew from what the map
 * is said to do: what is published near each other, fitted into the container less its padding, in Web Mercator.
 * `covered`: how many pixels of it lie under a sheet.
 */
export async function whereOnScreen(
  page: Pick<Page, "getByRole">,
  point: LngLat,
  covered = 0,
): Promise<{ x: number; y: number }> {
  const box = await page.getByRole("region", { name: "Map" }).boundingBox();
  if (!box) throw new Error("The map is not on the screen.");
  const height = box.height - covered;
  const { padding } = fitting({ clientWidth: box.width, clientHeight: height });
  const [low, high] = extentOf(
    ["places.geojson", "regions.geojson", "shapes.geojson"].map((file) => near(published(file))),
  );
  const scale = Math.min(
    (box.width - padding.left - padding.right) / (high[0] - low[0]),
    (height - padding.top - padding.bottom) / (high[1] - low[1]),
  );
  const [x, y] = mercator(point);
  return {
    x: box.x + (box.width + padding.left - padding.right) / 2 + (x - (low[0] + high[0]) / 2) * scale,
    y: box.y + height / 2 + (y - (low[1] + high[1]) / 2) * scale,
  };
}

/** The point that is published for a place. */
export function pointOf(placeId: string): LngLat {
  const feature = published("places.geojson").features.find(({ properties }) => properties?.id === placeId);
  if (feature?.geometry.type !== "Point") throw new Error(`No point is published for ${placeId}.`);
  return feature.geometry.coordinates as LngLat;
}
