import { type CSSProperties, type KeyboardEvent, useMemo, useState } from "react";
import type { Runs } from "../../domain/archive/tally";
import { m } from "../../i18n/archive-words";
import { figureText } from "../../i18n/messages";
import { AxisEnds } from "./AxisEnds";
import { type Bar, barsOf } from "./tally-bar";
import type { TallyGo, TallyReading } from "./tally-reading";

type Props = { runs: Runs; color: string; what: string; tallies: TallyReading; go: TallyGo };

/**
 * One source's tallies of one thing, stretch by stretch: solid up to the least, open up to the most, on a scale whose end is
 * told above. Where no report of the source is held there is a gap, which is no zero. Each leads to its stretch of time.
 */
export function TallyBars({ runs, color, what, tallies, go }: Props) {
  const { days } = tallies;
  const bars = useBars(runs, tallies);
  const [current, setCurrent] = useState(bars.length - 1);
  const most = Math.max(1, ...bars.map(({ tally }) => tally?.high ?? 0));
  const unit = bars[0]?.period.kind;
  const counted = tallies.manifest.names.units[runs.unit];
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
      {counted !== undefined && (
        <p className="bars-top" aria-hidden="true">
          {m.archive.barsTop[unit]({ figure: figureText({ kind: "exactly", value: most, unit: counted }) })}
        </p>
      )}
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
      <AxisEnds days={days} />
    </figure>
  );
}

const share = (value = 0, most: number): string => `${(value / most) * 100}%`;

const useBars = (runs: Runs, { days, parts, counts, manifest }: TallyReading): readonly Bar[] =>
  useMemo(() => barsOf(runs, { days, parts, counts, manifest }), [runs, days, parts, counts, manifest]);
