import type { Box } from "../domain/places/box";
import { around } from "../domain/places/label-boxes";

/** What the buttons in the map's corner take, in CSS pixels from its left and top; the arrows, which are mostly unseen, apart. */
export function buttonsOn(container: HTMLElement): Box | null {
  const { left: x, top: y } = container.getBoundingClientRect();
  const groups = container.querySelectorAll(".maplibregl-ctrl-top-right > .maplibregl-ctrl-group");
  const boxes = [...groups].map((group) => group.getBoundingClientRect());
  if (boxes.length === 0) return null;
  const { left, right, top, bottom } = around(boxes);
  return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
}
