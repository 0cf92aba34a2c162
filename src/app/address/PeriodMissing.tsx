import type { ShownPeriod } from "../../domain/archive/shown-period";
import { capitalized, dateText, m } from "../../i18n/messages";
import { monthText } from "../../i18n/period-text";

type Props = {
  period: ShownPeriod;
  /** What was shown before stands below. */
  isKept: boolean;
  onAgain: () => void;
  onFront: () => void;
};

/** What of the archive did not come, by its name, and the ways on. */
export function PeriodMissing({ period, isKept, onAgain, onFront }: Props) {
  return (
    <div className="failed period-missing" role="alert">
      <p>
        <strong>{m.periodMissing.failed({ time: capitalized(nameOf(period)) })}</strong>
        {isKept && ` ${m.periodMissing.kept}`}
      </p>
      <p>{m.loadAdvice}</p>
      <p>
        <button type="button" onClick={onAgain}>
          {m.tryAgain}
        </button>{" "}
        <button type="button" onClick={onFront}>
          {m.periodMissing.toFront}
        </button>
      </p>
    </div>
  );
}

/** In words that are here without the archive's own, which may be what did not come. */
function nameOf(period: ShownPeriod): string {
  switch (period.kind) {
    case "day":
      return dateText(period.day);
    case "night":
      return m.nightOf({ day: dateText(period.day) });
    case "week":
      return m.periodMissing.week({ day: dateText(period.monday) });
    case "month":
      return monthText(period.month);
    case "year":
      return period.year;
    case "all":
      return m.timeFilter.all;
  }
}
