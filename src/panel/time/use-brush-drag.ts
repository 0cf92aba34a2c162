import { type PointerEvent, type RefObject, useRef } from "react";
import { type Brush, shifted, withFrom, withTo } from "../../domain/time/time-brush";
import type { BrushProps } from "./brush-props";
import { binAt, edgeFrom, timeAt } from "./time-line";

/** In CSS pixels: less is a press with a trembling hand, or the beginning of a scroll. */
const tremble = 4;

type Drag = {
  part: "from" | "to" | "window" | "new";
  pointerId: number;
  x: number;
  /** As it was when the hand came down. */
  brush: Brush;
  hasMoved: boolean;
};

/** Listens on the whole brush: whichever part the hand came down on is then moved by as much as the hand. */
export function useBrushDrag(
  line: RefObject<HTMLElement | null>,
  { scale, brush, onMove, onRest }: BrushProps,
) {
  const drag = useRef<Drag | null>(null);

  const handleDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || drag.current) return;
    const target = (event.target as Element).closest<HTMLElement>("[data-part]");
    const part = (target?.dataset.part ?? "new") as Drag["part"];
    // Else the press would take the focus away again from the handle that it has just given it to.
    event.preventDefault();
    if (target?.role === "slider") target.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { part, pointerId: event.pointerId, x: event.clientX, brush, hasMoved: false };
  };
  const handleMove = (event: PointerEvent) => {
    const going = drag.current;
    if (going?.pointerId !== event.pointerId || !line.current) return;
    going.hasMoved ||= Math.abs(event.clientX - going.x) >= tremble;
    if (!going.hasMoved) return;
    const [before, now] = [timeAt(going.x, line.current, scale), timeAt(event.clientX, line.current, scale)];
    onMove(going.part, dragged(going, before, now, scale));
  };
  const handleUp = (event: PointerEvent) => {
    const going = drag.current;
    if (going?.pointerId !== event.pointerId) return;
    drag.current = null;
    if (going.part === "new" && !going.hasMoved && event.type === "pointerup" && line.current) {
      const bin = binAt(timeAt(going.x, line.current, scale), scale);
      onMove("new", { from: bin, to: bin + 1 });
    }
    onRest();
  };
  return {
    onPointerDown: handleDown,
    onPointerMove: handleMove,
    onPointerUp: handleUp,
    onPointerCancel: handleUp,
  };
}

/** @param before the moment at which the hand came down, and `now`, the one at which it is */
function dragged({ part, brush }: Drag, before: number, now: number, scale: BrushProps["scale"]): Brush {
  const last = scale.edges.length - 1;
  if (part === "new") {
    const [one, other] = [binAt(before, scale), binAt(now, scale)];
    return { from: Math.min(one, other), to: Math.max(one, other) + 1 };
  }
  const edge = edgeFrom(part === "to" ? brush.to : brush.from, now - before, scale);
  if (part === "window") return shifted(brush, edge - brush.from, last);
  return part === "from" ? withFrom(brush, edge) : withTo(brush, edge, last);
}
