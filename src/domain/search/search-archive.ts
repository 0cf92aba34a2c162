import type { ShownPeriod } from "../archive/shown-period";
import type { Source } from "../claims/source";
import type { Dataset } from "../dataset";
import type { Place } from "../places/place";
import { wordsIn } from "./plain";
import { formsOf, most, rankedBy, type SearchNames, sourceForms } from "./search";
import { daysMeant, soughtDay } from "./sought-day";
import { periodsMeant, soughtPeriod } from "./sought-period";

/** What of the archive can be sought without its claims; `days`: those with claims, ISO 8601, in order. */
export type ArchiveNames = {
  places: readonly Place[];
  sources: readonly Source[];
  days: readonly string[];
};

/** A month or a year that holds claims; with `place`: what was said of it then. */
export type FoundPeriod = { period: ShownPeriod; place: Place | null };

export type FoundInArchive = ArchiveNames & { periods: readonly FoundPeriod[] };

const nobody: ReadonlyMap<string, number> = new Map();

/** Finds places, sources and days of the archive that are not found in what is shown, and its months and years. */
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
  const everywhere = archive.places.map((place) => ({
    of: place,
    forms: [...formsOf(place), ...(names.places[place.id] ?? [])],
  }));
  const places = everywhere.filter(({ of }) => !here.has(of.id));
  const sources = archive.sources
    .filter(({ id }) => !here.has(id))
    .map((source) => ({ of: source, forms: sourceForms(source, names) }));
  const days = archive.days.filter((day) => !daysShown.has(day));
  return (query) => {
    const words = wordsIn(query);
    const day = soughtDay(query);
    if (words.length === 0) return { places: [], sources: [], days: [], periods: [] };
    return {
      places: rankedBy(places, words, nobody).slice(0, most.places),
      sources: rankedBy(sources, words, nobody).slice(0, most.sources),
      days: day ? daysMeant(day, days).slice(0, most.days) : [],
      periods: day ? [] : periodsFor(query, everywhere, archive.days),
    };
  };
}

/** "May 2024" is that month, "Belgorod May 2024" that place over it. */
function periodsFor(
  query: string,
  places: readonly { of: Place; forms: readonly string[] }[],
  days: readonly string[],
): readonly FoundPeriod[] {
  const sought = soughtPeriod(query);
  if (!sought) return [];
  const periods = periodsMeant(sought, days).slice(0, most.days);
  const words = wordsIn(sought.rest);
  if (words.length === 0) return periods.map((period) => ({ period, place: null }));
  return rankedBy(places, words, nobody)
    .slice(0, 2)
    .flatMap((place) => periods.map((period) => ({ period, place })))
    .slice(0, most.places);
}
