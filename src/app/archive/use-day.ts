import { useMemo, useSyncExternalStore } from "react";
import {
  archiveDataset,
  rowsOfDays,
  withClaims,
  withClaimsOfDays,
} from "../../domain/archive/archive-dataset";
import { claimsOfNight } from "../../domain/archive/night";
import { daysOf, type ShownPeriod } from "../../domain/archive/shown-period";
import { Index } from "../../domain/dataset";
import type { PlaceId } from "../../domain/places/place";
import type { Part } from "../../load/archive";
import type { Loaded } from "../../load/load-dataset";
import type { Held } from "./use-tallies";

type Day = {
  period: ShownPeriod;
  parts: readonly Part[];
  held: Held;
  newest: Loaded;
  /** The archive's places with the first page's. */
  all: Loaded;
  /** The place that is open; `null`: none. */
  placeId: PlaceId | null;
};

/** The claims of a day or a night, the archive's and the first page's, as data like any other; their words as they come. */
export function useDay({ period, parts, held: { archive, manifest }, newest, all, placeId }: Day): Loaded {
  const { first, last } = daysOf(period) ?? { first: 0, last: 0 };
  const rows = useMemo(
    () => parts.map(({ year, facts }) => ({ year, facts, rows: rowsOfDays(facts, first, last) })),
    [parts, first, last],
  );
  const asked = () =>
    rows
      .flatMap(({ year, facts, rows: own }) =>
        [...new Set(own.map((row) => facts.report[row] ?? 0))].map(
          (report) => archive.words(year, report).kind,
        ),
      )
      .join();
  const told = useSyncExternalStore(archive.subscribe, asked, asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `told` says which words are here
  const day = useMemo((): Loaded => {
    const made = archiveDataset(
      rows.map(({ year, facts, rows: own }) => ({
        facts,
        rows: own,
        wordsOf: (report: number) => {
          const words = archive.words(year, report);
          return words.kind === "here" ? words.value : null;
        },
      })),
      manifest,
      withClaimsOfDays(newest.index.dataset, first, last),
    );
    const own = period.kind === "night" ? withClaims(made, claimsOfNight(made.claims, period.day)) : made;
    // Of the archive: that of the first page is kept for good, and would be promised to whoever cites this day.
    return { index: new Index({ ...own, version: manifest.version }), geometry: all.geometry };
  }, [rows, told, manifest, newest, all, period, first, last, archive]);
  return useMemo(() => withPlace(day, placeId, all), [day, placeId, all]);
}

/** With the place that is open, of which no claim of these may be: that, and no more, is then told of it. */
function withPlace(day: Loaded, placeId: PlaceId | null, { index: all }: Loaded): Loaded {
  const place = placeId !== null && !day.index.findPlace(placeId) ? all.findPlace(placeId) : undefined;
  if (!place) return day;
  const { dataset } = day.index;
  return { ...day, index: new Index({ ...dataset, places: [...dataset.places, place] }) };
}
