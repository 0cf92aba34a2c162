/** Which towns the map names, and from which zoom on. */
import { detailed, regionCountries } from "./admin1";
import type { WorldPlace } from "./gazetteer";
import { countryNames } from "./label-names";

export type RankedTown = { place: WorldPlace; rank: number };

/** Rank 0 shows from this zoom on, each further rank one zoom later. */
const firstZoom = 4;

/** By rank: how many people a town must have, and how many pixels it keeps from every town shown with it. */
const ranks = [
  { population: 1_000_000, apart: 120 },
  { population: 450_000, apart: 100 },
  { population: 120_000, apart: 90 },
  { population: 40_000, apart: 85 },
  { population: 10_000, apart: 85 },
];

/** Elsewhere towns are there to find oneself by: as if they had this part of their people. */
const weightElsewhere = 0.25;

/** Seats of regions are named whatever their size: from this rank on if there is room, with the next one in any case. */
const seatRank = 2;
const limit = 700;

/** Names of parts of towns and of what is no longer lived in are not for a quiet map. */
const named = ["PPL", "PPLA", "PPLA2", "PPLA3", "PPLC", "PPLG"];

/** Parts of towns that GeoNames has as towns; and the second of the two Rossosh in Voronezh Oblast, with the first one's people. */
const notTowns = [7496732, 579514, 501231];

/** Regions that are one city: another town in them is a part of it. */
export const cityRegions = ["RU.48", "RU.66", "UA.12", "UA.20", "BY.04"];

/** The greater town chooses first, so that a suburb never takes the place of its city. */
export function rankedTowns(places: WorldPlace[]): RankedTown[] {
  const candidates = places.filter(isTown).sort(byWeight);
  const shown: RankedTown[] = [];
  for (const [rank, { population, apart }] of ranks.entries()) {
    for (const place of candidates) {
      if (shown.length >= limit || shown.some((town) => town.place === place)) continue;
      const isDue = isSeat(place) && rank > seatRank;
      const isWanted = weight(place) >= population || (isSeat(place) && rank === seatRank);
      const isFree = shown.every((town) => pixelsApart(town.place, place, firstZoom + rank) >= apart);
      if (isDue || (isWanted && isFree)) shown.push({ place, rank });
    }
  }
  return shown.sort((a, b) => a.rank - b.rank || a.place.id - b.place.id);
}

const isOurs = ({ country }: WorldPlace) => regionCountries.includes(country);
const isSeat = (place: WorldPlace) => isCapital(place) || (place.code === "PPLA" && isOurs(place));

/** Of the countries the map names: GeoNames has capitals of dependent territories too. */
export const isCapital = ({ code, country }: WorldPlace) => code === "PPLC" && country in countryNames;

const weight = (place: WorldPlace) =>
  place.population * (isOurs(place) || isCapital(place) ? 1 : weightElsewhere);

function isTown(place: WorldPlace): boolean {
  const { id, lng, lat, code, admin1 } = place;
  const isPart = notTowns.includes(id) || (cityRegions.includes(admin1) && !isSeat(place));
  const isSeen = lng > detailed[0] && lng < detailed[2] && lat > detailed[1] && lat < detailed[3];
  return named.includes(code) && isSeen && !isPart;
}

function byWeight(a: WorldPlace, b: WorldPlace): number {
  return Number(isCapital(b)) - Number(isCapital(a)) || weight(b) - weight(a) || a.id - b.id;
}

function pixelsApart(a: WorldPlace, b: WorldPlace, zoom: number): number {
  return (Math.hypot(a.lng - b.lng, mercator(a.lat) - mercator(b.lat)) / 360) * 512 * 2 ** zoom;
}

/** Degrees of longitude that are as long on the map as the way from the equator. */
export const mercator = (lat: number) =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
