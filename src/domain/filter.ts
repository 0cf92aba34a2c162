import type { Claim, EventKind } from "./claim";
import { events, isStanding } from "./claim";
import type { Dataset } from "./dataset";
import type { SourceId } from "./source";

/** What the reader has switched off. Storing what is hidden needs no rule for "nothing chosen means all". */
export type Filter = {
  hiddenSources: ReadonlySet<SourceId>;
  hiddenEvents: ReadonlySet<EventKind>;
};

export const noFilter: Filter = { hiddenSources: new Set(), hiddenEvents: new Set() };

const passes = (claim: Claim, { hiddenSources, hiddenEvents }: Filter): boolean =>
  !hiddenSources.has(claim.sourceId) && !hiddenEvents.has(claim.event);

/**
 * The claims that map, panel, static picture and exports show: the one place where the filter is applied, and where
 * claims that no longer stand drop out.
 * In the dataset's order.
 */
export function visibleClaims(dataset: Dataset, filter: Filter): readonly Claim[] {
  return dataset.claims.filter((claim) => isStanding(claim) && passes(claim, filter));
}

/** Whether the filter hides anything that the dataset holds: a name it does not know hides nothing. */
export function isFiltering(dataset: Dataset, filter: Filter): boolean {
  return visibleClaims(dataset, filter).length < visibleClaims(dataset, noFilter).length;
}

/** How many claims each source makes, and each event has, whatever is hidden. Events in the order of the list. */
export function claimCounts(dataset: Dataset): {
  bySource: ReadonlyMap<SourceId, number>;
  byEvent: ReadonlyMap<EventKind, number>;
} {
  const bySource = new Map(dataset.sources.map(({ id }) => [id, 0]));
  const byEvent = new Map(events.map((event) => [event, 0]));
  for (const { sourceId, event } of visibleClaims(dataset, noFilter)) {
    bySource.set(sourceId, (bySource.get(sourceId) ?? 0) + 1);
    byEvent.set(event, (byEvent.get(event) ?? 0) + 1);
  }
  return { bySource, byEvent: new Map([...byEvent].filter(([, count]) => count > 0)) };
}
