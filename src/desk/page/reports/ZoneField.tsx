import { useId } from "react";
import { m } from "../../../i18n/desk-words";
import { zoneName } from "../../../i18n/time";
import { reportZone, zonesOffered } from "../../work/report-zone";
import type { WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";

type Props = { report: WorkReport; act: DeskTools["act"] };

/** By whose clocks a report tells its times: as it seems to be, or as the editor says. */
export function ZoneField({ report, act }: Props) {
  const id = useId();
  const { zone, isOpen } = reportZone(report);
  const known = zonesOffered(report);
  const offered = zone === null || known.includes(zone) ? known : [zone, ...known];
  const choose = (chosen: string) => act({ do: "setHead", report: report.id, head: { zone: chosen } });
  return (
    <p className="desk-field">
      <label htmlFor={id}>{m.desk.head.zone}</label>
      <select
        id={id}
        data-of="zone"
        value={zone ?? ""}
        aria-describedby={isOpen ? `${id}-told` : undefined}
        onChange={({ target }) => target.value !== "" && choose(target.value)}
      >
        {zone === null && <option value="">{m.desk.head.zoneUnsaid}</option>}
        {offered.map((each) => (
          <option key={each} value={each}>
            {zoneName(each)}
          </option>
        ))}
      </select>
      {isOpen && (
        <span id={`${id}-told`} className="desk-field-told">
          {m.desk.asks["zone-open"]}{" "}
          {zone !== null && (
            <button type="button" className="link" onClick={() => choose(zone)}>
              {m.desk.head.zoneIs({ zone: zoneName(zone) })}
            </button>
          )}
        </span>
      )}
    </p>
  );
}
