/** The shapes: one simplified topology, from which regions, land and border lines are all taken, so that they coincide. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import {
  detailed,
  type RegionProperties,
  readAdmin1,
  regionCountries,
  regionProperties,
  type Unit,
  units,
} from "./admin1";
import { by, featuresIn } from "./features-file";
import type { Mapshaper } from "./mapshaper";

/** Degrees: 0.001 is 110 m north to south, about a pixel at the closest zoom. */
const precision = "precision=0.001";
/** Narrower than the detailed part: rivers are there to find oneself by, and the regions are where one looks. */
const riverBox = "bbox=19,43,62,70";

type Sources = { admin1: string; lakes: string; rivers: string };
export type Kind = "land" | "lake" | "river" | "country-border" | "region-border";
export type BaseFeature = Feature<Geometry, { kind: Kind; rank?: number }>;
export type Layers = {
  regions: FeatureCollection<Geometry, RegionProperties>;
  base: FeatureCollection<Geometry, BaseFeature["properties"]>;
  countries: Feature<Geometry, { country: string }>[];
};

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
    countries: read("countries").sort(by(({ properties }) => properties?.country)) as Layers["countries"],
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
    ...["-filter-islands", "min-area=6km2", "remove-empty"],
    ...["-snap", precision, "-clean", "gap-fill-area=2km2"],
    ...["-o", "simplified.json", "format=geojson", precision],
  );
}

function drawLand(mapshaper: Mapshaper) {
  const draw = (name: string, ...words: string[]) =>
    mapshaper("simplified.json", ...words, "-o", `${name}.json`, "format=geojson", precision);
  draw("land", "-dissolve");
  draw("countries", "-dissolve", "country");
  draw("country-borders", "-innerlines", "where=A.country !== B.country", "-dissolve");
  const isBetweenRegions = `A.country === B.country && ${JSON.stringify(regionCountries)}.includes(A.country)`;
  draw("region-borders", "-innerlines", `where=${isBetweenRegions}`, "-dissolve");
}

/** Square metres that a lake must have: within the detailed part, and beyond. */
const lakeArea = { detailed: 250e6, beyond: 2500e6 };

/** Rivers end at the lakes they run through, or the line would show on the lake. */
function drawWater(mapshaper: Mapshaper, { lakes, rivers }: Sources) {
  const [west, south, east] = detailed;
  const isDetailed = `this.centroidX > ${west} && this.centroidX < ${east} && this.centroidY > ${south}`;
  mapshaper(
    ...[lakes, "-target", "lakes", "-clip", "bbox=-12,30,180,82"],
    ...["-filter", `this.area > (${isDetailed} ? ${lakeArea.detailed} : ${lakeArea.beyond})`],
    // Coarser than the data's own grid of about 3 km, whose steps would show on the shores.
    ...["-simplify", "interval=1200", "keep-shapes", "-clip", "land.json"],
    ...["-o", "lakes.json", "format=geojson", precision],
  );
  mapshaper(
    // The Ob and its arm only graze the box, and would be a stray line.
    ...[rivers, "-clip", riverBox, "-filter", "scalerank <= 7 && !/^(Ob|Malaya Ob)/.test(name)"],
    ...["-simplify", "interval=1500", "-erase", "lakes.json", "-clip", "land.json"],
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
  return features.sort(by(({ id }) => id));
}
