import type { PlaceId } from "../domain/place";
import type { PlaceMark } from "../domain/place-mark";
import { m } from "../i18n/messages";
import { CorrectionsNote } from "./CorrectionsNote";
import { type FilterProps, Filters } from "./Filters";
import { OffMapList } from "./OffMapList";
import { PlaceList } from "./PlaceList";
import { ReportHeader } from "./ReportHeader";
import type { Go } from "./reading";

type Props = FilterProps & { marks: readonly PlaceMark[]; highlighted: PlaceId | null; go: Go };

/** The reports, who speaks in them and what each says, the places, and what the map cannot show. */
export function Overview({ reading, marks, highlighted, filter, onFilter, go }: Props) {
  return (
    <>
      {reading.index.dataset.reports.map((report) => (
        <ReportHeader key={report.id} report={report} />
      ))}
      <Filters reading={reading} filter={filter} onFilter={onFilter} go={go} />
      {reading.claims.length === 0 ? (
        <p className="empty">{m.nothingShown}</p>
      ) : (
        <PlaceList reading={reading} marks={marks} highlighted={highlighted} go={go} />
      )}
      <OffMapList reading={reading} go={go} />
      <CorrectionsNote reading={reading} go={go} />
    </>
  );
}
