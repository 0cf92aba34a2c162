import type { ShownPeriod } from "../../domain/archive/shown-period";
import { capitalized, m } from "../../i18n/messages";
import { periodTextIn } from "../../i18n/period-text";

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
const nameOf = (period: ShownPeriod): string =>
  periodTextIn(period, { nightOf: m.nightOf, week: m.periodMissing.week, all: () => m.timeFilter.all });
