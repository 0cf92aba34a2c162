import type { PlaceId } from "../domain/places/place";
import type { PlaceMark } from "../domain/places/place-mark";
import { m } from "../i18n/messages";
import { CorrectionsNote } from "./corrections/CorrectionsNote";
import { DaySummary } from "./DaySummary";
import { type FilterProps, Filters } from "./filters/Filters";
import { ViewSwitch } from "./filters/ViewSwitch";
import { OffMapList } from "./OffMapList";
import { PlaceList } from "./place/PlaceList";
import { ReportList } from "./ReportList";
import type { Go } from "./reading";

type Props = FilterProps & {
  marks: readonly PlaceMark[];
  highlighted: PlaceId | null;
  isTable: boolean;
  onTable: (isTable: boolean) => void;
  go: Go;
};

/** How much there is; the places; who speaks and what each says; what the map cannot show; and from which reports. */
export function Overview({ reading, marks, highlighted, filter, onFilter, isTable, onTable, go }: Props) {
  return (
    <>
      <DaySummary reading={reading} />
      <ViewSwitch isTable={isTable} onTable={onTable} />
      {reading.claims.length === 0 ? (
        <p className="empty">{m.nothingShown}</p>
      ) : (
        <PlaceList reading={reading} marks={marks} highlighted={highlighted} go={go} />
      )}
      <Filters reading={reading} filter={filter} onFilter={onFilter} go={go} />
      <OffMapList reading={reading} go={go} />
      <ReportList reports={reading.index.dataset.reports} />
      <CorrectionsNote reading={reading} go={go} />
    </>
  );
}
