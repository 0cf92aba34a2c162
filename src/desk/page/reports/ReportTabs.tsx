import { m } from "../../../i18n/desk-words";
import { reportCalled } from "../../work/called";
import { unreadLeft } from "../../work/unread";
import type { Work, WorkReport } from "../../work/work";

type Props = { work: Work; report: WorkReport | undefined; onReport: (id: string) => void };

const leftIn = (report: WorkReport): number =>
  report.claims.filter(({ state }) => state === "open").length + unreadLeft(report).length;

/** The reports of a work, where there are several. */
export function ReportTabs({ work, report, onReport }: Props) {
  if (work.reports.length < 2) return null;
  return (
    <nav className="desk-reports" aria-label={m.desk.head.reports}>
      <ul>
        {work.reports.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              aria-current={one.id === report?.id ? "true" : undefined}
              onClick={() => onReport(one.id)}
            >
              <span>{reportCalled(one)}</span>{" "}
              <span className="count">{m.desk.head.left({ count: leftIn(one) })}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
