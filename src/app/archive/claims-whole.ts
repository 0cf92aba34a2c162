import { heldDays } from "../../domain/archive/period-view";
import { type DayRange, daysOf, type ShownPeriod } from "../../domain/archive/shown-period";
import { Index } from "../../domain/dataset";
import { noFilter } from "../../domain/filter";
import type { Geometry } from "../../domain/places/geometry";
import { language } from "../../i18n/messages";
import type { Archive } from "../../load/archive";
import { datasetOfDays, weeksOf, whenHere } from "../../load/archive-chunks";
import type { Loaded } from "../../load/load-dataset";
import { takenOf } from "../../share/shared";
import type { Piece } from "../../share/streamed";
import type { ViewState } from "../../url/view-state";
import { siteAddress } from "../address/site-address";

type Of = { archive: Archive; period: ShownPeriod; view: ViewState; front: Loaded; geometry: Geometry };

const everyDay: DayRange = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/**
 * Every claim of a period that its filter shows, in a form that holds places and reports once for all claims, and so is made
 * when all are here. What is long is the words: they come a week at a time, and can be stopped.
 */
export async function* claimsWhole(
  { archive, period, view, front, geometry }: Of,
  print: (taken: ReturnType<typeof takenOf>) => unknown,
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
  for (const [at, week] of weeks.entries()) {
    if (signal.aborted) return;
    await datasetOfDays(of, week);
    yield { text: "", done: (at + 1) / (weeks.length + 1) };
  }
  const dataset = await datasetOfDays(of, days ?? everyDay);
  const { hiddenSources, hiddenEvents } = view.filter;
  // Times and reports are not chosen among tallies.
  const shown = { ...view, filter: { ...noFilter, hiddenSources, hiddenEvents } };
  const shared = { view: shown, index: new Index(dataset), geometry, openName: null };
  yield {
    text: `${JSON.stringify(print(takenOf(shared, siteAddress(), language, false)), null, 1)}\n`,
    done: 1,
  };
}
