import { caseForms, type Declining } from "./cases";
import { plainWord } from "./plain-words";

/** A town as a gazetteer has it, with its names in all languages and spellings, untold which is which. */
export type NamedTown = { id: number; name: string; alternates: readonly string[] };

/** Finds towns by their names: as the gazetteer spells them, or in any case of Russian and Ukrainian. */
export type TownWords<T> = {
  /** Every town that the words may name; the greatest certainty is not this list's business. */
  find: (words: string) => readonly T[];
  /** Whether the words are one of its names, in any case. */
  names: (town: T, words: string) => boolean;
};

/** Built when first asked for: most of what is done with a gazetteer needs ids only. */
export function townWords<T extends NamedTown>(towns: readonly T[]): TownWords<T> {
  let index: NameIndex<T> | undefined;
  const known = new Map<string, readonly T[]>();
  const find = (words: string): readonly T[] => {
    const plain = plainTownName(words);
    const before = known.get(plain);
    if (before) return before;
    index ??= nameIndex(towns);
    const found = bearers(plain, index);
    known.set(plain, found);
    return found;
  };
  return {
    find,
    names: (town, words) => {
      const plain = plainTownName(words);
      return namesOf(town).some((name) => name === plain || formsOf(name).has(plain));
    },
  };
}

type NameIndex<T> = {
  exact: ReadonlyMap<string, readonly T[]>;
  /** The Cyrillic names that begin alike: an inflected name differs from its own at its end. */
  beginning: ReadonlyMap<string, readonly string[]>;
};

function nameIndex<T extends NamedTown>(towns: readonly T[]): NameIndex<T> {
  const exact = new Map<string, T[]>();
  const beginning = new Map<string, string[]>();
  for (const town of towns) {
    for (const name of new Set(namesOf(town))) {
      const bearers = exact.get(name);
      if (bearers) {
        bearers.push(town);
        continue;
      }
      exact.set(name, [town]);
      if (!isCyrillic(name)) continue;
      for (const letters of beginningsOf(name)) {
        const alike = beginning.get(letters);
        if (alike) alike.push(name);
        else beginning.set(letters, [name]);
      }
    }
  }
  return { exact, beginning };
}

/** A town may be borne by several of its names at once; each stands once, in the gazetteer's order. */
function bearers<T extends NamedTown>(plain: string, { exact, beginning }: NameIndex<T>): readonly T[] {
  const own = exact.get(plain) ?? [];
  if (!isCyrillic(plain)) return own;
  const inflected = (beginning.get(beginningOf(plain)) ?? [])
    .filter((name) => name !== plain && formsOf(name).has(plain))
    .flatMap((name) => exact.get(name) ?? []);
  return [...new Set([...own, ...inflected])].sort((a, b) => a.id - b.id);
}

const namesOf = ({ name, alternates }: NamedTown): string[] => [name, ...alternates].map(plainTownName);

/** Without a qualifier in brackets, capitals, accents and the apostrophes for soft signs. */
export const plainTownName = (name: string): string =>
  plainWord(name.includes("(") ? name.replace(/\s*\([^()]*\)\s*$/, "") : name).replace(/^the /, "");

const isCyrillic = (plain: string): boolean => /^[\u0400-\u04ff]/.test(plain);
const beginningOf = (plain: string): string => plain.slice(0, 3);

/** Of a short name the vowel that its cases drop may be among the first letters: «Орёл», «Орла». */
const beginningsOf = (name: string): ReadonlySet<string> =>
  new Set([name, ...(name.length < 6 ? formsOf(name) : [])].map(beginningOf));

const languages: readonly Declining[] = ["ru", "uk"];
const forms = new Map<string, ReadonlySet<string>>();

/** The name in every case of both languages: which of them a gazetteer's name is in, it does not say. */
function formsOf(plain: string): ReadonlySet<string> {
  const known = forms.get(plain);
  if (known) return known;
  // The patterns for adjectives and fixed names go by small letters as well.
  const own = new Set(languages.flatMap((language) => caseForms(plain, language)));
  // Bounded, since a page may look up words for days.
  if (forms.size > 50_000) forms.clear();
  forms.set(plain, own);
  return own;
}
