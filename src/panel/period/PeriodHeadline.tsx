import {
  type DayRange,
  isTallied,
  neighbourWithin,
  type ShownPeriod,
} from "../../domain/archive/shown-period";
import type { Claim } from "../../domain/claims/claim";
import { m } from "../../i18n/archive-words";
import { m as page } from "../../i18n/messages";
import { periodText } from "../../i18n/period-text";
import { Starred } from "../head/Starred";
import { ToBeside } from "../head/ToBeside";

type Props = {
  period: ShownPeriod;
  held: DayRange | null;
  /** What is shown of it, where that is no sum of ours. */
  claims: readonly Claim[];
  onPeriod: (period: ShownPeriod) => void;
};

/** What is told, of which time, and how far to trust it; with the ways to the time before and after. */
export function PeriodHeadline({ period, held, claims, onPeriod }: Props) {
  return (
    <>
      <div className="headline">
        <h1>{page.headline({ what: page.tagline, days: periodText(period) })}</h1>
        {held && period.kind !== "all" && (
          <div className="days">
            <ToPeriod
              period={neighbourWithin(period, -1, held)}
              sign="‹"
              name={m.archive.before}
              onPeriod={onPeriod}
            />
            <ToPeriod
              period={neighbourWithin(period, 1, held)}
              sign="›"
              name={m.archive.after}
              onPeriod={onPeriod}
            />
          </div>
        )}
      </div>
      <p className="caveat">
        <strong>{page.verified}</strong>{" "}
        {isTallied(period) ? (
          <span className="caveat-rest is-tallied">{m.archive.tallied}</span>
        ) : (
          <Starred claims={claims} />
        )}
      </p>
    </>
  );
}

type ToProps = {
  period: ShownPeriod | null;
  sign: string;
  name: (values: { period: string }) => string;
  onPeriod: (period: ShownPeriod) => void;
};

const ToPeriod = ({ period, sign, name, onPeriod }: ToProps) => (
  <ToBeside
    sign={sign}
    name={period && name({ period: periodText(period) })}
    onPress={() => period && onPeriod(period)}
  />
);
