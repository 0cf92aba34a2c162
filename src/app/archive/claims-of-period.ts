import { heldDays } from "../../domain/archive/period-view";
import { daysOf, type ShownPeriod } from "../../domain/archive/shown-period";
import { noFilter } from "../../domain/filter";
import type { Archive } from "../../load/archive";
import { weeksOf, whenHere } from "../../load/archive-chunks";
import type { Loaded } from "../../load/load-dataset";
import type { ViewState } from "../../url/view-state";

/** Of which archive, period and view all claims are taken, with those of the first page. */
export type ClaimsOf = { archive: Archive; period: ShownPeriod; view: ViewState; front: Loaded };

/** What claims of a period are made from, week by week; `null`: nothing is held, or it does not come. */
export async function claimsOfPeriod({ archive, period, view, front }: ClaimsOf) {
  const days = daysOf(period);
  const manifest = await whenHere(archive, archive.manifest);
  const counts = await whenHere(archive, archive.days);
  const held = counts && heldDays(counts);
  if (!manifest || !held) return null;
  const parts = await whenHere(archive, () => archive.parts(days));
  const { hiddenSources, hiddenEvents } = view.filter;
  return {
    of: { archive, parts, manifest, front: front.index.dataset },
    days,
    weeks: weeksOf(days, held),
    // Times and reports are not chosen among tallies.
    view: { ...view, filter: { ...noFilter, hiddenSources, hiddenEvents } },
  };
}
