import { useEffect, useEffectEvent } from "react";
import { type Brush, playedFrom, shifted, stepped } from "../../domain/time/time-brush";
import { m } from "../../i18n/messages";
import { useReducedMotion } from "./use-reduced-motion";
import type { Part } from "./use-span-change";

type Props = {
  brush: Brush;
  /** The position of the scale's last edge. */
  last: number;
  isPlaying: boolean;
  onPlaying: (isPlaying: boolean) => void;
  /** Whether the time is still as playing has left it. */
  isUndisturbed: () => boolean;
  onMove: (part: Part, brush: Brush) => void;
  onRest: () => void;
  isAll: boolean;
  onAll: () => void;
};

/** In milliseconds, from one step to the next: long enough to see on the map what has changed. */
const beat = 900;

/** Moves what is chosen on, step by step; by itself only for those who do not mind motion. */
export function TimePlayer(props: Props) {
  const { brush, last, isPlaying, onPlaying, onMove, onRest, isAll, onAll } = props;
  const isStill = useReducedMotion();
  usePlaying({ ...props, isPlaying: isPlaying && !isStill });
  const [canStepBack, canStepOn] = [isAll || brush.from > 0, isAll || brush.to < last];
  const step = (direction: 1 | -1) => onMove("step", stepped(brush, direction, last));
  const handlePlay = () => {
    if (!isPlaying) onMove("play", playedFrom(brush, last));
    else onRest();
    onPlaying(!isPlaying);
  };
  return (
    <div className="time-player">
      <button
        type="button"
        className="time-step"
        aria-label={m.timeFilter.back}
        aria-disabled={!canStepBack}
        onClick={() => canStepBack && step(-1)}
        onBlur={onRest}
      >
        <Sign path="M10 3 5 8l5 5" />
      </button>
      {!isStill && (
        <button
          type="button"
          className="time-step"
          aria-label={isPlaying ? m.timeFilter.pause : m.timeFilter.play}
          onClick={handlePlay}
        >
          <Sign path={isPlaying ? "M5.5 3v10M10.5 3v10" : "M5 3v10l8-5Z"} isFilled={!isPlaying} />
        </button>
      )}
      <button
        type="button"
        className="time-step"
        aria-label={m.timeFilter.forward}
        aria-disabled={!canStepOn}
        onClick={() => canStepOn && step(1)}
        onBlur={onRest}
      >
        <Sign path="m6 3 5 5-5 5" />
      </button>
      <button type="button" className="time-all" aria-disabled={isAll} onClick={onAll}>
        {m.timeFilter.all}
      </button>
    </div>
  );
}

function Sign({ path, isFilled }: { path: string; isFilled?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} data-filled={isFilled || undefined} />
    </svg>
  );
}

function usePlaying({ brush, last, isPlaying, onPlaying, isUndisturbed, onMove, onRest }: Props) {
  const tick = useEffectEvent(() => {
    if (isUndisturbed() && brush.to < last) onMove("play", shifted(brush, 1, last));
    else {
      onPlaying(false);
      onRest();
    }
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(tick, beat);
    return () => clearInterval(timer);
  }, [isPlaying]);
}
