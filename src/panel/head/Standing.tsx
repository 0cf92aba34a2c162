import { reportsOf } from "../../domain/claims/claim";
import { unattributed } from "../../domain/claims/source";
import { type Filter, isFiltering, noFilter, visibleClaims } from "../../domain/filter";
import type { Place } from "../../domain/places/place";
import { claimsAtPlace } from "../../domain/places/place-claims";
import { isEveryTime } from "../../domain/time/time-span";
import { listed, m, number } from "../../i18n/messages";
import { ChosenSpan } from "../ChosenSpan";
import type { FilterProps } from "../filters/filter-props";
import type { Reading } from "../reading";
import { HiddenBy } from "./HiddenBy";

/** How much of everything is shown, here or in all, said aloud when it changes; by whom; and what is hidden, by name. */
export function Standing({ reading, filter, onFilter, place }: FilterProps & { place: Place | null }) {
  const { dataset } = reading.index;
  const isFiltered = isFiltering(dataset, filter);
  // No count: what is unknown is no zero.
  if (reading.nothing !== undefined) return null;
  return (
    <div className="filter-status" data-filtering={isFiltered || undefined} data-awaited={m.filterAwaited}>
      <div>
        <p role="status">{countText(reading, place)}</p>
        {!place && reading.claims.length > 0 && <p className="day-summary">{summaryOf(reading, filter)}</p>}
        {/* Not said aloud: whoever chooses it hears it there. */}
        {!isEveryTime(filter.span) && <ChosenSpan reading={reading} span={filter.span} />}
        <HiddenBy reading={reading} filter={filter} />
      </div>
      <SourcesHeard reading={reading} />
      {isFiltered && (
        <button type="button" onClick={() => onFilter(noFilter)}>
          {m.showEverything}
        </button>
      )}
    </div>
  );
}

function countText({ index, claims }: Reading, place: Place | null): string {
  const standing = visibleClaims(index.dataset, noFilter);
  if (!place) {
    const [shown, all] = [claims.length, standing.length];
    return shown === all ? m.claimCount({ count: all }) : m.shownCount({ shown: number.format(shown), all });
  }
  const shown = claimsAtPlace(claims, place.id, index).length;
  const all = claimsAtPlace(standing, place.id, index).length;
  const values = { place: place.name };
  return shown === all
    ? m.claimsOn({ ...values, count: all })
    : m.shownOn({ ...values, shown: number.format(shown), all });
}

/** "by 4 sources and by nobody named, in 9 reports"; in which reports, goes without saying where they were chosen. */
function summaryOf({ claims }: Reading, { onlyReports }: Filter): string {
  const sources = new Set(claims.map(({ sourceId }) => sourceId));
  const reports = new Set(claims.flatMap(reportsOf));
  const named = [...sources].filter((id) => id !== unattributed).length;
  const by = [
    ...(named > 0 ? [m.bySources({ count: named })] : []),
    ...(sources.has(unattributed) ? [m.byNobody] : []),
  ];
  return onlyReports.size > 0 ? `${listed(by)}.` : m.saidBy({ sources: listed(by), count: reports.size });
}

/** Apart from the count, which is all that those need who see the chips. */
function SourcesHeard({ reading: { index, claims } }: Pick<FilterProps, "reading">) {
  const count = (of: typeof claims) => new Set(of.map(({ sourceId }) => sourceId)).size;
  return (
    <p className="heard-only" aria-live="polite">
      {m.sourcesShown({
        shown: number.format(count(claims)),
        all: count(visibleClaims(index.dataset, noFilter)),
      })}
    </p>
  );
}
