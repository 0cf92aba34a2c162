import { type ReactNode, useDeferredValue, useRef, useState } from "react";
import { tallyCounts } from "../../domain/archive/period-view";
import { isOpenAbove } from "../../domain/archive/tally-features";
import type { Dataset } from "../../domain/dataset";
import type { Filter } from "../../domain/filter";
import type { PageLanguage } from "../../domain/language";
import type { Geometry } from "../../domain/places/geometry";
import type { Place, PlaceId } from "../../domain/places/place";
import { m } from "../../i18n/archive-words";
import { asSentence, m as page } from "../../i18n/messages";
import type { ThemeName } from "../../theme/tokens";
import { About } from "../About";
import { EventFilter } from "../filters/EventFilter";
import { ViewSwitch } from "../filters/ViewSwitch";
import { Legend, type LegendRow } from "../Legend";
import { LanguageSwitch } from "../settings/LanguageSwitch";
import { ThemeSwitch } from "../settings/ThemeSwitch";
import { ToDesk } from "../settings/ToDesk";
import { useFocusThatFollows } from "../use-focus-that-follows";
import { Kept } from "./Kept";
import { MultiplesFold } from "./MultiplesFold";
import { NearestHeld, nothingText } from "./NothingHeld";
import { NotTallied } from "./NotTallied";
import { TallyCompared } from "./TallyCompared";
import { TallyList } from "./TallyList";
import { TallyPlacePage } from "./TallyPlacePage";
import type { TallyGo, TallyReading } from "./tally-reading";

type Props = {
  tallies: TallyReading;
  place: Place | null;
  /** Where places are, that those near one stand beside it. */
  geometry: Pick<Geometry, "places">;
  /** What the first page tells, none of which is tallied; and the way there. */
  front: Dataset;
  onFront: () => void;
  highlighted: PlaceId | null;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  legend: readonly LegendRow[];
  isTable: boolean;
  onTable: (isTable: boolean) => void;
  isArrival: boolean;
  theme: ThemeName | null;
  onTheme: (theme: ThemeName | null) => void;
  addressIn: (language: PageLanguage) => string;
  share: ReactNode;
  isFramed: boolean;
  /** Of the period, where it stands below what is read of a place: in a frame. */
  control: ReactNode;
  /** The tallies as files. */
  downloads: ReactNode;
  go: TallyGo;
};

/** Everything beside the map, below its head, while tallies are shown. */
export function TallyPanel(props: Props) {
  const { tallies, place, front, filter, onFilter, geometry, go } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [left, setLeft] = useState(place?.id ?? null);
  if (place && place.id !== left) setLeft(place.id);
  useFocusThatFollows(place?.id ?? null, null, props.isArrival, heading);
  const { manifest, reading, days, counts } = tallies;
  // In a task of its own: what was pressed and the counts answer first, then the rows.
  const listed = useDeferredValue(tallies);
  const filtered = useDeferredValue(filter);
  const notTallied = <NotTallied {...{ tallies, front, filter, place }} onFront={props.onFront} />;
  return (
    <>
      <div className="toolbar">
        {place ? (
          <button type="button" className="back" onClick={go.toOverview}>
            {page.back}
          </button>
        ) : (
          <ViewSwitch isTable={props.isTable} onTable={props.onTable} />
        )}
        {props.share}
      </div>
      {!place && notTallied}
      {place && (
        <TallyPlacePage
          {...{ place, tallies, go, heading }}
          isFramed={props.isFramed}
          control={props.control}
        />
      )}
      {place && notTallied}
      {/* Behind what is open it stays as it was: to come back to it costs no making. */}
      <Kept isAway={place !== null}>
        {tallies.all.length === 0 ? (
          <>
            <p className="empty">{nothingText(counts, days)}</p>
            <NearestHeld period={tallies.period} counts={counts} onPeriod={go.toPeriod} />
          </>
        ) : (
          <TallyList tallies={listed} highlighted={props.highlighted} left={left} go={go} />
        )}
        <EventFilter
          hidden={filter.hiddenEvents}
          counts={tallyCounts(tallies.all, manifest.names).byEvent}
          counted={tallies.shown.length < tallies.all.length ? page.countedWhole : null}
          onChange={(hiddenEvents) => onFilter({ ...filter, hiddenEvents })}
        />
      </Kept>
      <MultiplesFold key={`beside ${place?.id}`} {...{ place, geometry, go }} tallies={listed} />
      <TallyCompared key={place?.id ?? ""} {...{ place, front, go }} filter={filtered} tallies={listed} />
      {!place && props.downloads}
      <Legend
        dataset={reading.index.dataset}
        marks={reading.sourceMarks}
        rows={props.legend}
        isCorrected={false}
        isPossible={false}
        tallied={m.archive.legend}
        openAbove={tallies.shown.some(isOpenAbove) ? m.archive.plusLegend : undefined}
      />
      <TableCredits tallies={tallies} />
      <About version={manifest.version} />
      {!place && <ThemeSwitch theme={props.theme} onTheme={props.onTheme} />}
      <LanguageSwitch addressIn={props.addressIn} />
      {!place && <ToDesk />}
    </>
  );
}

/** Whose data it is, and on what terms: of every table that the archive holds. */
function TableCredits({ tallies: { manifest } }: { tallies: TallyReading }) {
  return (
    <details className="legend">
      <summary>{m.archive.licences}</summary>
      <ul>
        {manifest.tables.map(({ id, title, licence }) => (
          <li key={id}>
            <span>
              {title}: {asSentence(licence.credit)} {page.licence}:{" "}
              {licence.url === undefined ? (
                licence.name
              ) : (
                <a href={licence.url} target="_blank" rel="noopener">
                  {licence.name}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
