import type { PageLanguage } from "../../domain/language";
import type { PlaceId } from "../../domain/places/place";
import type { Ground } from "../derive/ground";
import { newCountry, newRegion, newWater } from "../derive/new-places";
import { reasons } from "../derive/reasons";
import { toldOf } from "../derive/summary";
import type { NamedYaml, Ours, PlaceYaml } from "../full-form";
import { sha256 } from "../output/hash";
import { compareText } from "../problem";
import { guessedLanguage } from "../reading/guess-language";
import type { TablePlace } from "../tables/claim-table";
import type { ImportedTable } from "../tables/import-table";
import { languageOfWords } from "../tables/table-language";

/** The places that tables name, as entries like those that editors write; `idOf` says which of them is meant. */
export type ArchivePlaces = {
  places: readonly PlaceYaml[];
  idOf: (place: TablePlace) => PlaceId;
};

/**
 * What has a code is the place that reports mean, too, by the id that it has there. What a table names by words alone is entered
 * by them, and resolved to nothing.
 */
export function archivePlaces(
  tables: readonly ImportedTable[],
  known: readonly PlaceYaml[],
  ground: Ground,
): ArchivePlaces {
  const entered = new Map(known.flatMap((place) => codesOf(place).map((code) => [code, place] as const)));
  const ids = new Set(known.map(({ id }) => id));
  const freeId = (id: string, end: string) => {
    const free = ids.has(id) ? `${id}-${end}` : id;
    ids.add(free);
    return free;
  };
  const named = new Map<string, PlaceInWords>();
  const wide = new Set<string>();
  for (const { claims, mapping } of tables) {
    const language = languageOfWords(mapping);
    for (const places of new Set(claims.map((claim) => claim.places)))
      for (const place of places) {
        named.set(keyOf(place), { ...place, language });
        if (ground.regionWords.find(place.name)?.isWide) wide.add(place.id);
      }
  }
  const byKey = new Map<string, PlaceYaml>();
  for (const [key, place] of [...named].sort(([a], [b]) => compareText(a, b)))
    byKey.set(key, entered.get(key) ?? placeFor(place, ground, freeId));
  return {
    places: [...byKey].map(([key, place]) => (wide.has(key) ? inDoubt(place, ground) : withItsName(place))),
    idOf: (place) => byKey.get(keyOf(place))?.id ?? place.id,
  };
}

/** In which language its table calls it so; `null`: it does not say. */
type PlaceInWords = TablePlace & { language: PageLanguage | null };

const kindOnly = /^(district|settlement|region|direction|site|water)(?::([A-Z]{2}-[A-Z0-9]{1,3}))?$/;

/** A code says which place it is, whatever the table calls it; a mere kind says nothing without the words. */
const keyOf = ({ id, name }: TablePlace): string => (kindOnly.test(id) ? `${id} ${name}` : id);

function codesOf(place: PlaceYaml): string[] {
  if (place.kind === "region") return [place.iso];
  if (place.kind === "country") return [`country:${place.iso}`];
  return place.kind === "water" ? [`water:${place.water}`] : [];
}

function placeFor(
  place: PlaceInWords,
  ground: Ground,
  freeId: (id: string, end: string) => string,
): PlaceYaml {
  const [kind = "", code = ""] = place.id.split(":");
  if (kindOnly.test(place.id)) return wordsOnly(place, kind, code);
  if (kind === "country") return newCountry(code, ground, freeId);
  if (kind === "water") return newWater(code, ground, freeId);
  return newRegion(place.id, ground, freeId);
}

function wordsOnly({ id, name, language }: PlaceInWords, kind: string, region: string): PlaceYaml {
  const words = name || id;
  const ours: Ours = { [name && language ? language : languageByLetters(words)]: words };
  const named = [{ as: words, certainty: "unresolved", reason: byWordsAlone } as const];
  const base = { id: `${kind}-${sha256(`${id} ${words}`).slice(0, 8)}`, name: ours, named };
  if (kind === "district") return { ...base, kind, seat: null, region: region || null };
  return { ...base, kind: "unnamed", count: 1 };
}

function languageByLetters(words: string): PageLanguage {
  if (!/\p{Script=Cyrillic}/u.test(words)) return "en";
  return guessedLanguage(`${words} ${words} ${words}`) === "uk" ? "uk" : "ru";
}

const byWordsAlone: Ours = {
  en: "The table names it by these words alone, and nobody has resolved them.",
  ru: "Таблица называет это место только этими словами, и никто не установил, где оно.",
  uk: "Таблиця називає це місце лише цими словами, і ніхто не встановив, де воно.",
};

const nameReasons = { region: reasons.regionName, country: reasons.countryName, water: reasons.waterName };

/** Its claims name it by its name: reports' other words for it are no business of the archive's. */
function withItsName(place: PlaceYaml): PlaceYaml {
  if (place.kind !== "region" && place.kind !== "country" && place.kind !== "water") return place;
  const from = place.name.en ?? place.id;
  const reason = nameReasons[place.kind];
  return {
    ...place,
    named: [{ as: place.name, certainty: "certain", reason, derived: { rule: "name", from } }],
  };
}

/**
 * Some of its reports name it by words that may mean it together with the city it is called after. What an editor entered of
 * such words holds here, too; a tally takes all of its claims together, so that the doubt is all of theirs.
 */
function inDoubt(place: PlaceYaml, ground: Ground): PlaceYaml {
  const isWide = (as: NamedYaml["as"]) =>
    (typeof as === "object" ? Object.values(as) : []).some(
      (words) => words !== undefined && ground.regionWords.find(words)?.isWide,
    );
  const entered = place.named.find(({ as, certainty }) => certainty === "probable" && isWide(as));
  return {
    ...place,
    named: [entered ?? { as: place.name, certainty: "probable", reason: reasons.wideWords }],
  };
}

/** As a summary names it: what is in doubt, or resolved by nobody, in the words for it. */
export const toldPlace = (place: PlaceYaml) => {
  const [named] = place.named;
  const words = named?.certainty === "certain" ? undefined : named?.as;
  return toldOf(place, words);
};
