import { localName } from "./romanise";
import { englishTownName, townNames } from "./town-names";

/** A town's names in the languages of the page, as far as the gazetteer lets them be known. */
export type TownNames = { en: string; ru?: string; uk?: string };

/**
 * Its alternate names bear no language: the one that romanises to the main name is the local one, and the other Slavic
 * language's is that which differs from it only as the two spell the same sounds. What is not found so stays unknown.
 */
export function namesOfTown(
  id: number,
  name: string,
  alternates: readonly string[],
  country: string,
): TownNames {
  const known = townNames[id];
  if (known) return known;
  const en = englishTownName(name, country);
  const own = country === "UA" ? "uk" : "ru";
  const other = own === "uk" ? "ru" : "uk";
  const local = localName(name, [...alternates], own);
  if (local === undefined) return { en };
  const counterpart = counterpartOf(local, alternates, other);
  return { en, [own]: local, ...(counterpart !== undefined && { [other]: counterpart }) };
}

/** What each of the two languages never writes. */
const foreignTo = { ru: /[іїєґ']|[сцз]ьк|ць$/i, uk: /[ыэъё]|[сцз]к(?:ий|ое|ая)?$/i } as const;

function counterpartOf(
  local: string,
  alternates: readonly string[],
  language: "ru" | "uk",
): string | undefined {
  const found = [...new Set(alternates)].filter(
    (each) => each !== local && !foreignTo[language].test(each) && sounds(each) === sounds(local),
  );
  const [first, ...others] = found;
  if (first !== undefined)
    return others.length === 0 ? first.charAt(0).toUpperCase() + first.slice(1) : undefined;
  // Spelt alike in both, where nothing in it is spelt otherwise.
  return /[иыэёеіїєґйь]|[сцз]ь?к$/i.test(local) ? undefined : local;
}

const sounds = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’'ʼь]/g, "")
    .replace(/[іїый]/g, "и")
    .replace(/[єэё]/g, "е")
    .replace(/ґ/g, "г")
    .replace(/ио/g, "е");
