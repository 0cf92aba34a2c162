import type { Brush } from "../../domain/time/time-brush";
import type { TimeScale } from "../../domain/time/time-scale";
import type { Part } from "./use-span-change";

export type BrushProps = {
  scale: TimeScale;
  brush: Brush;
  onMove: (part: Part, brush: Brush) => void;
  /** The hand is off it, or the focus. */
  onRest: () => void;
};
