import type { EventKind } from "../domain/claims/claim";
import type { ReportId } from "../domain/claims/report";
import type { SourceId } from "../domain/claims/source";
import type { Index } from "../domain/dataset";
import { type Filter, noFilter, visibleClaims } from "../domain/filter";

/** What was hidden when a file was made: the one record that every format holds, each in its own way. */
export type FilterRecord = {
  /** Sorted, as `hiddenEvents` is: one filter has one record. */
  hiddenSources: readonly SourceId[];
  hiddenEvents: readonly EventKind[];
  /** The reports of which alone the claims are; none where they are of any. Sorted. */
  onlyReports: readonly ReportId[];
  /** ISO 8601 in UTC, half-open; `null` where the time that was chosen has no end. */
  span: { from: string | null; to: string | null };
  /** Of claims whose time nobody tells. */
  isUntimedHidden: boolean;
  /** How many claims the file has, and how many there were with nothing hidden. */
  shown: number;
  all: number;
};

/** `null` where nothing is hidden: a filter may name what this dataset does not have. */
export const filterRecord = ({
  index: { dataset },
  filter,
}: {
  index: Index;
  filter: Filter;
}): FilterRecord | null =>
  recordOf(filter, {
    shown: visibleClaims(dataset, filter).length,
    all: visibleClaims(dataset, noFilter).length,
  });

/** The same, of claims that were counted elsewhere. */
export function recordOf(
  filter: Filter,
  { shown, all }: Pick<FilterRecord, "shown" | "all">,
): FilterRecord | null {
  if (shown >= all) return null;
  const { hiddenSources, hiddenEvents, onlyReports, span, isUntimedHidden } = filter;
  return {
    hiddenSources: [...hiddenSources].sort(),
    hiddenEvents: [...hiddenEvents].sort(),
    onlyReports: [...onlyReports].sort(),
    span: { from: momentText(span.from), to: momentText(span.to) },
    isUntimedHidden,
    shown,
    all,
  };
}

/** To the second, as xsd:dateTime wants it. */
const momentText = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
