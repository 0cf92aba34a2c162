import { type KeyboardEvent, useRef } from "react";
import type { Bin } from "../../domain/time/time-bins";
import { withFrom, withTo } from "../../domain/time/time-brush";
import type { TimeSpan } from "../../domain/time/time-span";
import { m } from "../../i18n/messages";
import { endText } from "../../i18n/span";
import type { BrushProps } from "./brush-props";
import { TimeChart } from "./TimeChart";
import { shareOf } from "./time-line";
import { useBrushDrag } from "./use-brush-drag";

/**
 * The bars, and over them what is chosen: two handles, dragged or moved by keys; the whole between them is dragged,
 * too; and a bar, or as many as one draws over, is chosen by pressing it.
 */
export function TimeBrush(props: BrushProps & { bins: readonly Bin[]; span: TimeSpan }) {
  const { scale, bins, span, brush } = props;
  const line = useRef<HTMLDivElement>(null);
  const drag = useBrushDrag(line, props);
  const from = span.from === null ? 0 : shareOf(span.from, scale);
  const to = span.to === null ? 1 : shareOf(span.to, scale);
  const last = bins.length;
  return (
    <div className="time-brush" {...drag}>
      <div className="time-line" ref={line}>
        <TimeChart scale={scale} bins={bins} brush={brush} />
        <div
          className="time-window"
          data-part={brush.from === 0 && brush.to === last ? "new" : "window"}
          style={{ left: percent(from), right: percent(1 - to) }}
        />
        <Handle {...props} end="from" at={from} time={span.from ?? scale.edges[0] ?? 0} />
        <Handle {...props} end="to" at={to} time={span.to ?? scale.edges.at(-1) ?? 0} />
      </div>
    </div>
  );
}

const percent = (share: number) => `${share * 100}%`;

type HandleProps = BrushProps & { end: "from" | "to"; at: number; time: number };

function Handle({ scale, brush, onMove, onRest, end, at, time }: HandleProps) {
  const last = scale.edges.length - 1;
  const far = Math.max(2, Math.round(last / 6));
  const handleKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.shiftKey ? far : 1;
    const now = brush[end];
    const next = {
      ArrowLeft: now - step,
      ArrowDown: now - step,
      ArrowRight: now + step,
      ArrowUp: now + step,
      PageDown: now - far,
      PageUp: now + far,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onMove(end, end === "from" ? withFrom(brush, next) : withTo(brush, next, last));
  };
  return (
    <div
      className="time-handle"
      role="slider"
      data-part={end}
      tabIndex={0}
      aria-label={m.timeFilter[end]}
      aria-valuemin={end === "from" ? 0 : brush.from + 1}
      aria-valuemax={end === "from" ? brush.to - 1 : last}
      aria-valuenow={brush[end]}
      aria-valuetext={endText(time, end, scale)}
      style={{ left: percent(at) }}
      onKeyDown={handleKey}
      onBlur={onRest}
    />
  );
}
