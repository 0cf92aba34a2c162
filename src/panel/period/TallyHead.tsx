import { useMemo } from "react";
import { notTallied } from "../../domain/archive/not-tallied";
import { shownTallies, tallyCounts } from "../../domain/archive/period-view";
import { daysOf } from "../../domain/archive/shown-period";
import type { Dataset } from "../../domain/dataset";
import { type Filter, noFilter, visibleClaims } from "../../domain/filter";
import { m as archive } from "../../i18n/archive-words";
import { m, number } from "../../i18n/messages";
import { dayRangeText } from "../../i18n/time";
import { SourceChips } from "../head/SourceChips";
import type { TallyReading } from "./tally-reading";

type Props = {
  tallies: TallyReading;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** What the first page tells, and the way there. */
  front: Dataset;
  onFront: () => void;
};

/** Who speaks in the period, and how much of all that is said in it is shown. */
export function TallyHead({ tallies, filter, onFilter, front, onFront }: Props) {
  const { names } = tallies.manifest;
  const all = tallyCounts(tallies.all, names);
  const shown = tallyCounts(shownTallies(tallies.all, names, filter), names).all;
  const isFiltered = shown < all.all;
  return (
    <>
      <SourceChips reading={tallies.reading} filter={filter} onFilter={onFilter} counts={all.bySource} />
      {/* No count where nothing is: what is unknown is no zero. */}
      {all.all > 0 && (
        <div className="filter-status" data-filtering={isFiltered || undefined}>
          <p role="status">
            {isFiltered
              ? m.shownCount({ shown: number.format(shown), all: all.all })
              : m.claimCount({ count: all.all })}
          </p>
          {isFiltered && (
            <button type="button" onClick={() => onFilter(noFilter)}>
              {m.showEverything}
            </button>
          )}
        </div>
      )}
      <NotTallied {...{ tallies, front, filter, onFront }} />
    </>
  );
}

/** Which claims that the reader has not hidden of the first page's reports are in no tally, lest they be taken for what is there. */
function NotTallied({ tallies, front, filter, onFront }: Omit<Props, "onFilter">) {
  const { parts, manifest, period } = tallies;
  const { hiddenSources, hiddenEvents } = filter;
  const left = useMemo(() => {
    const claims = visibleClaims(front, { ...noFilter, hiddenSources, hiddenEvents });
    return notTallied({ ...front, claims }, parts, manifest, daysOf(period));
  }, [front, parts, manifest, period, hiddenSources, hiddenEvents]);
  if (!left) return null;
  const { claims, reports, first, last } = left;
  return (
    <p className="not-tallied">
      {archive.archive.notTallied({ claims, reports, days: dayRangeText(first, last) })}{" "}
      <button type="button" className="to-archive" onClick={onFront}>
        {archive.archive.showThem}
      </button>
    </p>
  );
}
