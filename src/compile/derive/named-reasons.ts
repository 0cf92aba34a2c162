import { languages, type PageLanguage } from "../../domain/language";
import { somewhereIn } from "../../gazetteer/area-words";
import type { CandidateYaml, NamedYaml, PlaceYaml, RegionYaml } from "../full-form";
import { allTexts } from "../ours";
import type { GazetteerPlace } from "../places/gazetteer";
import type { Ground } from "./ground";
import { namesIn, townNames } from "./hand-place";
import { sameWords, type TownReading } from "./place-readings";
import { calledAfter, onlyInCountry, onlyInRegion, reasons } from "./reasons";

/** Why words were taken for a place, and what was weighed: an entry of it but for the words. */
export type Why = Omit<NamedYaml, "as">;

export function regionReason(words: string, place: RegionYaml): Why {
  const isName = allTexts(place.name).some((name) => sameWords(name, words));
  return {
    certainty: "certain",
    reason: isName ? reasons.regionName : reasons.regionForm,
    derived: { rule: "name", from: words },
  };
}

/** Of a report that is only cited: the words are ours. */
export function citedReason(place: PlaceYaml, writes: PageLanguage): Why {
  const reason = place.kind === "region" ? reasons.citedRegion : reasons.onlyInGazetteer;
  const from = place.name[writes] ?? place.id;
  return { certainty: "certain", reason, derived: { rule: "name", from } };
}

export function townReason(
  { town, bearers, by }: TownReading,
  reportId: string,
  words: string,
  ground: Ground,
): Why {
  const region = ground.regions.byAdmin1.get(town.admin1)?.properties;
  const derived = { rule: by, from: words } as const;
  if (by === "only-in-europe") return { certainty: "certain", reason: reasons.onlyInEurope, derived };
  if (by === "only-in-gazetteer" || !region) {
    return { certainty: "certain", reason: reasons.onlyInGazetteer, derived };
  }
  const candidates = bearers.map((each) => candidateOf(each, each === town, ground));
  return {
    // Which region decides, this report says; another may name another.
    ...(bearers.length > 1 && { in: reportId, candidates }),
    certainty: "certain",
    reason:
      by === "only-in-country"
        ? onlyInCountry(namesIn(ground.countries.get(town.admin1.slice(0, 2))?.name ?? {}))
        : onlyInRegion(namesIn(region.name)),
    derived,
  };
}

/** Of a district: which town's it is, what decided between towns of one name, and where it is therefore drawn. */
export function districtReason(
  reading: TownReading & { kind: "district" },
  reportId: string,
  words: string,
  ground: Ground,
): Why {
  const { reason: _, ...why } = townReason(reading, reportId, words, ground);
  return {
    ...why,
    reason: calledAfter(townNames(reading.town)),
    derived: { rule: "called-after", from: words },
  };
}

/** Of what bears its name, or is told by its words alone. */
export function plainReason(kind: "country" | "water" | "direction" | "unnamed", words: string): Why {
  const told = {
    country: {
      reason: somewhereIn(words) === undefined ? reasons.countryName : reasons.countryPart,
      rule: "name",
    },
    water: { reason: reasons.waterName, rule: "name" },
    direction: { reason: reasons.direction, rule: "direction" },
    unnamed: { reason: reasons.unnamed, rule: "counted" },
  } as const;
  const { reason, rule } = told[kind];
  return { certainty: "certain", reason, derived: { rule, from: words } };
}

function candidateOf(town: GazetteerPlace, isTaken: boolean, ground: Ground): CandidateYaml {
  const names = townNames(town);
  const region = ground.regions.byAdmin1.get(town.admin1)?.properties.name;
  const named = languages.flatMap((language) => {
    const name = names[language];
    return name === undefined ? [] : [[language, `${name}, ${region?.[language] ?? town.admin1}`] as const];
  });
  return {
    name: Object.fromEntries(named),
    geonames: town.id,
    verdict: isTaken ? reasons.taken : reasons.notTaken,
  };
}
