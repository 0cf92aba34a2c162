import { Activity, type ReactNode, useMemo, useRef } from "react";
import type { Claim } from "../domain/claims/claim";
import type { PageLanguage } from "../domain/language";
import type { Place, PlaceId } from "../domain/places/place";
import { hasCorrectedFigure, hasPossible, type PlaceMark } from "../domain/places/place-mark";
import { m } from "../i18n/messages";
import type { ThemeName } from "../theme/tokens";
import { useOnDemand } from "../url/on-demand";
import { About } from "./About";
import type { FilterProps } from "./filters/filter-props";
import { ViewSwitch } from "./filters/ViewSwitch";
import { Legend, type LegendRow } from "./Legend";
import { Overview } from "./Overview";
import { opened } from "./opened";
import type { Go } from "./reading";
import { LanguageSwitch } from "./settings/LanguageSwitch";
import { ThemeSwitch } from "./settings/ThemeSwitch";
import { ToDesk } from "./settings/ToDesk";
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

/** Everything beside the map, below its head: it says in words all that the map shows, and more. */
export function Panel(props: Props) {
  const { place, claim, reading, marks, legend, go } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const wantedId = place?.id ?? claim?.id ?? null;
  const { brought, hasFailed, again } = useOnDemand(opened, wantedId !== null);
  // Until the page has come the overview stays.
  const openId = brought && wantedId;
  const isOverview = openId === null || !brought;
  const rows = useMemo(() => rowsFor(legend, marks), [legend, marks]);
  useFocusThatFollows(openId, brought && (claim?.id ?? null), props.isArrival, heading);
  return (
    <>
      <div className="toolbar">
        {isOverview ? (
          <ViewSwitch isTable={props.isTable} onTable={props.onTable} />
        ) : (
          <button type="button" className="back" onClick={go.toOverview}>
            {m.back}
          </button>
        )}
        {props.share}
      </div>
      {hasFailed && (
        <div className="failed" role="alert">
          <p>{m.loadFailed.unreachable}</p>
          <p>{m.loadAdvice}</p>
          <button type="button" onClick={again}>
            {m.tryAgain}
          </button>
        </div>
      )}
      {/* Behind what is open it stays as it was: to come back to it costs no making. */}
      <Activity mode={isOverview ? "visible" : "hidden"}>
        <Overview
          reading={reading}
          marks={marks}
          highlighted={props.highlighted}
          filter={props.filter}
          onFilter={props.onFilter}
          go={go}
        />
      </Activity>
      {!isOverview && (
        <brought.OpenPage place={place} claim={claim} reading={reading} go={go} heading={heading} />
      )}
      <Legend
        dataset={reading.index.dataset}
        marks={reading.sourceMarks}
        rows={rows}
        isCorrected={hasCorrectedFigure(marks)}
        isPossible={hasPossible(marks)}
      />
      <About version={reading.index.dataset.version} />
      {isOverview && <ThemeSwitch theme={props.theme} onTheme={props.onTheme} />}
      <LanguageSwitch addressIn={props.addressIn} />
      {isOverview && <ToDesk />}
    </>
  );
}

/** What few maps have is explained where it is drawn. */
const rowsFor = (legend: readonly LegendRow[], marks: readonly PlaceMark[]): readonly LegendRow[] =>
  legend.filter(({ id }) => (id !== "district" && id !== "country") || marks.some(({ kind }) => kind === id));
