import { caseForms, type Declining } from "./cases";
import { plainPhrase } from "./plain-words";
import type { NamedRegion } from "./region-forms";

/** A region that words name; `isBare` where nothing in them says that they mean a region, and not its town. */
export type ForeignRegion = { iso: string; isBare: boolean };

/** Finds the first-level regions of the rest of Europe by their words, in any case. */
export type ForeignRegionWords = { find: (words: string) => ForeignRegion | undefined };

/** What says that a region is meant, in any case of its language. */
export const kindNoun =
  /(?:voivodeship|province|county|region|district|canton|prefecture|municipality|department|governorate|oblast|state|воеводств\p{L}*|воєводств\p{L}*|област\p{L}*|район\p{L}*|кра(?:й|я|ю|ем|е|єм|ї)|уезд\p{L}*|повіт\p{L}*|жудец\p{L}*|жудець|провинци\p{L}*|провінці\p{L}*|жупани\p{L}*|жупані\p{L}*|округ\p{L}*|лен\p{L}?|земл\p{L}*|регион\p{L}*|регіон\p{L}*|департамент\p{L}*|кантон\p{L}*|ил\p{L}?)/u;

const first = new RegExp(`^${kindNoun.source} (?:of )?(?:the )?`, "u");
const last = new RegExp(` ${kindNoun.source}$`, "u");

export function foreignRegionWords(regions: readonly NamedRegion[]): ForeignRegionWords {
  const index = new Map<string, string>();
  for (const { iso, name } of regions) {
    for (const form of formsOf(name)) {
      const plain = plainPhrase(form);
      const taken = index.get(plain);
      // Two regions of one word: neither is taken by it.
      index.set(plain, taken !== undefined && taken !== iso ? "" : iso);
    }
  }
  return {
    find: (words) => {
      const plain = plainPhrase(words);
      const own = index.get(plain);
      if (own) return { iso: own, isBare: !first.test(plain) && !last.test(plain) };
      const bare = index.get(plain.replace(last, "")) || index.get(plain.replace(first, ""));
      return bare ? { iso: bare, isBare: false } : undefined;
    },
  };
}

const formsOf = ({ en = "", ru = "", uk = "" }: Readonly<Record<string, string>>): string[] =>
  [en, unaccented(en), ...declined(ru, "ru"), ...declined(uk, "uk")].filter(Boolean);

const declined = (name: string, language: Declining) => (name === "" ? [] : caseForms(name, language));

/** As newspapers without the letter print it: “Constanta”. */
const unaccented = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "");
