import { type ReactNode, useRef } from "react";
import type { Claim } from "../domain/claims/claim";
import { type Filter, isFiltering, noFilter, visibleClaims } from "../domain/filter";
import type { PageLanguage } from "../domain/language";
import type { Place, PlaceId } from "../domain/places/place";
import { hasCorrectedFigure, hasPossible, type PlaceMark } from "../domain/places/place-mark";
import { isEveryTime } from "../domain/time/time-span";
import { m, number } from "../i18n/messages";
import type { ThemeName } from "../theme/tokens";
import { About } from "./About";
import { ChosenSpan } from "./ChosenSpan";
import { type FilterProps, Filters } from "./filters/Filters";
import { Legend, type LegendRow } from "./Legend";
import { Overview } from "./Overview";
import { useOnDemand } from "./on-demand";
import { opened } from "./opened";
import type { Go } from "./reading";
import { LanguageSwitch } from "./settings/LanguageSwitch";
import { ThemeSwitch } from "./settings/ThemeSwitch";
import { useFocusThatFollows } from "./use-focus-that-follows";

type Props = FilterProps & {
  marks: readonly PlaceMark[];
  highlighted: PlaceId | null;
  /** What is open; neither: the overview. */
  place: Place | null;
  claim: Claim | null;
  legend: readonly LegendRow[];
  isTable: boolean;
  onTable: (isTable: boolean) => void;
  /** Until the reader first goes somewhere: a page that opens by its address takes no focus. */
  isArrival: boolean;
  theme: ThemeName | null;
  onTheme: (theme: ThemeName | null) => void;
  /** Of this view in another language. */
  addressIn: (language: PageLanguage) => string;
  /** The button by which this view is taken elsewhere. */
  share?: ReactNode;
  go: Go;
};

/** Everything beside the map: it says in words all that the map shows, and more. */
export function Panel(props: Props) {
  const { place, claim, reading, marks, filter, onFilter, legend, go } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const wantedId = place?.id ?? claim?.id ?? null;
  const { brought, hasFailed, again } = useOnDemand(opened, wantedId !== null);
  // Until the page has come the overview stays.
  const openId = brought && wantedId;
  useFocusThatFollows(openId, brought && (claim?.id ?? null), props.isArrival, heading);
  return (
    <>
      {props.share}
      <LanguageSwitch addressIn={props.addressIn} />
      <FilterStatus reading={reading} filter={filter} onFilter={onFilter} />
      {hasFailed && (
        <div className="failed" role="alert">
          <p>{m.loadFailed.unreachable}</p>
          <p>{m.loadAdvice}</p>
          <button type="button" onClick={again}>
            {m.tryAgain}
          </button>
        </div>
      )}
      {openId === null || !brought ? (
        <Overview {...props} />
      ) : (
        <>
          <button type="button" className="back" onClick={go.toOverview}>
            {m.back}
          </button>
          <brought.OpenPage place={place} claim={claim} reading={reading} go={go} heading={heading} />
          <Filters reading={reading} filter={filter} onFilter={onFilter} />
        </>
      )}
      <Legend rows={legend} isCorrected={hasCorrectedFigure(marks)} isPossible={hasPossible(marks)} />
      <ThemeSwitch theme={props.theme} onTheme={props.onTheme} />
      <About version={reading.index.dataset.version} />
    </>
  );
}

/** How much of everything is shown; said aloud when it changes. */
function FilterStatus({ reading, filter, onFilter }: FilterProps): ReactNode {
  const { dataset } = reading.index;
  const all = visibleClaims(dataset, noFilter);
  const sources = new Set(reading.claims.map(({ sourceId }) => sourceId));
  return (
    <div className="filter-status" data-filtering={isFiltering(dataset, filter) || undefined}>
      <div>
        <p role="status">
          {reading.claims.length === all.length
            ? m.claimCount({ count: all.length })
            : m.shownCount({ shown: number.format(reading.claims.length), all: all.length })}
        </p>
        {/* Not said aloud: whoever chooses it hears it there. */}
        {!isEveryTime(filter.span) && <ChosenSpan dataset={dataset} span={filter.span} />}
      </div>
      {/* Apart from the count, which is all that those need who see the checkboxes. */}
      <p className="heard-only" aria-live="polite">
        {m.sourcesShown({
          shown: number.format(sources.size),
          all: new Set(all.map(({ sourceId }) => sourceId)).size,
        })}
      </p>
      {isFiltering(dataset, filter) && (
        <button type="button" onClick={() => onFilter(noFilter satisfies Filter)}>
          {m.showEverything}
        </button>
      )}
    </div>
  );
}
