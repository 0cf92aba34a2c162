import { useId, useMemo } from "react";
import type { Claim } from "../../domain/claims/claim";
import { isSameSpan, type Period, periodsSaid, periodsToChoose } from "../../domain/time/periods";
import { everyTime, type TimeSpan } from "../../domain/time/time-span";
import { capitalized, m } from "../../i18n/messages";
import { timesAmong } from "../../i18n/time";
import type { Reading } from "../reading";
import "./periods.css";

type Props = {
  /** Of any time, as the other filters let them through. */
  claims: readonly Claim[];
  span: TimeSpan;
  onSpan: (span: TimeSpan) => void;
  reading: Reading;
};

/** Times as they were said, to be chosen as such: pressing the one that is chosen chooses every time again. */
export function Periods({ claims, span, onSpan, reading }: Props) {
  const id = useId();
  const said = useMemo(() => periodsSaid(claims), [claims]);
  const periods = periodsToChoose(said, span);
  const { day, textOf } = timesAmong(said.map(({ clock }) => clock));
  if (said.length < 2) return null;
  return (
    <div className="time-periods">
      <h3 id={id}>{day === null ? m.timeFilter.periods : m.timeFilter.periodsOf({ day })}</h3>
      {periods.length === 0 ? (
        <p className="quiet">{m.timeFilter.manyPeriods({ count: said.length })}</p>
      ) : (
        <ul aria-labelledby={id}>
          {periods.map((period) => {
            const isChosen = isSameSpan(period.span, span);
            return (
              <li key={period.id}>
                <button
                  type="button"
                  aria-pressed={isChosen}
                  onClick={() => onSpan(isChosen ? everyTime : period.span)}
                >
                  <span>{capitalized(textOf(period.clock))}</span>
                  <SaidAs period={period} reading={reading} />
                  <span className="count">{m.claimCount({ count: period.claims.length })}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {periods.some(({ clock }) => clock.part === "night") && <p className="quiet">{m.nightReading}</p>}
    </div>
  );
}

/** The reports' own words for it, each once. */
function SaidAs({ period: { claims }, reading: { index } }: { period: Period; reading: Reading }) {
  const words = new Map(
    claims.flatMap(({ window, reportId }) => (window?.words ? [[window.words, reportId] as const] : [])),
  );
  return [...words].map(([text, reportId]) => (
    <q key={text} lang={index.report(reportId).language}>
      {text}
    </q>
  ));
}
