import { m } from "../../../i18n/desk-words";
import type { Work } from "../../work/work";
import type { DeskTools } from "../tools";

type Props = { work: Work; tools: Pick<DeskTools, "go" | "toLeave"> };

/** Where no claim of a report is left to decide: what comes next. */
export function AllDecided({ work, tools }: Props) {
  const isMore = work.reports.some(({ claims }) => claims.some(({ state }) => state === "open"));
  return (
    <div className="desk-all-done">
      <p className="desk-done">{m.desk.claims.allDone}</p>
      <button
        type="button"
        className="desk-main"
        onClick={() => (isMore ? tools.go(1, true) : tools.toLeave())}
      >
        {isMore ? m.desk.claims.nextReport : m.desk.claims.toLeave}
      </button>
    </div>
  );
}
