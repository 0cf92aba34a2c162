/** What a text or a dot takes of a picture, in CSS pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

export const isOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const moved = (box: Box, [dx, dy]: readonly [number, number]): Box => ({
  left: box.left + dx,
  right: box.right + dx,
  top: box.top + dy,
  bottom: box.bottom + dy,
});
