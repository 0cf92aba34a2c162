import type { Atlas } from "../places/atlas";
import type { Written } from "../reading/written";

/** Words that may stand somewhere, and those to name where another does: not all, where they are very many. */
export type Words = {
  has: (word: string) => boolean;
  told: readonly string[];
  /** “; did you mean …?”, where it is not one of those told that may have been meant. */
  meant?: (word: string) => string;
};

/** What a table's words may mean: what the vocabulary, the sources and the ground know. */
export type Known = {
  events: Words;
  /** Of the events that deny something: of what. */
  denied: ReadonlyMap<string, Words>;
  units: Words;
  /** ISO 3166-2 codes of regions, `country:XX`, `water:ID`. */
  places: Words;
  /** Ids of sources that reports have. */
  sources: Words;
};

export const wordsOf = (words: Iterable<string>): Words => {
  const set = new Set(words);
  return { has: (word) => set.has(word), told: [...set] };
};

export function knownIn({ terms, sources }: Pick<Written, "terms" | "sources">, atlas: Atlas): Known {
  return {
    events: wordsOf(terms.events.map(({ value }) => value.id)),
    denied: new Map(
      terms.events.flatMap(({ value: { id, denied } }) =>
        denied ? [[id, wordsOf(denied.map((kind) => kind.id))] as const] : [],
      ),
    ),
    units: wordsOf(terms.units.map(({ value }) => value.id)),
    places: { has: (code) => isPlace(code, atlas), told: ["an ISO 3166-2 code", "country:XX", "water:NAME"] },
    sources: wordsOf(sources.map(({ value }) => value.id)),
  };
}

function isPlace(code: string, { regions, countries, seas }: Atlas): boolean {
  const [kind = "", id] = code.split(":");
  if (id === undefined) return regions.byIso.has(code);
  return kind === "country"
    ? countries.get(id) !== undefined
    : kind === "water" && seas.get(id) !== undefined;
}
