import { m } from "../../../i18n/desk-words";
import { zoneName } from "../../../i18n/time";
import { zonesOffered } from "../../work/report-zone";
import type { WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";

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
            {zoneName(zone)}
          </button>
        ))}
      </div>
      <p className="quiet">{m.desk.head.zoneHolds}</p>
    </>
  );
}
