import { m } from "../../../i18n/desk-words";
import type { Work } from "../../work/work";
import type { DeskTools } from "../tools";

type Props = {
  work: Work;
  /** How many accepted claims of the report have a question that keeps them from leaving. */
  inQuestion: number;
  tools: Pick<DeskTools, "go" | "toLeave">;
};

/** Where no claim of a report is left to decide: what comes next. */
export function AllDecided({ work, inQuestion, tools }: Props) {
  const isMore = work.reports.some(({ claims }) => claims.some(({ state }) => state === "open"));
  return (
    <div className="desk-all-done">
      <p className={inQuestion > 0 ? undefined : "desk-done"}>
        {inQuestion > 0 ? m.desk.claims.allButAsked({ count: inQuestion }) : m.desk.claims.allDone}
      </p>
      <button
        type="button"
        className="desk-main"
        onClick={() => (inQuestion > 0 || isMore ? tools.go(1, true) : tools.toLeave())}
      >
        {inQuestion > 0 ? m.desk.claims.nextAsked : isMore ? m.desk.claims.nextReport : m.desk.claims.toLeave}
      </button>
    </div>
  );
}
