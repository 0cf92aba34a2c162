import { m } from "../../../i18n/desk-words";
import { zonesOffered } from "../../work/report-zone";
import type { WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { zoneText } from "../words/zone-text";

type Props = { report: WorkReport; act: DeskTools["act"] };

/** Whose clocks are meant: those that the report’s places suggest, each a press; it holds for all times of the report. */
export function ZoneAnswer({ report, act }: Props) {
  return (
    <>
      <div className="desk-buttons">
        {zonesOffered(report).map((zone) => (
          <button
            key={zone}
            type="button"
            onClick={() => act({ do: "setHead", report: report.id, head: { zone } })}
          >
            {zoneText(zone)}
          </button>
        ))}
      </div>
      <p className="quiet">{m.desk.head.zoneHolds}</p>
    </>
  );
}
