import type { Source } from "../../domain/claims/source";
import type { PageLanguage } from "../../domain/language";
import type { Place } from "../../domain/places/place";
import { plainly } from "../../domain/search/plain";
import type { SearchNames } from "../../domain/search/search";
import { rowOfArea } from "../../gazetteer/area-names";
import { caseForms } from "../../gazetteer/cases";
import { regionAliases } from "../../gazetteer/region-aliases";
import { englishForms, englishKinds, formsIn } from "../../gazetteer/region-forms";
import { regionRows } from "../../gazetteer/region-rows";
import type { GazetteerNames } from "./gazetteer-names";

/** What is known of the same places and sources in each language of the site. */
export type Named = { places: readonly Place[]; sources: readonly Source[] };

/**
 * Every name by which a reader may seek the site's places: in the languages of the page, in each case, old ones, and those
 * that gazetteers list. A reader loads this, and no gazetteer.
 * @param alternatesOf the other names of a GeoNames entry
 * @param capitalNames every name, old ones too, of the regional capital of this plain English name
 */
export function searchNames(
  byLanguage: ReadonlyMap<PageLanguage, readonly Named[]>,
  alternatesOf: (geonames: number) => readonly string[],
  capitalNames: (name: string) => readonly string[] = () => [],
): SearchNames {
  const places = new Map<string, Set<string>>();
  const sources = new Map<string, Set<string>>();
  const enter = (into: Map<string, Set<string>>, id: string, names: readonly string[]) => {
    const known = into.get(id) ?? new Set();
    into.set(id, known);
    for (const name of names.map(plainly)) if (name !== "") known.add(name);
  };
  for (const [language, all] of byLanguage) {
    for (const named of all) {
      for (const place of named.places)
        enter(places, place.id, formsOf(place, language, alternatesOf, capitalNames));
      for (const { id, name, office } of named.sources)
        enter(sources, id, [name, office ?? "", ...(language === "en" ? [] : caseForms(name, language))]);
    }
  }
  const sorted = (entered: Map<string, Set<string>>) =>
    Object.fromEntries(
      [...entered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, forms]) => [id, withoutRepeats(forms)]),
    );
  return { places: sorted(places), sources: sorted(sources) };
}

/** As it is published. */
export const printSearchNames = (
  byLanguage: ReadonlyMap<PageLanguage, readonly Named[]>,
  { alternatesOf, capitalNames }: GazetteerNames,
): string => JSON.stringify(searchNames(byLanguage, alternatesOf, capitalNames));

function formsOf(
  place: Place,
  language: PageLanguage,
  alternatesOf: (geonames: number) => readonly string[],
  capitalNames: (name: string) => readonly string[],
): readonly string[] {
  const { name, kind, iso, geonames } = place;
  const [regional, area] = [regionAliases.get(iso ?? ""), rowOfArea(iso ?? "")];
  const aliases = [...(regional?.[language] ?? []), ...(area?.[language] ?? [])];
  const alternates =
    kind === "region"
      ? bareNames(place).flatMap((bare) => capitalNames(plainly(bare)))
      : kind === "settlement" && geonames !== null
        ? alternatesOf(geonames)
        : [];
  const own =
    language === "en"
      ? [name, ...aliases]
      : [name, ...aliases].flatMap((each) => declined(each, kind, language));
  const english = language === "en" && kind === "region" ? englishForms(name, regional?.bases ?? []) : [];
  return [...own, ...english, ...alternates.filter(isReadHere).flatMap((each) => inLanguage(each, language))];
}

/** What a region is called in English without its kind: mostly the town that it is called after. */
const bareNames = ({ iso }: Place): readonly string[] => {
  const row = regionRows.find(([code]) => code === iso);
  const [official = "", ...others] = row?.[1].split("|") ?? [];
  const kindless = official.replace(englishKinds, "");
  return kindless === official ? [] : [kindless, ...others.filter((name) => !name.startsWith("="))];
};

const declined = (name: string, kind: Place["kind"], language: "ru" | "uk"): readonly string[] =>
  kind === "region" ? formsIn(name, language) : kind === "stretch" ? [name] : caseForms(name, language);

/** What each of the two languages never writes. */
const foreignTo = { ru: /[іїєґ’']/i, uk: /[ыэъё]/i } as const;

/** A name that bears no language: in the cases of each that may write it so; in Latin letters as it stands. */
const inLanguage = (name: string, language: PageLanguage): readonly string[] =>
  language === "en"
    ? [name]
    : /\p{Script=Cyrillic}/u.test(name) && !foreignTo[language].test(name)
      ? caseForms(name, language)
      : [];

/** In letters that our readers type. */
const isReadHere = (name: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic}\s’'-]+$/u.test(name);

/** What begins another form need not be told: whoever types it finds that. */
const withoutRepeats = (forms: ReadonlySet<string>): readonly string[] => {
  const all = [...forms].sort();
  return all.filter((form, at) => !all[at + 1]?.startsWith(form));
};
