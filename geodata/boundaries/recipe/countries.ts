/** Whole countries as areas: a country's total is never a point. */
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { regionCountries } from "./admin1";
import { namesOfCountries } from "./country-names";
import { europeanCountries } from "./europe";
import { by } from "./features-file";
import type { Names } from "./region-names";

export type CountryProperties = { iso: string; name: Names };

/** By ISO 3166-1 code, sorted by it; of those whose regions we have. Shapes are those of the base map. */
export function makeCountries(
  countries: readonly Feature<Geometry, { country: string }>[],
): FeatureCollection<Geometry, CountryProperties> {
  const ours = [...regionCountries, ...europeanCountries];
  const features = countries.flatMap(({ properties: { country }, geometry }) => {
    if (!ours.includes(country)) return [];
    const name = namesOfCountries[country];
    if (!name) throw new Error(`${country} has no names in recipe/country-names.ts.`);
    return [{ type: "Feature" as const, id: country, properties: { iso: country, name }, geometry }];
  });
  return { type: "FeatureCollection", features: features.sort(by(({ id }) => id)) };
}
