import { useCallback, useMemo } from "react";
import type { Facts } from "../../domain/archive/facts";
import { keptTallies } from "../../domain/archive/kept-tallies";
import type { DayCounts, Manifest } from "../../domain/archive/manifest";
import { heldDays, shownTallies, tallyPlaces } from "../../domain/archive/period-view";
import { daysOf, type ShownPeriod } from "../../domain/archive/shown-period";
import type { Tally } from "../../domain/archive/tally";
import { makingTallyFeatures, tallyMarks } from "../../domain/archive/tally-features";
import type { Bits } from "../../domain/bits";
import { sourceMarks } from "../../domain/claims/source";
import type { Filter } from "../../domain/filter";
import { homeViewOf, homeViewOfMarks } from "../../domain/places/home-view";
import { capitalized, listed, m, number } from "../../i18n/messages";
import type { Archive } from "../../load/archive";
import type { Loaded } from "../../load/load-dataset";
import type { TallyReading } from "../../panel/period/tally-reading";
import { tallyWords } from "../../panel/period/tally-text";
import type { Over } from "./over";
import { useBitByBit } from "./use-bit-by-bit";

/** What of an archive is here. */
export type Held = { archive: Archive; manifest: Manifest; counts: DayCounts; parts: readonly Facts[] };

/**
 * The tallies of a period, and what the map draws of them. Sums are made once for a period: what a reader hides only takes
 * some of them away.
 * @param filter the same object for as long as it says the same
 */
export function useTallies(
  { manifest, counts, parts }: Omit<Held, "archive">,
  period: ShownPeriod,
  filter: Filter,
  loaded: Loaded,
) {
  const { index } = loaded;
  const { names } = manifest;
  const { runs, tallies: all } = useMemo(() => keptTallies(parts, daysOf(period)), [parts, period]);
  const { hiddenSources, hiddenEvents } = filter;
  const shown = useMemo(
    () => shownTallies(all, names, { hiddenSources, hiddenEvents }),
    [all, names, hiddenSources, hiddenEvents],
  );
  const marks = useMemo(() => sourceMarks(index.dataset.sources), [index]);
  const reading = useMemo(() => ({ index, claims: [], sourceMarks: marks }), [index, marks]);
  const days = useMemo(() => daysOf(period) ?? heldDays(counts) ?? { first: 0, last: 0 }, [period, counts]);
  const tallies = useMemo(
    (): TallyReading => ({
      ...{ manifest, period, days, parts, runs, all, shown, counts, reading },
      // By whoever first reads them: not in the task of a reader's press, which shows what is hidden and how much is left.
      get places() {
        return tallyPlaces(shown, manifest.names).places;
      },
      get nowhere() {
        return tallyPlaces(shown, manifest.names).nowhere;
      },
    }),
    [manifest, period, days, parts, runs, all, shown, counts, reading],
  );
  // In tasks of its own: first list and counts answer, then the map.
  const drawing = useCallback(
    () => drawnTallies({ all, shown, marks, loaded, manifest }),
    [all, shown, marks, loaded, manifest],
  );
  return { tallies, drawn: useBitByBit(drawing) };
}

type Shown = {
  all: readonly Tally[];
  shown: readonly Tally[];
  marks: ReturnType<typeof sourceMarks>;
  loaded: Loaded;
  manifest: Manifest;
};

/** What the map draws, where it looks, and what it calls each place. */
function* drawnTallies({ all, shown, marks, loaded, manifest }: Shown): Bits<Over["shown"]> {
  const { index, geometry } = loaded;
  const { names } = manifest;
  const { places } = tallyPlaces(shown, names);
  yield;
  const placeOf = (id: string) => index.findPlace(id);
  const features = yield* makingTallyFeatures({
    ...{ places, placeOf, names, geometry, number },
    sources: marks,
    labelOf: (id) => capitalized(index.place(id).name),
    vocabulary: index.dataset.vocabulary,
  });
  yield;
  const published = publishedView(all, loaded, manifest);
  yield;
  const home = homeViewOf(published, tallyMarks({ places, placeOf, names }), index, geometry);
  const own = new Map(places.map((place) => [place.placeId, place.own]));
  const wordsOf = (id: string) => ({
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
  return { features, home, wordsOf };
}

const published = new WeakMap<
  readonly Tally[],
  { loaded: Loaded; view: ReturnType<typeof homeViewOfMarks> }
>();

/** Fitted to all of the period: what is hidden moves nothing. */
function publishedView(all: readonly Tally[], loaded: Loaded, { names }: Manifest) {
  const known = published.get(all);
  if (known?.loaded === loaded) return known.view;
  const { index, geometry } = loaded;
  const everywhere = tallyPlaces(all, names).places;
  const claims = new Map(everywhere.map((place) => [place.placeId, place.claims]));
  const view = homeViewOfMarks(
    tallyMarks({ places: everywhere, placeOf: (id) => index.findPlace(id), names }),
    ({ placeId }) => claims.get(placeId) ?? 0,
    index,
    geometry,
  );
  published.set(all, { loaded, view });
  return view;
}
