import { readFileSync } from "node:fs";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { expect, test } from "vitest";
import { labelPoint } from "../../src/compile/places/label-point";
import { extent, fitting, paddingFor } from "../../src/map/camera";

test("the room kept free leaves most of even the narrowest frame to the map", () => {
  for (const width of [280, 390, 820, 1920, 4000]) {
    expect(2 * paddingFor(width, 320)).toBeLessThan(320 / 2);
    const { padding } = fitting({ clientWidth: width, clientHeight: 320 });
    expect(padding.left).toBe(paddingFor(width, 320));
    expect(padding.left + padding.right).toBeLessThan(width / 2);
  }
});

test("on a narrow map what is framed is left of the buttons", () => {
  for (const width of [280, 390])
    expect(fitting({ clientWidth: width, clientHeight: 320 }).padding.right).toBeGreaterThanOrEqual(50);
});

test("whatever region or country a claim may name can be brought into view", () => {
  const [west, south, east, north] = extent;
  const outside = ["regions", "europe", "countries"].flatMap((file) => {
    const { features } = JSON.parse(
      readFileSync(`geodata/boundaries/${file}.geojson`, "utf8"),
    ) as FeatureCollection<Polygon | MultiPolygon, { iso: string }>;
    return features.flatMap(({ properties, geometry }) => {
      const [lng, lat] = labelPoint(geometry);
      const turned = lng < -100 ? lng + 360 : lng;
      return turned > west && turned < east && lat > south && lat < north ? [] : properties.iso;
    });
  });
  expect(outside).toEqual([]);
});
