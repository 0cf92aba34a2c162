import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useState } from "react";
import { m } from "../i18n/messages";
import { panelWidths } from "../url/view-state";

type Props = {
  panel: RefObject<HTMLElement | null>;
  /** In CSS pixels; `null`: the style sheet's own. */
  width: number | null;
  onWidth: (width: number | null) => void;
};

/** In CSS pixels, for one press of an arrow. */
const step = 16;

const within = (width: number) => Math.round(Math.min(panelWidths.most, Math.max(panelWidths.least, width)));

/**
 * Between panel and map: dragged, or moved by the arrows; a double click gives the usual width back. The page
 * follows at once, the address when the hand rests: browsers refuse to have it written at every pixel.
 */
export function PanelSeparator({ panel, width, onWidth }: Props) {
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? width;
  const usual = useUsualWidth(panel, shown === null);

  useEffect(() => {
    // Where the early script has set it, too.
    const { style } = document.documentElement;
    if (shown === null) style.removeProperty("--panel-width");
    else style.setProperty("--panel-width", `${shown}px`);
  }, [shown]);

  const settle = () => {
    if (moving !== null) onWidth(moving);
    setMoving(null);
  };
  const reset = () => {
    setMoving(null);
    onWidth(null);
  };
  const handleKey = (event: KeyboardEvent) => {
    const now = shown ?? usual;
    const next = {
      ArrowLeft: now - step,
      ArrowRight: now + step,
      Home: panelWidths.least,
      End: panelWidths.most,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setMoving(within(next));
  };
  const handleMove = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const left = panel.current?.getBoundingClientRect().left ?? 0;
    setMoving(within(event.clientX - left));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between paragraphs cannot be moved
    <div
      className="separator"
      role="separator"
      aria-orientation="vertical"
      aria-label={m.panelWidth}
      aria-valuenow={shown ?? usual}
      aria-valuemin={panelWidths.least}
      aria-valuemax={panelWidths.most}
      tabIndex={0}
      onKeyDown={handleKey}
      onKeyUp={settle}
      onBlur={settle}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={handleMove}
      onPointerUp={settle}
      onPointerCancel={settle}
      onDoubleClick={reset}
    />
  );
}

/** What the style sheet gives the panel, as last seen; before that, what it gives it on a wide screen. */
function useUsualWidth(panel: RefObject<HTMLElement | null>, isUsual: boolean): number {
  const [width, setWidth] = useState(432);
  useEffect(() => {
    if (!isUsual) return;
    const measure = () => setWidth(within(panel.current?.offsetWidth || 432));
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, [panel, isUsual]);
  return width;
}
