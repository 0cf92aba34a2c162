import { areaAliases } from "./area-aliases";
import { caseForms, type Declining } from "./cases";
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

export function areaWords(areas: readonly NamedArea[]): AreaWords {
  const index = new Map<string, string>();
  for (const area of areas) for (const form of formsOf(area)) index.set(plainPhrase(form), area.id);
  return {
    find: (words) => index.get(plainPhrase(plainPhrase(words).replace(before, ""))),
    mentionsIn: (text) => mentionsIn(text, index),
  };
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
  const aliases = areaAliases[id] ?? {};
  const declined = (language: Declining) =>
    [name[language] ?? "", ...(aliases[language] ?? [])].flatMap((each) =>
      each === "" ? [] : caseForms(each, language),
    );
  return [name.en ?? "", ...(aliases.en ?? []), ...declined("ru"), ...declined("uk")].filter(Boolean);
}
