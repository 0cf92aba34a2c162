import type { Ground } from "../../src/compile/derive/ground";
import { readingOf } from "../../src/compile/derive/place-readings";

/**
 * What the check takes words for that name no town, or a town of its district, as a remark above what the gazetteer has:
 * such words need no entry. Nothing where they are a town's name, or unknown.
 */
export function readAs(words: string, ground: Ground): string | undefined {
  const reading = readingOf(words, [], ground);
  const nameOf = (iso: string) => ground.regions.byIso.get(iso)?.properties.name.en ?? iso;
  switch (reading.kind) {
    case "region":
      return `a region: ${nameOf(reading.iso)} (${reading.iso}). It needs no entry.`;
    case "wide":
      return `a region, or that together with its city: ${nameOf(reading.iso)} (${reading.iso}). An entry in places.yaml has to say which.`;
    case "country":
      return `a country: ${ground.countries.get(reading.iso)?.name.en ?? reading.iso} (${reading.iso}). It needs no entry.`;
    case "water":
      return `a water: ${ground.seas.get(reading.water)?.name.en ?? reading.water} (${reading.water}). It needs no entry.`;
    case "district": {
      const region =
        ground.regions.byAdmin1.get(reading.town.admin1)?.properties.name.en ?? reading.town.admin1;
      return `a district (${reading.words.sort}) called after ${reading.town.name}, ${region} (GeoNames ${reading.town.id}). It needs no entry.`;
    }
    case "stretch":
      return `a stretch between ${reading.ends[0]} and ${reading.ends[1]}. It needs no entry where both ends are known.`;
    case "direction":
      return `a direction, towards ${reading.towards}. It stands beside the map.`;
    case "several":
    case "elsewhere": {
      if (ground.townWords.find(words).length > 0) return undefined;
      const towns = reading.towns.map(({ id, name, admin1 }) => {
        const region = ground.regions.byAdmin1.get(admin1)?.properties.name.en ?? admin1;
        return `${name}, ${region} (GeoNames ${id})`;
      });
      return `a district that may be called after any of these: ${towns.join("; ")}. The region in the claim decides, or an entry.`;
    }
    default:
      return undefined;
  }
}
