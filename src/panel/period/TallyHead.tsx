import { shownTallies, talliesAt, tallyCounts } from "../../domain/archive/period-view";
import { type Filter, noFilter } from "../../domain/filter";
import type { Place } from "../../domain/places/place";
import { m, number } from "../../i18n/messages";
import { HiddenBy } from "../head/HiddenBy";
import { SourceChips } from "../head/SourceChips";
import type { TallyReading } from "./tally-reading";

type Props = {
  tallies: TallyReading;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** Of which alone is told how much there is, while it is open. */
  place: Place | null;
};

/** Who speaks in the period, and how much of all that is said in it is shown. */
export function TallyHead({ tallies, filter, onFilter, place }: Props) {
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
