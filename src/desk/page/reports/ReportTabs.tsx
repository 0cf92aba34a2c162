import { m } from "../../../i18n/desk-words";
import { reportCalled } from "../../work/called";
import type { Work, WorkReport } from "../../work/work";

type Props = { work: Work; report: WorkReport | undefined; onReport: (id: string) => void };

/** The reports of a work, where there are several. */
export function ReportTabs({ work, report, onReport }: Props) {
  if (work.reports.length < 2) return null;
  return (
    <nav className="desk-reports" aria-label={m.desk.head.reports}>
      <ul>
        {work.reports.map(({ id, title, text, claims }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === report?.id ? "true" : undefined}
              onClick={() => onReport(id)}
            >
              <span>{reportCalled({ title, text })}</span>{" "}
              <span className="count">{claims.filter(({ state }) => state === "open").length}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
