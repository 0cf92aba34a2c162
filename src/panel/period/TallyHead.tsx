import { shownTallies, tallyCounts } from "../../domain/archive/period-view";
import { type Filter, noFilter } from "../../domain/filter";
import { m, number } from "../../i18n/messages";
import { SourceChips } from "../head/SourceChips";
import type { TallyReading } from "./tally-reading";

type Props = { tallies: TallyReading; filter: Filter; onFilter: (filter: Filter) => void };

/** Who speaks in the period, and how much of all that is said in it is shown. */
export function TallyHead({ tallies, filter, onFilter }: Props) {
  const { names } = tallies.manifest;
  const all = tallyCounts(tallies.all, names);
  const shown = tallyCounts(shownTallies(tallies.all, names, filter), names).all;
  const isFiltered = shown < all.all;
  return (
    <>
      <SourceChips reading={tallies.reading} filter={filter} onFilter={onFilter} counts={all.bySource} />
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
    </>
  );
}
