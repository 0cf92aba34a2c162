import { type Claim, isStanding, namings } from "../claims/claim";
import { figureNumbers } from "../claims/figure";
import type { Source } from "../claims/source";
import type { Dataset } from "../dataset";
import type { Place, PlaceId } from "../places/place";
import { dayOf, daysWithClaims } from "../time/days";
import { plainly, soughtWords, wordsIn } from "./plain";
import { daysMeant, soughtDay } from "./sought-day";

/** Names of the site's places and sources beyond those that its data has, made plain; published with the site. */
export type SearchNames = {
  places: Readonly<Record<PlaceId, readonly string[]>>;
  sources: Readonly<Record<string, readonly string[]>>;
};

export const noNames: SearchNames = { places: {}, sources: {} };

/** The file with them, beside the published data. */
export const searchNamesFile = "search.json";

export type Found = {
  places: readonly Place[];
  /** ISO 8601 calendar dates. */
  days: readonly string[];
  sources: readonly Source[];
  claims: readonly Claim[];
  /** How many more claims there are than are given. */
  moreClaims: number;
};

const nothing: Found = { places: [], days: [], sources: [], claims: [], moreClaims: 0 };

/** A list that is taken in at a glance. */
export const most = { places: 6, days: 4, sources: 5, claims: 8 } as const;

export type Search = (query: string) => Found;

/** Finds places, days, sources and claims of a dataset. What can be made once is. */
export function searchIn(dataset: Dataset, names: SearchNames = noNames): Search {
  const claims = dataset.claims.filter(isStanding);
  const said = countsOf(claims);
  const days = daysWithClaims(claims);
  const placeName = new Map(dataset.places.map(({ id, name }) => [id, name]));
  const sourceName = new Map(dataset.sources.map(({ id, name }) => [id, name]));
  const places = dataset.places.map((place) => ({
    of: place,
    forms: [...formsOf(place), ...(names.places[place.id] ?? [])],
  }));
  const sources = dataset.sources.flatMap((source) =>
    said.has(source.id) ? [{ of: source, forms: sourceForms(source, names) }] : [],
  );
  const told = claims.map((claim) => ({
    of: claim,
    numbers: claim.figure ? figureNumbers(claim.figure).map(String) : [],
    words: wordsIn(
      [
        claim.summary,
        sourceName.get(claim.sourceId),
        ...namings(claim).flatMap(({ placeId, mention }) => [placeName.get(placeId), mention]),
      ].join(" "),
    ),
    day: dayOf(claim),
  }));
  return (query) => {
    const words = soughtWords(query);
    if (words.length === 0) return nothing;
    const day = soughtDay(query);
    const daysFound = day ? daysMeant(day, days) : [];
    const claimsFound = day
      ? told.filter((each) => each.day !== null && daysFound.includes(each.day))
      : told.filter((each) => words.every((word) => isTold(word, each)));
    const ranked = <T extends { id: string }>(entries: readonly { of: T; forms: readonly string[] }[]) =>
      rankedBy(entries, words, said).slice(0, most.places);
    const few = query.trim().length < 2 && !/\d/.test(query) ? [] : claimsFound;
    return {
      places: ranked(places).slice(0, most.places),
      days: daysFound.slice(0, most.days),
      sources: ranked(sources).slice(0, most.sources),
      claims: few.slice(0, most.claims).map(({ of }) => of),
      moreClaims: Math.max(0, few.length - most.claims),
    };
  };
}

/** Of places and sources alike: their ids are never the same. */
function countsOf(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims)
    for (const id of [claim.sourceId, ...new Set(namings(claim).map(({ placeId }) => placeId))])
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Every name that the data has for a place, and the reports' words for it. */
export const formsOf = ({ name, localNames, resolutions }: Place): readonly string[] => [
  ...new Set([name, ...Object.values(localNames), ...resolutions.map(({ mention }) => mention)].map(plainly)),
];

/** A source's name, what it is usually called, and its office. */
export const sourceForms = (
  { id, name, short = "", office }: Source,
  names: SearchNames,
): readonly string[] => [name, short, office ?? ""].map(plainly).concat(names.sources[id] ?? []);

/** The whole name before one that begins so, that before one with such a word in it; then by how much is said. */
export function rankedBy<T extends { id: string }>(
  entries: readonly { of: T; forms: readonly string[] }[],
  words: readonly string[],
  said: ReadonlyMap<string, number>,
): readonly T[] {
  const query = words.join(" ");
  return entries
    .flatMap(({ of, forms }) => {
      const rank = Math.min(...forms.map((form) => rankOf(form, query, words)));
      return rank < 3 ? [{ of, rank, claims: said.get(of.id) ?? 0 }] : [];
    })
    .toSorted((a, b) => a.rank - b.rank || b.claims - a.claims)
    .map(({ of }) => of);
}

function rankOf(form: string, query: string, words: readonly string[]): number {
  if (form === query) return 0;
  if (form.startsWith(query)) return 1;
  const parts = form.split(" ");
  return words.every((word) => parts.some((part) => part.startsWith(word))) ? 2 : 3;
}

/** A number is one of its figure, or stands in its words; a word begins one of them, in whatever case. */
export const isTold = (
  word: string,
  told: { numbers: readonly string[]; words: readonly string[] },
): boolean =>
  told.numbers.includes(word) ||
  (/^\d+$/.test(word) ? told.words.includes(word) : told.words.some((each) => each.startsWith(stemOf(word))));

/** A longer word without what Russian and Ukrainian decline: «сбито» finds «сбиты», «Калугой» «Калуга». */
const stemOf = (word: string): string =>
  /^[а-яіїєґ]{5,}$/.test(word) ? word.slice(0, Math.max(4, word.length - 2)) : word;
