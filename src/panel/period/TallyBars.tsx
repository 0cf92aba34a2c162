import { type CSSProperties, type KeyboardEvent, useMemo, useState } from "react";
import { dayOfNumber } from "../../domain/archive/shown-period";
import type { Runs } from "../../domain/archive/tally";
import { m } from "../../i18n/archive-words";
import { dateFormat } from "../../i18n/formats";
import { type Bar, barsOf } from "./tally-bar";
import type { TallyGo, TallyReading } from "./tally-reading";

type Props = { runs: Runs; color: string; what: string; tallies: TallyReading; go: TallyGo };

/**
 * One source's tallies of one thing, stretch by stretch: solid up to the least, open up to the most. Where no report of the
 * source is held there is a gap, which is no zero. Each leads to its stretch of time.
 */
export function TallyBars({ runs, color, what, tallies, go }: Props) {
  const { days } = tallies;
  const bars = useBars(runs, tallies);
  const [current, setCurrent] = useState(bars.length - 1);
  const most = Math.max(1, ...bars.map(({ tally }) => tally?.high ?? 0));
  const unit = bars[0]?.period.kind;
  const move = (event: KeyboardEvent<HTMLOListElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1, Home: -bars.length, End: bars.length }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = Math.min(Math.max(current + by, 0), bars.length - 1);
    setCurrent(next);
    event.currentTarget.querySelectorAll<HTMLElement>("button")[next]?.focus();
  };
  if (unit !== "day" && unit !== "week" && unit !== "month") return null;
  return (
    <figure className="tally-bars">
      <figcaption className="heard-only">{m.archive.chart({ what, unit: m.archive.units[unit] })}</figcaption>
      <ol onKeyDown={move} style={{ "--bar": color } as CSSProperties}>
        {bars.map((bar, at) => (
          <li key={bar.days.first} data-gap={bar.isGap || undefined}>
            <button
              type="button"
              tabIndex={at === Math.min(current, bars.length - 1) ? 0 : -1}
              title={bar.text}
              aria-label={bar.text}
              onFocus={() => setCurrent(at)}
              onClick={() => go.toPeriod(bar.period)}
            >
              <span className="bar-high" style={{ height: share(bar.tally?.high, most) }} />
              <span className="bar-low" style={{ height: share(bar.tally?.low, most) }} />
            </button>
          </li>
        ))}
      </ol>
      <p className="bars-ends" aria-hidden="true">
        <span>{briefDay(days.first)}</span>
        <span>{briefDay(days.last)}</span>
      </p>
    </figure>
  );
}

export const briefDay = (day: number): string =>
  dateFormat({ dateStyle: "medium" }, "UTC").format(new Date(`${dayOfNumber(day)}T00:00Z`));

const share = (value = 0, most: number): string => `${(value / most) * 100}%`;

const useBars = (runs: Runs, { days, parts, counts, manifest }: TallyReading): readonly Bar[] =>
  useMemo(() => barsOf(runs, { days, parts, counts, manifest }), [runs, days, parts, counts, manifest]);
