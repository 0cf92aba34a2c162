import { type Box, moved } from "../domain/places/box";

/** What an element takes of another that it lies over, in CSS pixels from the other's left and top. */
export function boxOn(element: Element, ground: Element): Box {
  const { left: x, top: y } = ground.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return moved({ left, top, right, bottom }, [-x, -y]);
}
