import type { Box } from "../domain/places/box";
import { around } from "../domain/places/label-boxes";
import { boxOn } from "./box-on";

/** What the buttons in the map's corner take, in CSS pixels from its left and top; the arrows, which are mostly unseen, apart. */
export function buttonsOn(container: HTMLElement): Box | null {
  const groups = container.querySelectorAll(".maplibregl-ctrl-top-right > .maplibregl-ctrl-group");
  return groups.length === 0 ? null : around([...groups].map((group) => boxOn(group, container)));
}

/** The same of the map's credits, where they are unfolded. */
export function noteOn(container: HTMLElement): Box | null {
  const note = container.querySelector(".maplibregl-ctrl-attrib.maplibregl-compact-show");
  return note && boxOn(note, container);
}
