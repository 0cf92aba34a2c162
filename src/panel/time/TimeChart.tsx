import { useId } from "react";
import type { Bin } from "../../domain/time/time-bins";
import type { Brush } from "../../domain/time/time-brush";
import type { TimeScale } from "../../domain/time/time-scale";
import { m } from "../../i18n/messages";
import { ticks } from "../../i18n/span";
import { shareOf } from "./time-line";

type Props = { scale: TimeScale; bins: readonly Bin[]; brush: Brush };

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/**
 * How many claims there are for each bin: filled, those that are in it; hatched on top, those that may be. What it
 * shows is said by the sliders' words and the page's count, so that it is a picture and no more.
 */
export function TimeChart({ scale, bins, brush }: Props) {
  const hatching = useId();
  const most = Math.max(1, ...bins.map(({ sure, possible }) => sure + possible));
  return (
    <div aria-hidden="true">
      <span className="time-most">{m.claimCount({ count: most })}</span>
      <svg className="time-chart" aria-hidden="true">
        <defs>
          <pattern id={hatching} width="5" height="5" patternUnits="userSpaceOnUse">
            <path className="time-hatching" d="M-1 6 6-1M-1 1 1-1M4 6 6 4" />
          </pattern>
        </defs>
        {bins.map((bin, position) => (
          <g key={bin.from} data-chosen={(position >= brush.from && position < brush.to) || undefined}>
            <Bar bin={bin} scale={scale} low={0} high={bin.sure / most} fill={undefined} />
            <Bar
              bin={bin}
              scale={scale}
              low={bin.sure / most}
              high={(bin.sure + bin.possible) / most}
              fill={`url(#${hatching})`}
            />
          </g>
        ))}
      </svg>
      <div className="time-ticks">
        {ticks(scale).map(({ time, text }) => (
          <span key={time} style={{ left: percent(shareOf(time, scale)) }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

type BarProps = {
  bin: Bin;
  scale: TimeScale;
  /** Of the whole height, from below. */
  low: number;
  high: number;
  fill: string | undefined;
};

function Bar({ bin, scale, low, high, fill }: BarProps) {
  if (high <= low) return null;
  const [start, end] = [shareOf(bin.from, scale), shareOf(bin.to, scale)];
  return (
    <rect
      className={fill ? "time-possible" : "time-sure"}
      fill={fill}
      x={percent(start)}
      width={percent(end - start)}
      y={percent(1 - high)}
      height={percent(high - low)}
    />
  );
}
