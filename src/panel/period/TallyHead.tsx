import { useMemo } from "react";
import { notTallied } from "../../domain/archive/not-tallied";
import { shownTallies, talliesAt, tallyCounts } from "../../domain/archive/period-view";
import { daysOf } from "../../domain/archive/shown-period";
import { type Claim, namings } from "../../domain/claims/claim";
import type { Dataset } from "../../domain/dataset";
import { type Filter, noFilter, visibleClaims } from "../../domain/filter";
import type { Place, PlaceId } from "../../domain/places/place";
import { m as archive } from "../../i18n/archive-words";
import { m, number } from "../../i18n/messages";
import { dayRangeText } from "../../i18n/time";
import { HiddenBy } from "../head/HiddenBy";
import { SourceChips } from "../head/SourceChips";
import type { TallyReading } from "./tally-reading";

type Props = {
  tallies: TallyReading;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** What the first page tells, and the way there. */
  front: Dataset;
  onFront: () => void;
  /** Of which alone is told how much there is, while it is open. */
  place: Place | null;
};

/** Who speaks in the period, and how much of all that is said in it is shown. */
export function TallyHead({ tallies, filter, onFilter, front, onFront, place }: Props) {
  const { names } = tallies.manifest;
  const { bySource } = tallyCounts(tallies.all, names);
  const own = place ? talliesAt(tallies.all, names, place.id) : tallies.all;
  const { all } = tallyCounts(own, names);
  const shown = tallyCounts(shownTallies(own, names, filter), names).all;
  const isFiltered = shown < all;
  return (
    <>
      <SourceChips reading={tallies.reading} filter={filter} onFilter={onFilter} counts={bySource} />
      {/* No count where nothing is: what is unknown is no zero. */}
      {all > 0 && (
        <div className="filter-status" data-filtering={isFiltered || undefined}>
          <div>
            <p role="status">{countText(isFiltered ? shown : null, all, place)}</p>
            <HiddenBy reading={tallies.reading} filter={hiddenOf(filter)} />
          </div>
          {isFiltered && (
            <button type="button" onClick={() => onFilter(noFilter)}>
              {m.showEverything}
            </button>
          )}
        </div>
      )}
      <NotTallied {...{ tallies, front, filter, onFront, place }} />
    </>
  );
}

/** Of tallies sources and events alone are hidden: times and reports are not chosen among them. */
const hiddenOf = ({ hiddenSources, hiddenEvents }: Filter): Filter => ({
  ...noFilter,
  hiddenSources,
  hiddenEvents,
});

/** @param shown `null`: nothing is hidden */
function countText(shown: number | null, all: number, place: Place | null): string {
  if (shown === null)
    return place ? m.claimsOn({ count: all, place: place.name }) : m.claimCount({ count: all });
  const counts = { shown: number.format(shown), all };
  return place ? m.shownOn({ ...counts, place: place.name }) : m.shownCount(counts);
}

const isOf = (claim: Claim, placeId: PlaceId): boolean =>
  namings(claim).some((naming) => naming.placeId === placeId);

/** Which claims that the reader has not hidden of the first page's reports are in no tally, lest they be taken for what is there. */
function NotTallied({ tallies, front, filter, onFront, place }: Omit<Props, "onFilter">) {
  const { parts, manifest, period } = tallies;
  const { hiddenSources, hiddenEvents } = filter;
  const placeId = place?.id ?? null;
  const left = useMemo(() => {
    const told = visibleClaims(front, { ...noFilter, hiddenSources, hiddenEvents });
    const claims = placeId === null ? told : told.filter((claim) => isOf(claim, placeId));
    return notTallied({ ...front, claims }, parts, manifest, daysOf(period));
  }, [front, parts, manifest, period, hiddenSources, hiddenEvents, placeId]);
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
