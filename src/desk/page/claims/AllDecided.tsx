import { m } from "../../../i18n/desk-words";
import type { Seen } from "../../engine/engine";
import type { Work } from "../../work/work";
import type { DeskTools } from "../tools";

type Props = { work: Work; seen: Seen | null; tools: DeskTools };

/** Where no claim of a report is left to decide: what comes next. */
export function AllDecided({ work, seen, tools }: Props) {
  const isMore = work.reports.some(({ claims }) => claims.some(({ state }) => state === "open"));
  return (
    <div className="desk-all-done">
      <p className="desk-done">{m.desk.claims.allDone}</p>
      {isMore ? (
        <button type="button" className="desk-main" onClick={() => tools.go(1, true)}>
          {m.desk.claims.nextReport}
        </button>
      ) : seen?.open === 0 ? (
        <button type="button" className="desk-main" onClick={tools.toLeave}>
          {m.desk.claims.toLeave}
        </button>
      ) : (
        seen && <p className="quiet">{m.desk.claims.restElsewhere}</p>
      )}
    </div>
  );
}
