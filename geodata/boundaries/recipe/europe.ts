/** First-level regions of the rest of Europe and of Russia's neighbours: what a report may name beyond the three countries that the map is about. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { countryOf, type NaturalEarthRegion, type RegionProperties } from "./admin1";
import { bounds } from "./bounds";
import { correctedRegion } from "./europe-corrections";
import { by, featuresIn } from "./features-file";
import type { Mapshaper } from "./mapshaper";
import type { Area } from "./region-finder";

/** ISO 3166-1 codes. Natural Earth's own codes for parts of them are settled by `countryOf`. */
export const europeanCountries: readonly string[] =
  `AD AL AM AT AZ BA BE BG CH CN CY CZ DE DK EE ES FI FO FR GB GE GR HR HU IE IS IT KP KZ LI LT LU LV MC MD ME MK MN
   MT NL NO PL PT RO RS SE SI SK SM TR VA`.split(/\s+/);

/** Metres between vertices: near the three countries fine enough that towns on a border river stay on their side, else coarse. */
const near = ["EE", "FI", "GE", "HU", "LT", "LV", "MD", "NO", "PL", "RO", "SK"];
const interval = (country: string) => (near.includes(country) ? 1500 : 4000);

/** Overseas parts lie elsewhere, and are not in this window: west, south, east, north in degrees. */
const [west, south, east, north] = [-32, 30, 136, 82] as const;

/** Whether a point lies where these regions are drawn. */
export const isInEurope = ({ lng, lat }: { lng: number; lat: number }) =>
  lng > west && lng < east && lat > south && lat < north;

/** Regions that share an ISO code are one: Natural Earth splits some by lower levels. Sorted by code. */
export function makeEurope(
  folder: string,
  mapshaper: Mapshaper,
  admin1: readonly NaturalEarthRegion[],
): FeatureCollection<Polygon | MultiPolygon, RegionProperties> {
  const found = new Map<string, RegionProperties>();
  const units = admin1.flatMap((feature): Feature[] => {
    const region = regionOf(feature);
    if (!region || !isInWindow(feature.geometry)) return [];
    if (!found.has(region.iso)) found.set(region.iso, region);
    const properties = { unit: region.iso, interval: interval(region.country) };
    return [{ type: "Feature", properties, geometry: feature.geometry }];
  });
  const collection = { type: "FeatureCollection", features: units };
  writeFileSync(join(folder, "europe-units.json"), JSON.stringify(collection));
  mapshaper(
    ...["europe-units.json", "-clip", `bbox=${[west, south, east, north]}`],
    ...["-dissolve", "unit", "copy-fields=interval"],
    ...["-simplify", "variable", "interval=interval", "keep-shapes"],
    ...["-filter-islands", "min-area=12km2", "remove-empty"],
    ...["-snap", "precision=0.001", "-clean", "gap-fill-area=2km2"],
    ...["-o", "europe.json", "format=geojson", "precision=0.001"],
  );
  const features = featuresIn(join(folder, "europe.json")).flatMap((feature): Area[] => {
    const properties = found.get(String(feature.properties?.unit));
    return properties ? [{ ...(feature as Area), id: properties.iso, properties }] : [];
  });
  return { type: "FeatureCollection", features: features.sort(by(({ id }) => String(id))) };
}

function regionOf({ properties }: NaturalEarthRegion): RegionProperties | null {
  const country = countryOf(properties);
  if (!europeanCountries.includes(country)) return null;
  const { iso_3166_2: iso, gn_id, name_en: en, name_ru: ru, name_uk: uk } = properties;
  const geonames = gn_id > 0 ? gn_id : null;
  const name = { en, ru: unaccented(ru), uk };
  const region = correctedRegion({ iso, country, geonames, name }, properties.gn_a1_code);
  // GeoNames and Natural Earth divide a third of these countries differently: the ISO code is what joins the two here.
  return region && { ...region, admin1: region.iso };
}

/** Natural Earth took some Russian names with their stress marks. */
const unaccented = (name: string) => name.replace(/\u0301/g, "");

function isInWindow({ coordinates }: Polygon | MultiPolygon): boolean {
  const [left, bottom, right, top] = bounds(coordinates);
  return right > west && left < east && top > south && bottom < north;
}
