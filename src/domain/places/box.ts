/** What a text or a dot takes of a picture, in CSS pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

export const isOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isInside = (one: Box, other: Box): boolean =>
  one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;

export const moved = (box: Box, [dx, dy]: readonly [number, number]): Box => ({
  left: box.left + dx,
  right: box.right + dx,
  top: box.top + dy,
  bottom: box.bottom + dy,
});

/** Whether a line runs through a box; one that only touches its edge does not. */
export function isThrough(
  [[x, y], [toX, toY]]: readonly [from: readonly [number, number], to: readonly [number, number]],
  { left, right, top, bottom }: Box,
): boolean {
  // What is left of the line between the box's sides, in shares of its length.
  let [enters, leaves] = [0, 1];
  for (const [start, way, low, high] of [
    [x, toX - x, left, right],
    [y, toY - y, top, bottom],
  ] as const) {
    if (way === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, other] = [(low - start) / way, (high - start) / way];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters < leaves;
}

/** In CSS pixels: about as wide as a label. */
const cell = 64;

/** Boxes in squares, so that whether one is free is asked of its neighbours alone, and not of a thousand. */
export class TakenBoxes {
  readonly #cells = new Map<number, Box[]>();

  constructor(boxes: Iterable<Box> = []) {
    this.add(boxes);
  }

  add(boxes: Iterable<Box>): void {
    for (const box of boxes) {
      const { left, right, top, bottom } = cellsOf(box, cell);
      for (let x = left; x <= right; x++)
        for (let y = top; y <= bottom; y++) {
          const key = x * wide + y;
          const known = this.#cells.get(key);
          if (known) known.push(box);
          else this.#cells.set(key, [box]);
        }
    }
  }

  isHit(box: Box): boolean {
    const { left, right, top, bottom } = cellsOf(box, cell);
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++)
        for (const other of this.#cells.get(x * wide + y) ?? none) if (isOverlap(box, other)) return true;
    return false;
  }
}

const none: readonly Box[] = [];

/** No picture of the earth is as many squares wide. */
export const wide = 2 ** 24;

/** The first and the last squares of so many CSS pixels that a box touches. */
export const cellsOf = ({ left, right, top, bottom }: Box, cell: number): Box => ({
  left: Math.floor(left / cell),
  right: Math.floor(right / cell),
  top: Math.floor(top / cell),
  bottom: Math.floor(bottom / cell),
});
