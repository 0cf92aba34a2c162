import { type RefObject, useEffect, useEffectEvent } from "react";
import { pixelsOf, restingHeight } from "./sheet-heights";
import type { Sheet } from "./use-sheet";

/** In CSS pixels: less is a tap with a moving finger. */
const tap = 6;

/** In milliseconds: how far back a finger's speed is taken from. */
const recent = 80;

/**
 * Lets the sheet be dragged by its grip, and, while only its title is seen, by any part of it; otherwise what is
 * in it scrolls as the browser scrolls. In a frame only the button drags it: a finger anywhere else scrolls the
 * article. The height follows the finger past React, which hears of the end alone.
 */
export function useSheetDrag(sheet: Sheet, grip: RefObject<HTMLElement | null>): void {
  const isGripped = useEffectEvent((target: Node) =>
    document.documentElement.dataset.embed
      ? target instanceof Element && target.closest(".sheet-handle") !== null
      : sheet.height === "peek" || Boolean(grip.current?.contains(target)),
  );
  const rest = useEffectEvent(sheet.setHeight);
  const { element } = sheet;
  useEffect(() => {
    const panel = element.current;
    return panel ? listenToDrag(panel, isGripped, rest) : undefined;
  }, [element]);
}

type Drag = {
  pointerId: number;
  from: number;
  height: number;
  isMoving: boolean;
  trail: [at: number, y: number][];
};

function listenToDrag(panel: HTMLElement, isGripped: (target: Node) => boolean, rest: Sheet["setHeight"]) {
  const listening = new AbortController();
  const { signal } = listening;
  let drag: Drag | null = null;

  panel.addEventListener(
    "pointerdown",
    (event) => {
      const isSheet = pixelsOf(panel).full > 0;
      if (!isSheet || drag || event.button !== 0 || !isGripped(event.target as Node)) return;
      const { pointerId, clientY, timeStamp } = event;
      drag = {
        pointerId,
        from: clientY,
        height: panel.offsetHeight,
        isMoving: false,
        trail: [[timeStamp, clientY]],
      };
    },
    { signal },
  );
  panel.addEventListener(
    "pointermove",
    (event) => {
      if (drag?.pointerId !== event.pointerId) return;
      const risen = drag.from - event.clientY;
      if (!drag.isMoving && Math.abs(risen) < tap) return;
      if (!drag.isMoving) {
        drag.isMoving = true;
        panel.setPointerCapture(event.pointerId);
        panel.dataset.dragging = "";
      }
      const { peek, full } = pixelsOf(panel);
      panel.style.height = `${Math.max(peek, Math.min(full, drag.height + risen))}px`;
      drag.trail = [
        ...drag.trail.filter(([at]) => event.timeStamp - at < recent),
        [event.timeStamp, event.clientY],
      ];
    },
    { signal },
  );
  const release = (event: PointerEvent) => {
    if (drag?.pointerId !== event.pointerId) return;
    const { isMoving, trail } = drag;
    drag = null;
    if (!isMoving) return;
    rest(restingHeight(pixelsOf(panel), panel.offsetHeight, risingSpeed(trail, event.timeStamp)));
    delete panel.dataset.dragging;
    panel.style.removeProperty("height");
    // The click that ends a drag is not meant for the button under the finger.
    const swallow = (click: Event) => {
      click.stopPropagation();
      click.preventDefault();
    };
    panel.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => panel.removeEventListener("click", swallow, { capture: true }));
  };
  panel.addEventListener("pointerup", release, { signal });
  panel.addEventListener("pointercancel", release, { signal });
  return () => listening.abort();
}

/** In pixels per millisecond, upwards, at the moment of letting go: a finger that has paused has no speed. */
function risingSpeed(trail: Drag["trail"], now: number): number {
  const [first] = trail.filter(([at]) => now - at < recent);
  const last = trail.at(-1);
  return first && last && now > first[0] ? (first[1] - last[1]) / (now - first[0]) : 0;
}
