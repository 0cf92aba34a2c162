/** Natural Earth's first-level regions, with what is known to be wrong in them put right. */
import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { bounds } from "./bounds";
import { type Names, regionNames } from "./region-names";

/** The countries whose first-level regions the map shows. */
export const regionCountries = ["RU", "UA", "BY"];

export type Unit = {
  /** What is kept apart on the map: the region's ISO code in `regionCountries`, elsewhere the country. */
  unit: string;
  country: string;
  /** Metres: how far apart simplification may leave two vertices. */
  interval: number;
};

export type RegionProperties = {
  iso: string;
  country: string;
  /** GeoNames' code, as in the gazetteer: “RU.25”. */
  admin1: string;
  geonames: number | null;
  name: Names;
};

type NaturalEarth = {
  iso_3166_2: string;
  adm0_a3: string;
  gn_a1_code: string;
  gn_id: number;
  name_en: string;
  name_ru: string;
  name_uk: string;
};
/** A first-level region as Natural Earth has it. */
export type NaturalEarthRegion = Feature<Polygon | MultiPolygon, NaturalEarth>;

/** West, south, east, north: where the map is drawn in detail. */
export const detailed = [12, 41, 66, 70] as const;

/** Natural Earth has the codes of Moscow city and Moscow Oblast the wrong way round; `gn_a1_code` is right. */
const isoByAdmin1: Record<string, string> = { "RU.47": "RU-MOS", "RU.48": "RU-MOW" };

/** Natural Earth's own codes for land that ISO gives to a country. Kashmir's Siachen (KAS) has no such country and stays apart. */
const countryByArea: Record<string, string> = { CYN: "CY", ESB: "CY", WSB: "CY", KAB: "KZ", KOS: "RS" };

/** Seen beside the regions at the zooms where those are read. Kazakhstan's long border is Russia's too, and as fine as that. */
const neighbours = ["FI", "EE", "LV", "LT", "PL", "SK", "HU", "RO", "MD", "GE"];

/** Not in northern Eurasia, though a part of them reaches into the window. */
const faraway = ["US", "CA", "GL"];

export function readAdmin1(path: string): NaturalEarthRegion[] {
  const { features }: FeatureCollection<Polygon | MultiPolygon, NaturalEarth> = JSON.parse(
    readFileSync(path, "utf8"),
  );
  return features.filter(({ properties, geometry }) => {
    const [west, , east, north] = bounds(geometry.coordinates);
    // RU-X01~ is an islet without name or region.
    const isNameless = properties.iso_3166_2.startsWith("RU-X");
    return (
      !isNameless && !faraway.includes(countryOf(properties)) && north > 30 && (east > -25 || west < -168)
    );
  });
}

/** By ISO 3166-2, under which Crimea and Sevastopol are Ukraine's, not by Natural Earth's `adm0_a3`. */
export function countryOf({ iso_3166_2, adm0_a3 }: NaturalEarth): string {
  return countryByArea[adm0_a3] ?? (iso_3166_2.startsWith("-99") ? adm0_a3 : iso_3166_2.slice(0, 2));
}

const isoOf = (properties: NaturalEarth) => isoByAdmin1[properties.gn_a1_code] ?? properties.iso_3166_2;

/** The same shapes, bearing only what simplification has to know. */
export function units(admin1: NaturalEarthRegion[]): FeatureCollection<Polygon | MultiPolygon, Unit> {
  const features = admin1.map(({ geometry, properties }) => {
    const country = countryOf(properties);
    const unit = regionCountries.includes(country) ? isoOf(properties) : country;
    return { type: "Feature" as const, properties: { unit, country, interval: 0 }, geometry };
  });
  const seen = new Set(
    features.filter(({ geometry }) => isDetailed(geometry)).map(({ properties }) => properties.unit),
  );
  for (const { properties } of features)
    properties.interval = interval(properties, seen.has(properties.unit));
  return { type: "FeatureCollection", features };
}

/** Where a town of size would else end up in the sea or next door: Kronstadt, Vladivostok, Magadan, Zhovti Vody. */
const finer: Record<string, number> = {
  "RU-SPE": 500,
  "RU-PRI": 2000,
  "RU-MAG": 3000,
  "UA-12": 1000,
  "RU-IN": 800,
};

function interval({ unit, country }: Unit, isSeen: boolean): number {
  if (finer[unit]) return finer[unit];
  if (regionCountries.includes(country)) return isSeen ? 1350 : 8000;
  if (neighbours.includes(country)) return 2500;
  return isSeen ? 6000 : 15000;
}

function isDetailed({ coordinates }: Polygon | MultiPolygon): boolean {
  const [west, south, east, north] = bounds(coordinates);
  return west < detailed[2] && east > detailed[0] && south < detailed[3] && north > detailed[1];
}

export function regionProperties(admin1: NaturalEarthRegion[]): Map<string, RegionProperties> {
  const regions = admin1.filter(({ properties }) => regionCountries.includes(countryOf(properties)));
  return new Map(
    regions.map(({ properties }) => {
      const iso = isoOf(properties);
      const { gn_a1_code: admin1, gn_id, name_en: en, name_ru: ru, name_uk: uk } = properties;
      const name = regionNames(iso, { en, ru, uk });
      return [iso, { iso, country: countryOf(properties), admin1, geonames: gn_id > 0 ? gn_id : null, name }];
    }),
  );
}
