import type { Claim, EventKind } from "./claims/claim";
import { isStanding, reportsOf } from "./claims/claim";
import type { ReportId } from "./claims/report";
import type { SourceId } from "./claims/source";
import type { Dataset } from "./dataset";
import { everyTime, isEveryTime, standingOf, type TimeSpan } from "./time/time-span";

/** What the reader has switched off. Storing what is hidden needs no rule for "nothing chosen means all". */
export type Filter = {
  hiddenSources: ReadonlySet<SourceId>;
  hiddenEvents: ReadonlySet<EventKind>;
  /** Only what these reports say; with none named, what any says. One that is not here says nothing. */
  onlyReports: ReadonlySet<ReportId>;
  /** What lies outside for certain is hidden; what may lie in it is not. */
  span: TimeSpan;
  /** Of claims whose time nobody tells: no span hides them, only this does. */
  isUntimedHidden: boolean;
};

export const noFilter: Filter = {
  hiddenSources: new Set(),
  hiddenEvents: new Set(),
  onlyReports: new Set(),
  span: everyTime,
  isUntimedHidden: false,
};

const passes = (claim: Claim, filter: Filter): boolean =>
  !filter.hiddenSources.has(claim.sourceId) &&
  !filter.hiddenEvents.has(claim.event) &&
  isReported(claim, filter.onlyReports) &&
  isInTime(claim, filter);

const isReported = (claim: Claim, only: ReadonlySet<ReportId>): boolean =>
  only.size === 0 || reportsOf(claim).some((id) => only.has(id));

function isInTime(claim: Claim, { span, isUntimedHidden }: Filter): boolean {
  if (isEveryTime(span) && !isUntimedHidden) return true;
  const standing = standingOf(claim, span);
  return standing === "untimed" ? !isUntimedHidden : standing !== "outside";
}

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

/**
 * How many claims each source makes, each event has, and how many have no known time, whatever is hidden of what
 * these reports say. Events in the vocabulary's order.
 */
export function claimCounts(
  dataset: Dataset,
  onlyReports: Filter["onlyReports"] = noFilter.onlyReports,
): {
  bySource: ReadonlyMap<SourceId, number>;
  byEvent: ReadonlyMap<EventKind, number>;
  untimed: number;
} {
  const bySource = new Map(dataset.sources.map(({ id }) => [id, 0]));
  const byEvent = new Map(dataset.vocabulary.events.map(({ id }) => [id, 0]));
  let untimed = 0;
  for (const claim of visibleClaims(dataset, { ...noFilter, onlyReports })) {
    const { sourceId, event } = claim;
    bySource.set(sourceId, (bySource.get(sourceId) ?? 0) + 1);
    byEvent.set(event, (byEvent.get(event) ?? 0) + 1);
    if (standingOf(claim, everyTime) === "untimed") untimed += 1;
  }
  return { bySource, byEvent: new Map([...byEvent].filter(([, count]) => count > 0)), untimed };
}
