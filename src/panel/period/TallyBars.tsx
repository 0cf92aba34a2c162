import { type CSSProperties, type KeyboardEvent, useMemo, useState } from "react";
import type { Manifest } from "../../domain/archive/manifest";
import { type Bucket, bucketsOf, reportsHeld } from "../../domain/archive/period-view";
import { type DayRange, dayOfNumber } from "../../domain/archive/shown-period";
import { type Runs, type Tally, tallyOf } from "../../domain/archive/tally";
import { m } from "../../i18n/archive-words";
import { dateFormat } from "../../i18n/formats";
import { periodText } from "../../i18n/period-text";
import type { TallyGo, TallyReading } from "./tally-reading";
import { tallyWords } from "./tally-text";

type Props = { runs: Runs; color: string; what: string; tallies: TallyReading; go: TallyGo };

type Bar = Bucket & { tally: Tally | null; isGap: boolean; text: string };

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

const briefDay = (day: number): string =>
  dateFormat({ dateStyle: "medium" }, "UTC").format(new Date(`${dayOfNumber(day)}T00:00Z`));

const share = (value = 0, most: number): string => `${(value / most) * 100}%`;

function useBars(runs: Runs, { days, parts, counts, manifest }: TallyReading): readonly Bar[] {
  return useMemo(
    () =>
      namedBuckets(days).map(({ bucket, name }): Bar => {
        const tally = tallyOf(parts, runs, bucket.days);
        const isGap = tally === null && reportsHeld(counts, runs.source, bucket.days) === 0;
        return { ...bucket, tally, isGap, text: barText(name, tally, isGap, manifest) };
      }),
    [runs, days, parts, counts, manifest],
  );
}

type NamedBucket = { bucket: Bucket; name: string };

/** The stretches of a period with their names, which every chart of a page has: once for as long as the period is shown. */
function namedBuckets(days: DayRange): readonly NamedBucket[] {
  const known = named.get(days);
  if (known) return known;
  const made = bucketsOf(days).map((bucket) => ({ bucket, name: periodText(bucket.period) }));
  named.set(days, made);
  return made;
}

const named = new WeakMap<DayRange, readonly NamedBucket[]>();

function barText(period: string, tally: Tally | null, isGap: boolean, { names }: Manifest): string {
  if (isGap) return m.archive.barGap({ period });
  if (!tally) return m.archive.barNone({ period });
  return m.archive.bar({ period, figure: tallyWords(tally, names), claims: tally.claims });
}
