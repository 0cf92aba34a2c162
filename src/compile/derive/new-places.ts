import type { PageLanguage } from "../../domain/language";
import type { Ours, PlaceYaml, RegionYaml, SettlementYaml, StretchYaml } from "../full-form";
import type { GazetteerPlace } from "../places/gazetteer";
import type { Ground } from "./ground";
import { namesIn, townNames } from "./hand-place";
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
