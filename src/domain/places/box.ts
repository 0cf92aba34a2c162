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

/** In CSS pixels: about as wide as a label. */
const cell = 64;

/** Boxes in squares, so that whether one is free is asked of its neighbours alone, and not of a thousand. */
export class TakenBoxes {
  readonly #cells = new Map<number, Box[]>();

  constructor(boxes: Iterable<Box> = []) {
    this.add(boxes);
  }

  add(boxes: Iterable<Box>): void {
    for (const box of boxes)
      for (const key of cellsOf(box)) {
        const known = this.#cells.get(key);
        if (known) known.push(box);
        else this.#cells.set(key, [box]);
      }
  }

  isHit(box: Box): boolean {
    for (const key of cellsOf(box))
      for (const other of this.#cells.get(key) ?? []) if (isOverlap(box, other)) return true;
    return false;
  }
}

/** No picture of the earth is as many squares wide. */
const wide = 2 ** 24;

function* cellsOf({ left, top, right, bottom }: Box): Generator<number> {
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++)
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) yield x * wide + y;
}
