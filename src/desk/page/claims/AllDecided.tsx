import { m } from "../../../i18n/desk-words";
import { unreadLeft } from "../../work/unread";
import type { Work, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";

type Props = {
  work: Work;
  report: WorkReport;
  /** How many accepted claims of the report have a question that keeps them from leaving. */
  inQuestion: number;
  tools: Pick<DeskTools, "go" | "toLeave" | "toUnread">;
};

/** Where no claim of a report is left to decide: what comes next. Sentences that nobody looked at keep nothing from leaving. */
export function AllDecided({ work, report, inQuestion, tools }: Props) {
  const isMore = work.reports.some(({ claims }) => claims.some(({ state }) => state === "open"));
  const unread = unreadLeft(report).length;
  const isDone = inQuestion === 0 && unread === 0;
  return (
    <div className="desk-all-done">
      <p className={isDone ? "desk-done" : undefined}>
        {inQuestion > 0 ? m.desk.claims.allButAsked({ count: inQuestion }) : m.desk.claims.allDone}{" "}
        {unread > 0 && m.desk.unread.left({ count: unread })}
      </p>
      <p className="desk-buttons">
        {unread > 0 && inQuestion === 0 && (
          <button type="button" className="desk-main" onClick={() => tools.toUnread(report.id)}>
            {m.desk.unread.first}
          </button>
        )}
        <button
          type="button"
          className={isDone || inQuestion > 0 ? "desk-main" : undefined}
          onClick={() => (inQuestion > 0 || isMore ? tools.go(1, true) : tools.toLeave())}
        >
          {inQuestion > 0
            ? m.desk.claims.nextAsked
            : isMore
              ? m.desk.claims.nextReport
              : m.desk.claims.toLeave}
        </button>
      </p>
    </div>
  );
}
