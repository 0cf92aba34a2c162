import type { Source } from "../claims/source";
import type { Dataset } from "../dataset";
import type { Place } from "../places/place";
import { wordsIn } from "./plain";
import { formsOf, most, rankedBy, type SearchNames, sourceForms } from "./search";
import { daysMeant, soughtDay } from "./sought-day";

/** What of the archive can be sought without its claims; `days`: those with claims, ISO 8601, in order. */
export type ArchiveNames = {
  places: readonly Place[];
  sources: readonly Source[];
  days: readonly string[];
};

export type FoundInArchive = ArchiveNames;

const nobody: ReadonlyMap<string, number> = new Map();

/** Finds places, sources and days of the archive that are not found in what is shown. */
export function searchInArchive(
  archive: ArchiveNames,
  shown: Pick<Dataset, "places" | "claims">,
  daysShown: ReadonlySet<string>,
  names: SearchNames,
): (query: string) => FoundInArchive {
  const here = new Set([
    ...shown.places.map(({ id }) => id),
    ...shown.claims.map(({ sourceId }) => sourceId),
  ]);
  const places = archive.places
    .filter(({ id }) => !here.has(id))
    .map((place) => ({ of: place, forms: [...formsOf(place), ...(names.places[place.id] ?? [])] }));
  const sources = archive.sources
    .filter(({ id }) => !here.has(id))
    .map((source) => ({ of: source, forms: sourceForms(source, names) }));
  const days = archive.days.filter((day) => !daysShown.has(day));
  return (query) => {
    const words = wordsIn(query);
    const day = soughtDay(query);
    if (words.length === 0) return { places: [], sources: [], days: [] };
    return {
      places: rankedBy(places, words, nobody).slice(0, most.places),
      sources: rankedBy(sources, words, nobody).slice(0, most.sources),
      days: day ? daysMeant(day, days).slice(0, most.days) : [],
    };
  };
}
