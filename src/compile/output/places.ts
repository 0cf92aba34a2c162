import type { PageLanguage } from "../../domain/language";
import type { Place, Resolution } from "../../domain/places/place";
import { type EvidenceIndex, isoOf } from "../evidence-index";
import type { NamedYaml, PlaceYaml } from "../full-form";
import { inOtherLanguage, textIn } from "../ours";
import { isItsName, isRestated, mentionIn } from "../reading/mention";

export function placeOf(place: PlaceYaml, one: EvidenceIndex, language: PageLanguage): Place {
  const region = place.kind === "region" ? one.regions.byIso.get(place.iso)?.properties : undefined;
  const around = place.kind === "region" ? undefined : regionAround(isoOf(place), one, language);
  const typed = "at" in place ? place.at : undefined;
  return {
    id: place.id,
    kind: place.kind,
    name: textIn(place.name, language),
    localNames: localNames(place, language),
    geonames:
      place.kind === "district" || !("geonames" in place)
        ? (region?.geonames ?? null)
        : (place.geonames ?? region?.geonames ?? null),
    iso: place.kind === "region" || place.kind === "country" ? place.iso : null,
    regionId: around?.id ?? null,
    regionName: around?.name ?? null,
    between: place.kind === "stretch" ? place.between : null,
    resolutions: place.named.map((named) => resolutionOf(place, named, language)),
    ...(typed && { coordinatesFrom: textIn(typed.from, language) }),
    ...inOtherLanguage({ name: place.name, ...(typed && { coordinatesFrom: typed.from }) }, language),
    ...(place.derived && { derived: place.derived }),
  };
}

function resolutionOf(place: PlaceYaml, named: NamedYaml, language: PageLanguage): Resolution {
  return {
    mention: mentionIn(named.as, place, language),
    isRestated: isRestated(named.as),
    ...(isItsName(named.as, place) && { isItsName: true }),
    reportId: named.in ?? null,
    certainty: named.certainty,
    clearedUpBy: named.cleared_up_by ?? null,
    reason: textIn(named.reason, language),
    candidates: (named.candidates ?? []).map(({ name, geonames, verdict }) => ({
      name: textIn(name, language),
      geonames,
      verdict: textIn(verdict, language),
      ...inOtherLanguage({ name, verdict }, language),
    })),
    ...inOtherLanguage({ reason: named.reason }, language),
    ...(named.derived && { derived: named.derived }),
  };
}

/** Its names there: Russian and Ukrainian, the country's own first, save the one that the page calls it by anyway. */
function localNames(place: PlaceYaml, page: PageLanguage): Record<string, string> {
  const inUkraine = isoOf(place)?.startsWith("UA-");
  const spoken = inUkraine ? (["uk", "ru"] as const) : (["ru", "uk"] as const);
  return Object.fromEntries(
    spoken.flatMap((language) => {
      const name = place.name[language];
      return language === page || name === undefined ? [] : [[language, name]];
    }),
  );
}

function regionAround(
  iso: string | null | undefined,
  one: EvidenceIndex,
  language: PageLanguage,
): { id: string | null; name: string } | undefined {
  const boundary = iso ? one.regions.byIso.get(iso) : undefined;
  if (!boundary) return undefined;
  const place = one.findRegion(boundary.properties.iso);
  return place
    ? { id: place.id, name: textIn(place.name, language) }
    : { id: null, name: boundary.properties.name[language] ?? boundary.properties.iso };
}
