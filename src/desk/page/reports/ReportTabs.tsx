import { m } from "../../../i18n/desk-words";
import type { Seen } from "../../engine/engine";
import { claimsToDecide } from "../../engine/left";
import { reportCalled } from "../../work/called";
import { unreadLeft } from "../../work/unread";
import type { Work, WorkReport } from "../../work/work";

type Props = {
  work: Work;
  report: WorkReport | undefined;
  seen: Seen | null;
  onReport: (id: string) => void;
};

function leftOf(report: WorkReport, seen: Seen | null): string {
  const [count, unread] = [claimsToDecide(report, seen), unreadLeft(report).length];
  return count === 0 && unread > 0 ? m.desk.unread.title({ count: unread }) : m.desk.head.left({ count });
}

/** The reports of a work, where there are several. */
export function ReportTabs({ work, report, seen, onReport }: Props) {
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
              <span>{reportCalled(one)}</span> <span className="count">{leftOf(one, seen)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
