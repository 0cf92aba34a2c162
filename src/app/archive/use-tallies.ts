import { useCallback, useDeferredValue, useMemo } from "react";
import type { Facts } from "../../domain/archive/facts";
import type { DayCounts, Manifest } from "../../domain/archive/manifest";
import { heldDays, shownTallies, tallyPlaces } from "../../domain/archive/period-view";
import { daysOf, type ShownPeriod } from "../../domain/archive/shown-period";
import { runsOfParts, talliesOf } from "../../domain/archive/tally";
import { tallyFeatures, tallyMarks } from "../../domain/archive/tally-features";
import { sourceMarks } from "../../domain/claims/source";
import type { Filter } from "../../domain/filter";
import { homeViewOf, homeViewOfMarks } from "../../domain/places/home-view";
import { capitalized, listed, m, number } from "../../i18n/messages";
import type { Archive } from "../../load/archive";
import type { Loaded } from "../../load/load-dataset";
import type { TallyReading } from "../../panel/period/tally-reading";
import { tallyWords } from "../../panel/period/tally-text";
import { useSame } from "../use-shown";

/** What of an archive is here. */
export type Held = { archive: Archive; manifest: Manifest; counts: DayCounts; parts: readonly Facts[] };

/**
 * The tallies of a period, and what the map draws of them. Sums are made once for a period: what a reader hides only takes
 * some of them away.
 */
export function useTallies(
  { manifest, counts, parts }: Omit<Held, "archive">,
  period: ShownPeriod,
  filter: Filter,
  loaded: Loaded,
) {
  const { index, geometry } = loaded;
  const { names } = manifest;
  const runs = useMemo(() => runsOfParts(parts), [parts]);
  const all = useMemo(() => talliesOf(parts, runs, daysOf(period)), [parts, runs, period]);
  // What else the address says is no matter of tallies.
  const { hiddenSources, hiddenEvents } = useSame(filter);
  const shown = useMemo(
    () => shownTallies(all, names, { hiddenSources, hiddenEvents }),
    [all, names, hiddenSources, hiddenEvents],
  );
  const { places, nowhere } = useMemo(() => tallyPlaces(shown, names), [shown, names]);
  // In a task of its own: first list and counts answer, then the map.
  const mapped = useDeferredValue(places);
  const everything = useDeferredValue(all);
  const marks = useMemo(() => sourceMarks(index.dataset.sources), [index]);
  const reading = useMemo(() => ({ index, claims: [], sourceMarks: marks }), [index, marks]);
  const days = useMemo(() => daysOf(period) ?? heldDays(counts) ?? { first: 0, last: 0 }, [period, counts]);
  const tallies = useMemo(
    (): TallyReading => ({
      ...{ manifest, period, days, parts, runs, all, shown, places, nowhere, counts, reading },
    }),
    [manifest, period, days, parts, runs, all, shown, places, nowhere, counts, reading],
  );
  const placeOf = useCallback((id: string) => index.findPlace(id), [index]);
  // Fitted to all of the period: what is hidden moves nothing.
  const published = useMemo(() => {
    const everywhere = tallyPlaces(everything, names).places;
    const claims = new Map(everywhere.map((place) => [place.placeId, place.claims]));
    return homeViewOfMarks(
      tallyMarks({ places: everywhere, placeOf, names }),
      ({ placeId }) => claims.get(placeId) ?? 0,
      index,
      geometry,
    );
  }, [everything, index, placeOf, names, geometry]);
  const home = useMemo(
    () => homeViewOf(published, tallyMarks({ places: mapped, placeOf, names }), index, geometry),
    [published, mapped, placeOf, names, index, geometry],
  );
  const features = useMemo(
    () =>
      tallyFeatures({
        ...{ places: mapped, placeOf, names, geometry, number },
        sources: marks,
        labelOf: (id) => capitalized(index.place(id).name),
        vocabulary: index.dataset.vocabulary,
      }),
    [mapped, placeOf, names, geometry, marks, index],
  );
  const wordsOf = useMemo(() => {
    const own = new Map(mapped.map((place) => [place.placeId, place.own]));
    return (id: string) => ({
      name: capitalized(index.findPlace(id)?.name ?? id),
      figures: (own.get(id) ?? [])
        .map((tally) =>
          m.sourceFigures({
            source: manifest.sources[tally.source]?.name ?? "",
            figures: listed([tallyWords(tally, names)]),
          }),
        )
        .join("; "),
    });
  }, [mapped, index, names, manifest]);
  const drawn = useMemo(() => ({ features, home, wordsOf }), [features, home, wordsOf]);
  return { tallies, drawn };
}
