import { memo } from "react";
import { claimCounts, isFiltering } from "../domain/filter";
import type { PlaceId } from "../domain/places/place";
import type { PlaceMark } from "../domain/places/place-mark";
import { m } from "../i18n/messages";
import { ComparedFold } from "./compared/ComparedFold";
import { CorrectionsNote } from "./corrections/CorrectionsNote";
import { countedOver } from "./filters/counted-over";
import { EventFilter } from "./filters/EventFilter";
import type { FilterProps } from "./filters/filter-props";
import { OffMapList } from "./OffMapList";
import { PlaceList } from "./place/PlaceList";
import { ReportList } from "./ReportList";
import type { Go } from "./reading";
import { SourceList } from "./SourceList";
import { TimeFilter } from "./time/TimeFilter";

type Props = FilterProps & { marks: readonly PlaceMark[]; highlighted: PlaceId | null; go: Go };

/**
 * The places with what is said of each; what the map cannot show; and then what fewer ask for: other times and
 * kinds, each source's claims by themselves, and the reports.
 */
export const Overview = memo(function Overview({ reading, marks, highlighted, filter, onFilter, go }: Props) {
  const { dataset } = reading.index;
  const isFiltered = isFiltering(dataset, filter);
  const counted = countedOver(reading, filter);
  const counts = claimCounts(dataset, filter.onlyReports);
  if (reading.nothing !== undefined)
    return (
      <>
        <p className="empty">{reading.nothing}</p>
        {reading.nearest}
      </>
    );
  return (
    <>
      {reading.claims.length === 0 ? (
        <p className="empty">{m.nothingShown}</p>
      ) : (
        <PlaceList reading={reading} marks={marks} highlighted={highlighted} go={go} />
      )}
      <OffMapList reading={reading} go={go} />
      <TimeFilter
        reading={reading}
        filter={filter}
        onFilter={onFilter}
        untimed={counts.untimed}
        counted={counted}
      />
      <EventFilter
        hidden={filter.hiddenEvents}
        counts={counts.byEvent}
        counted={counted}
        onChange={(hiddenEvents) => onFilter({ ...filter, hiddenEvents })}
      />
      <SourceList reading={reading} go={go} />
      <ComparedFold claims={reading.claims} reading={reading} go={go} />
      <ReportList reports={dataset.reports} {...{ filter, isFiltered, onFilter }} />
      <CorrectionsNote reading={reading} go={go} />
    </>
  );
});
