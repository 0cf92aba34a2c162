import { heldDays } from "../../domain/archive/period-view";
import { daysOf, type ShownPeriod } from "../../domain/archive/shown-period";
import { noFilter } from "../../domain/filter";
import type { Archive } from "../../load/archive";
import { countedOfDays, datasetOfDays, weeksOf, whenHere } from "../../load/archive-chunks";
import type { Loaded } from "../../load/load-dataset";
import { csvPieces } from "../../share/csv-pieces";
import type { Piece } from "../../share/streamed";
import type { ViewState } from "../../url/view-state";
import { siteAddress } from "../address/site-address";

type Of = { archive: Archive; period: ShownPeriod; view: ViewState; front: Loaded };

/** Every claim of a period that its filter shows, as one CSV, made a week at a time. */
export async function* claimsAsCsv(
  { archive, period, view, front }: Of,
  signal: AbortSignal,
): AsyncGenerator<Piece> {
  const days = daysOf(period);
  const manifest = await whenHere(archive, archive.manifest);
  const counts = await whenHere(archive, archive.days);
  const held = counts && heldDays(counts);
  if (!manifest || !held) return;
  const parts = await whenHere(archive, () => archive.parts(days));
  const of = { archive, parts, manifest, front: front.index.dataset };
  const weeks = weeksOf(days, held);
  const { hiddenSources, hiddenEvents } = view.filter;
  yield* csvPieces(
    {
      async *counted() {
        for (const week of weeks) if (!signal.aborted) yield countedOfDays(of, week);
      },
      async *whole() {
        for (const [at, week] of weeks.entries()) {
          if (signal.aborted) return;
          yield { dataset: await datasetOfDays(of, week), done: (at + 1) / weeks.length };
        }
      },
    },
    {
      // Times and reports are not chosen among tallies.
      view: { ...view, filter: { ...noFilter, hiddenSources, hiddenEvents } },
      geometry: front.geometry,
      site: siteAddress(),
    },
  );
}
