import type { ShownPeriod } from "../archive/shown-period";
import type { ToldFigure } from "../archive/told-figures";
import type { Source } from "../claims/source";
import type { Dataset } from "../dataset";
import type { Place } from "../places/place";
import { soughtWords, wordsIn } from "./plain";
import { formsOf, isTold, most, rankedBy, type SearchNames, sourceForms } from "./search";
import { daysMeant, soughtDay, soughtNight } from "./sought-day";
import { periodsMeant, soughtPeriod } from "./sought-period";

/** A day between the archive's first and last of which it holds no claim; a gap: no report of it either. */
export type SilentDay = { day: string; isGap: boolean };

/** What of the archive can be sought without its claims; `days`: those with claims. Days are ISO 8601, in order. */
export type ArchiveNames = {
  places: readonly Place[];
  sources: readonly Source[];
  days: readonly string[];
  /** Sought, they are an answer like any other: that nothing is held is what is known of them. */
  silent: readonly SilentDay[];
  /** Claims by a number of their figure, the newest first, among those years that are here. Left out: none are. */
  figures?: (value: number) => readonly ToldFigure[];
};

/** A month or a year that holds claims; with `place`: what was said of it then. */
export type FoundPeriod = { period: ShownPeriod; place: Place | null };

/** The night that ends on a day; `silent`: of that day no claim is held. */
export type FoundNight = { day: string; silent: SilentDay | null };

export type FoundInArchive = Omit<ArchiveNames, "figures"> & {
  figures: readonly ToldFigure[];
  periods: readonly FoundPeriod[];
  nights: readonly FoundNight[];
};

const nothing: FoundInArchive = {
  ...{ places: [], sources: [], days: [], silent: [] },
  ...{ figures: [], periods: [], nights: [] },
};

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
  const shownIds = new Set(shown.claims.map(({ id }) => id));
  const days = archive.days.filter((day) => !daysShown.has(day));
  const silent = new Map(archive.silent.map((each) => [each.day, each]));
  const silentDays = [...silent.keys()].filter((day) => !daysShown.has(day));
  const allDays = [...archive.days, ...silent.keys()].sort();
  return (query) => {
    const words = soughtWords(query);
    if (words.length === 0) return nothing;
    const night = soughtNight(query);
    if (night)
      return {
        ...nothing,
        nights: daysMeant(night, allDays)
          .slice(0, most.days)
          .map((day) => ({ day, silent: silent.get(day) ?? null })),
      };
    const day = soughtDay(query);
    const told = day ? daysMeant(day, days).slice(0, most.days) : [];
    return {
      ...nothing,
      places: rankedBy(places, words, nobody).slice(0, most.places),
      sources: rankedBy(sources, words, nobody).slice(0, most.sources),
      days: told,
      silent: day
        ? daysMeant(day, silentDays)
            .slice(0, most.days - told.length)
            .flatMap((each) => silent.get(each) ?? [])
        : [],
      figures: day ? [] : figuresFor(query, archive.figures, shownIds).slice(0, most.claims),
      periods: day ? [] : periodsFor(query, everywhere, archive.days),
    };
  };
}

/** "287", "64 UAVs", "64 Bryansk": claims with that number of which the other words tell. */
function figuresFor(
  query: string,
  figures: ArchiveNames["figures"],
  shown: ReadonlySet<string>,
): readonly ToldFigure[] {
  const words = wordsIn(query);
  const number = words.find((word) => /^\d{1,9}$/.test(word));
  if (!figures || number === undefined) return [];
  const others = words.filter((word) => word !== number);
  return figures(Number(number)).filter(({ id, summary, source, places }) => {
    if (shown.has(id)) return false;
    const told = wordsIn([summary, source, ...places].join(" "));
    return others.every((word) => isTold(word, { numbers: [], words: told }));
  });
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
