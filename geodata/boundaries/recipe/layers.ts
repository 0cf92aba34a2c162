/** The shapes: one simplified topology, from which regions, land and border lines are all taken, so that they coincide. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { detailed, regionCountries, type RegionProperties, regionProperties, readAdmin1, type Unit, units } from "./admin1.ts";
import type { Mapshaper } from "./mapshaper.ts";

/** Degrees: 0.001 is 110 m north to south, about a pixel at the closest zoom. */
const precision = "precision=0.001";
const box = `bbox=${detailed.join(",")}`;
const inRegionCountries = (side: string) => `${JSON.stringify(regionCountries)}.includes(${side}.country)`;

type Sources = { admin1: string; lakes: string; rivers: string };
export type Kind = "land" | "lake" | "river" | "country-border" | "region-border";
export type BaseFeature = Feature<Geometry, { kind: Kind; rank?: number }>;
export type Layers = { regions: FeatureCollection<Geometry, RegionProperties>; base: FeatureCollection<Geometry, { kind: Kind; rank?: number }>; units: Feature<Geometry, Unit>[] };

export function makeLayers(folder: string, mapshaper: Mapshaper, sources: Sources): Layers {
  const admin1 = readAdmin1(sources.admin1);
  writeFileSync(join(folder, "units.json"), JSON.stringify(units(admin1)));
  simplify(mapshaper);
  drawLand(mapshaper);
  drawWater(mapshaper, sources);
  const read = (name: string) => featuresIn(join(folder, `${name}.json`));
  const simplified = read("simplified") as Feature<Geometry, Unit>[];
  const kinds: [Kind, string][] = [
    ["land", "land"],
    ["lake", "lakes"],
    ["river", "rivers"],
    ["region-border", "region-borders"],
    ["country-border", "country-borders"],
  ];
  const base = kinds.flatMap(([kind, name]) => read(name).map((feature) => baseFeature(kind, feature)));
  return {
    regions: { type: "FeatureCollection", features: regionFeatures(simplified, regionProperties(admin1)) },
    base: { type: "FeatureCollection", features: base },
    units: simplified,
  };
}

/**
 * The rounding comes before the topology is used, not after: lines that are taken from rounded
 * shapes meet them exactly, and whatever rounding makes cross is mended once, for all.
 */
function simplify(mapshaper: Mapshaper) {
  mapshaper(
    ...["units.json", "-clip", "bbox=-180,30,180,82"],
    ...["-dissolve", "unit", "copy-fields=country,interval"],
    ...["-simplify", "variable", "interval=interval", "keep-shapes"],
    ...["-filter-islands", "min-area=8km2", "remove-empty"],
    ...["-snap", precision, "-clean", "gap-fill-area=2km2"],
    ...["-o", "simplified.json", "format=geojson", precision],
  );
}

function drawLand(mapshaper: Mapshaper) {
  const regionLine = `A.country === B.country && ${inRegionCountries("A")}`;
  mapshaper("simplified.json", "-dissolve", "-o", "land.json", "format=geojson", precision);
  for (const [name, where] of [
    ["country-borders", "A.country !== B.country"],
    ["region-borders", regionLine],
  ]) {
    mapshaper("simplified.json", "-innerlines", `where=${where}`, "-dissolve", "-o", `${name}.json`, "format=geojson", precision);
  }
}

/** Rivers end at the lakes they run through, or the line would show on the lake. */
function drawWater(mapshaper: Mapshaper, { lakes, rivers }: Sources) {
  mapshaper(
    ...[lakes, "-target", "lakes", "-clip", "bbox=-12,30,180,82"],
    ...["-each", `far = this.centroidX > ${detailed[2]} || this.centroidY < ${detailed[1]} || this.centroidX < ${detailed[0]}`],
    ...["-filter", "this.area > (far ? 2500e6 : 200e6)"],
    ...["-simplify", "interval=1000", "keep-shapes", "-clip", "land.json"],
    ...["-o", "lakes.json", "format=geojson", precision],
  );
  mapshaper(
    ...[rivers, "-clip", box, "-filter", "scalerank <= 7"],
    ...["-simplify", "interval=1200", "-erase", "lakes.json", "-clip", "land.json"],
    ...["-dissolve", "scalerank", "-sort", "scalerank"],
    ...["-o", "rivers.json", "format=geojson", precision],
  );
}

function baseFeature(kind: Kind, { geometry, properties }: Feature): BaseFeature {
  const rank = properties?.scalerank;
  return { type: "Feature", properties: rank === undefined ? { kind } : { kind, rank }, geometry };
}

function regionFeatures(simplified: Feature<Geometry, Unit>[], properties: Map<string, RegionProperties>) {
  const features = simplified.flatMap(({ geometry, properties: { unit } }) => {
    const region = properties.get(unit);
    return region ? [{ type: "Feature" as const, id: unit, properties: region, geometry }] : [];
  });
  return features.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Mapshaper writes a bare GeometryCollection where no feature has properties. */
function featuresIn(path: string): Feature[] {
  const written = JSON.parse(readFileSync(path, "utf8"));
  if (written.type === "FeatureCollection") return written.features;
  return written.geometries.map((geometry: Geometry) => ({ type: "Feature", properties: {}, geometry }));
}
