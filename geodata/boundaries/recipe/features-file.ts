import { readFileSync } from "node:fs";
import type { Feature, Geometry } from "geojson";

/** Compares by a key, as code units: the same on every machine. */
export const by =
  <T>(key: (value: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : 1;

/** What Mapshaper wrote. It writes a bare GeometryCollection where no feature has properties. */
export function featuresIn(path: string): Feature[] {
  const written = JSON.parse(readFileSync(path, "utf8"));
  if (written.type === "FeatureCollection") return written.features;
  return written.geometries.map((geometry: Geometry) => ({ type: "Feature", properties: {}, geometry }));
}
