import type { PageLanguage } from "../../domain/language";
import type { DistrictWords } from "../../gazetteer/district-words";
import type {
  CountryYaml,
  DirectionYaml,
  DistrictYaml,
  Ours,
  PlaceYaml,
  RegionYaml,
  SettlementYaml,
  StretchYaml,
  UnnamedYaml,
  WaterYaml,
} from "../full-form";
import type { GazetteerPlace } from "../places/gazetteer";
import type { Ground } from "./ground";
import { namesIn, townNames } from "./hand-place";
import type { TownReading } from "./place-readings";
import { bareRegionId, slugOf } from "./slug";

/** Makes an id for a place that is not entered yet: the first, or, where that is taken, with the second behind it. */
export type FreeId = (id: string, end: string) => string;

export function newRegion(iso: string, ground: Ground, freeId: FreeId): RegionYaml {
  const name: Ours = namesIn(ground.regions.byIso.get(iso)?.properties.name ?? {});
  const derived = { name: { rule: "name", from: iso } } as const;
  return { id: freeId(slugOf(name.en ?? iso), "region"), kind: "region", name, iso, named: [], derived };
}

/** @param bearers how many places bear the words for it */
export function newTown(
  town: GazetteerPlace,
  bearers: number,
  ground: Ground,
  freeId: FreeId,
): SettlementYaml {
  const region = ground.regions.byAdmin1.get(town.admin1)?.properties;
  const name = townNames(town);
  const plain = slugOf(name.en ?? town.name);
  const isShared = bearers > 1 || ground.townWords.find(name.en ?? town.name).length > 1;
  // Of namesakes each has its region in its id, whichever of them is entered first.
  const id = isShared && region ? `${plain}-${bareRegionId(slugOf(region.name.en ?? region.iso))}` : plain;
  return {
    id: freeId(id, String(town.id)),
    kind: "settlement",
    name,
    geonames: town.id,
    region: region?.iso ?? null,
    named: [],
    derived: { name: { rule: "name", from: `GeoNames ${town.id}` } },
  };
}

/** The stretch between two places, called after them. */
export function newStretch(
  id: string,
  [first, last]: readonly [PlaceYaml | undefined, PlaceYaml | undefined],
  words: string,
): StretchYaml {
  const names = (place: PlaceYaml | undefined, language: PageLanguage) =>
    place?.name[language] ?? place?.name.en ?? "";
  const name: Ours = {
    en: `Between ${names(first, "en")} and ${names(last, "en")}`,
    ru: `От места ${names(first, "ru")} до места ${names(last, "ru")}`,
    uk: `Від місця ${names(first, "uk")} до місця ${names(last, "uk")}`,
  };
  const regionOf = (place: PlaceYaml | undefined) =>
    place?.kind === "settlement" ? place.region : undefined;
  const region = regionOf(first) === regionOf(last) ? (regionOf(first) ?? null) : null;
  const between = [first?.id ?? "", last?.id ?? ""] as const;
  const derived = { name: { rule: "ends", from: words } } as const;
  return { id, kind: "stretch", name, between, region, named: [], derived };
}

export function newCountry(iso: string, ground: Ground, freeId: FreeId): CountryYaml {
  const name: Ours = namesIn(ground.countries.get(iso)?.name ?? {});
  const derived = { name: { rule: "name", from: iso } } as const;
  return { id: freeId(slugOf(name.en ?? iso), "country"), kind: "country", name, iso, named: [], derived };
}

export function newWater(water: string, ground: Ground, freeId: FreeId): WaterYaml {
  const name: Ours = namesIn(ground.seas.get(water)?.name ?? {});
  const derived = { name: { rule: "name", from: water } } as const;
  return { id: freeId(water, "sea"), kind: "water", name, water, named: [], derived };
}

const sorts = {
  raion: { en: "District", ru: "район", uk: "район", ending: { ru: "ий", uk: "ий" } },
  okrug: { en: "Okrug", ru: "округ", uk: "округ", ending: { ru: "ий", uk: "ий" } },
  hromada: { en: "Hromada", ru: "громада", uk: "громада", ending: { ru: "ая", uk: "а" } },
} as const;

/** Called after its town in English; in the report's language by the report's own adjective, and in no other by a guess. */
export function newDistrict(
  { town, words, bearers }: TownReading & { kind: "district"; words: DistrictWords },
  ground: Ground,
  freeId: FreeId,
): DistrictYaml {
  const region = ground.regions.byAdmin1.get(town.admin1)?.properties;
  const seat = townNames(town);
  const sort = sorts[words.sort];
  const { language, after } = words;
  const local =
    language !== "en" && /(?:ск|цк|ськ|цьк|зьк)$/.test(after)
      ? {
          [language]: `${after.replace(/(?:^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())}${sort.ending[language]} ${sort[language]}`,
        }
      : {};
  const name: Ours = { en: `${seat.en ?? town.name} ${sort.en}`, ...local };
  const plain = slugOf(name.en ?? town.name);
  const end = region ? bareRegionId(slugOf(region.name.en ?? region.iso)) : String(town.id);
  return {
    id: freeId(bearers.length > 1 ? `${plain}-${end}` : plain, end),
    kind: "district",
    name,
    seat: town.id,
    region: region?.iso ?? null,
    named: [],
    derived: { name: { rule: "called-after", from: `GeoNames ${town.id}` } },
  };
}

/** Towards a place; called after it. */
export function newDirection(id: string, towards: PlaceYaml, words: string): DirectionYaml {
  const { en = "", ru = en, uk = en } = towards.name;
  const name: Ours = { en: `Towards ${en}`, ru: `В направлении: ${ru}`, uk: `У напрямку: ${uk}` };
  const derived = { name: { rule: "direction", from: words } } as const;
  return { id, kind: "direction", name, towards: towards.id, named: [], derived };
}

/** So many that nobody names. */
export function newUnnamed(id: string, count: number, words: string): UnnamedYaml {
  const name: Ours = {
    en: `Regions that are not named: ${count}`,
    ru: `Регионы, которые не названы: ${count}`,
    uk: `Регіони, які не названо: ${count}`,
  };
  const derived = { name: { rule: "counted", from: words } } as const;
  return { id, kind: "unnamed", name, count, named: [], derived };
}
