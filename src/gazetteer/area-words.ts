import { countryOf, formsOfRow, rowOfArea } from "./area-names";
import type { AreaRow } from "./area-rows";
import { plainPhrase, plainWords } from "./plain-words";

/** A country or a sea, by its id, with its names by language. */
export type NamedArea = { id: string; name: Readonly<Record<string, string>> };

/** Words of a text that name an area, with where they stand. */
export type AreaMention = { id: string; start: number; end: number };

/** Finds countries or seas by their words in English, Russian and Ukrainian, in any case and usual form. */
export type AreaWords = {
  find: (words: string) => string | undefined;
  mentionsIn: (text: string) => readonly AreaMention[];
};

const longest = 4;

/** What stands before a name and says no more than that it is the area: “the waters of”, «акваторией». */
const before =
  /^(?:(?:waters?|water area|airspace|territory|sk(?:y|ies)) (?:of|over|above) (?:the )?|(?:акватори|территори|територі|вод|неб|прибрежн|прибережн)\p{L}* )+/u;

const compass =
  "(?:(?:north|south|east|west|central)\\p{L}* |(?:север|юг|юж|восто|запад|централ|центр|північ|півноч|півден|півд|схід|сход|захід|заход)\\p{L}* )";
const parts =
  "(?:(?:regions?|border regions|oblasts|provinces|areas?|parts?|districts) of (?:the )?|(?:регион|регіон|област|район|субъект|част)\\p{L}* )";
const several =
  "(?:various|different|several|many|some|other|all|its|разн\\p{L}*|нескольк\\p{L}*|різн\\p{L}*|кільк\\p{L}*|други\\p{L}*) ";
/** What stands before a country's name and says that it is somewhere in it: “various regions of”, “northern and central”. */
const beforePart = new RegExp(
  `^(?:${several})?(?:${parts}|${compass}(?:(?:and|и|та|і|й) |${compass})*)+`,
  "u",
);

/** “Russian regions”, «украинской территорией»: an adjective of a country before what says that it is somewhere in it. */
const adjectival = new RegExp(
  `^(?:${several})?(\\p{L}+(?: korean)?) (?:regions?|territory|territories|airspace|soil|provinces|oblasts|border regions|регион\\p{L}*|регіон\\p{L}*|територ\\p{L}*|территор\\p{L}*|област\\p{L}*)$`,
  "u",
);

export function areaWords(areas: readonly NamedArea[]): AreaWords {
  const index = new Map<string, string>();
  for (const area of areas) for (const form of formsOf(area)) index.set(plainPhrase(form), area.id);
  const ids = new Set(areas.map(({ id }) => id));
  return {
    find: (words) => {
      const plain = plainPhrase(words);
      const named = index.get(plainPhrase(plain.replace(before, "")));
      if (named !== undefined) return named;
      const country = somewhereIn(plain);
      return country !== undefined && ids.has(country) ? country : undefined;
    },
    mentionsIn: (text) => mentionsIn(text, index),
  };
}

/** The country that words name a part of, or regions of it which they do not tell apart: “northern Markland”. */
export function somewhereIn(words: string): string | undefined {
  const plain = plainPhrase(words);
  if (countryOf(plain) !== null) return undefined;
  const adjective = adjectival.exec(plain)?.[1];
  if (adjective !== undefined) return countryOf(adjective) ?? undefined;
  const rest = plain.replace(beforePart, "");
  return rest === plain || rest === "" ? undefined : (countryOf(rest) ?? undefined);
}

function mentionsIn(text: string, index: ReadonlyMap<string, string>): AreaMention[] {
  const words = plainWords(text);
  const found: AreaMention[] = [];
  for (let at = 0; at < words.length; ) {
    const lengths = Array.from({ length: Math.min(longest, words.length - at) }, (_, less) => less + 1);
    const length = lengths.findLast((count) => index.has(plainOf(at, count)));
    const [first, last] = [words[at], words[at + (length ?? 1) - 1]];
    if (length !== undefined && first && last) {
      found.push({ id: index.get(plainOf(at, length)) ?? "", start: first.start, end: last.end });
    }
    at += length ?? 1;
  }
  return found;

  function plainOf(from: number, count: number): string {
    return words
      .slice(from, from + count)
      .map(({ plain }) => plain)
      .join(" ");
  }
}

function formsOf({ id, name }: NamedArea): string[] {
  const row: Partial<AreaRow> = rowOfArea(id) ?? {};
  const { en = "", ru = "", uk = "" } = name;
  return formsOfRow({
    en: [en, ...(row.en ?? [])].filter(Boolean),
    ru: [ru, ...(row.ru ?? [])].filter(Boolean),
    uk: [uk, ...(row.uk ?? [])].filter(Boolean),
  });
}
