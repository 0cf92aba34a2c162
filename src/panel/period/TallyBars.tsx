import { type CSSProperties, type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from "react";
import type { Runs } from "../../domain/archive/tally";
import { m } from "../../i18n/archive-words";
import { figureText } from "../../i18n/messages";
import { ToBeside } from "../head/ToBeside";
import { AxisEnds } from "./AxisEnds";
import { type Bar, barsOf } from "./tally-bar";
import type { TallyGo, TallyReading } from "./tally-reading";
import "./tally-bars.css";

type Props = { runs: Runs; color: string; what: string; tallies: TallyReading; go: TallyGo };

/**
 * One source's tallies of one thing, stretch by stretch: solid up to the least, open up to the most, on a scale whose end is
 * told above. Where no report of the source is held there is a gap, which is no zero. Each leads to its stretch of time; so does
 * the line below them, which says what the one that was last pointed at is, for whoever cannot point as finely.
 */
export function TallyBars({ runs, color, what, tallies, go }: Props) {
  const { days } = tallies;
  const bars = useBars(runs, tallies);
  const [pointedAt, setCurrent] = useState(() => lastTold(bars));
  const current = Math.min(pointedAt, bars.length - 1);
  const isToBeSeen = useFirstTouch();
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
    <>
      <figure className="tally-bars">
        <figcaption className="heard-only">
          {m.archive.chart({ what, unit: m.archive.units[unit] })}
        </figcaption>
        {counted !== undefined && (
          <p className="bars-top" aria-hidden="true">
            {m.archive.barsTop[unit]({ figure: figureText({ kind: "exactly", value: most, unit: counted }) })}
          </p>
        )}
        <ol onKeyDown={move} style={{ "--bar": color } as CSSProperties}>
          {bars.map((bar, at) => (
            <li
              key={bar.days.first}
              data-gap={bar.isGap || undefined}
              data-current={at === current || undefined}
            >
              <button
                type="button"
                tabIndex={at === current ? 0 : -1}
                title={bar.text}
                aria-label={bar.text}
                onFocus={() => setCurrent(at)}
                onPointerEnter={({ pointerType }) => pointerType === "mouse" && setCurrent(at)}
                onPointerDown={(event) => isToBeSeen.down(event, at === current)}
                onClick={() => (isToBeSeen.isFirst() ? setCurrent(at) : go.toPeriod(bar.period))}
              >
                <span className="bar-high" style={{ height: share(bar.tally?.high, most) }} />
                <span className="bar-low" style={{ height: share(bar.tally?.low, most) }} />
              </button>
            </li>
          ))}
        </ol>
        <AxisEnds days={days} />
      </figure>
      <BarsWay bars={bars} current={current} onCurrent={setCurrent} go={go} />
    </>
  );
}

/** The last bar that says anything. */
const lastTold = (bars: readonly Bar[]): number => {
  const at = bars.findLastIndex(({ tally }) => tally !== null);
  return at < 0 ? bars.length - 1 : at;
};

type WayProps = { bars: readonly Bar[]; current: number; onCurrent: (at: number) => void; go: TallyGo };

function BarsWay({ bars, current, onCurrent, go }: WayProps) {
  const bar = bars[current];
  if (!bar) return null;
  const beside = (by: -1 | 1) => {
    const name = bars[current + by]?.name;
    const named = name && (by < 0 ? m.archive.before({ period: name }) : m.archive.after({ period: name }));
    return (
      <ToBeside sign={by < 0 ? "‹" : "›"} name={named ?? null} onPress={() => onCurrent(current + by)} />
    );
  };
  return (
    <p className="bars-way">
      {beside(-1)}
      <button type="button" className="bars-to" onClick={() => go.toPeriod(bar.period)}>
        {bar.text}
      </button>
      {beside(1)}
    </p>
  );
}

/** In CSS pixels: narrower than that, a finger meets another bar than was meant. */
const fingerWide = 24;

/** A finger's first press of a narrow bar says what it is; the next one goes there. */
function useFirstTouch() {
  const isFirst = useRef(false);
  return useMemo(
    () => ({
      down: ({ pointerType, currentTarget }: PointerEvent<HTMLElement>, isSaid: boolean) => {
        isFirst.current = pointerType === "touch" && !isSaid && currentTarget.offsetWidth < fingerWide;
      },
      isFirst: () => {
        const was = isFirst.current;
        isFirst.current = false;
        return was;
      },
    }),
    [],
  );
}

const share = (value = 0, most: number): string => `${(value / most) * 100}%`;

const useBars = (runs: Runs, { days, parts, counts, manifest }: TallyReading): readonly Bar[] =>
  useMemo(() => barsOf(runs, { days, parts, counts, manifest }), [runs, days, parts, counts, manifest]);
