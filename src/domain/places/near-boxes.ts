import { type Box, cellsOf, isOverlap, wide } from "./box";

/** In CSS pixels: about as wide as what stands in it. */
const cell = 128;

/** `asked`: in which question it was come across last, so that it is found once, though it stands in several squares. */
type Entry<Thing> = { thing: Thing; turn: number; asked: number };

/** Things with the boxes they take, in squares: which of them a box touches is asked of its neighbours alone. */
export class NearBoxes<Thing extends { readonly whole: Box }> {
  readonly #cells = new Map<number, Entry<Thing>[]>();
  readonly #entries = new Map<Thing, Entry<Thing>>();
  #turn = 0;
  #asked = 0;

  add(thing: Thing): void {
    const entry = { thing, turn: this.#turn++, asked: 0 };
    this.#entries.set(thing, entry);
    const { left, right, top, bottom } = cellsOf(thing.whole, cell);
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++) {
        const known = this.#cells.get(x * wide + y);
        if (known) known.push(entry);
        else this.#cells.set(x * wide + y, [entry]);
      }
  }

  delete(thing: Thing): void {
    const entry = this.#entries.get(thing);
    if (!entry) return;
    this.#entries.delete(thing);
    const { left, right, top, bottom } = cellsOf(thing.whole, cell);
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++) {
        const here = this.#cells.get(x * wide + y);
        const at = here?.indexOf(entry) ?? -1;
        if (at >= 0) here?.splice(at, 1);
      }
  }

  /** Those whose boxes overlap with this one, in the order they came. */
  near(box: Box): readonly Thing[] {
    const asked = ++this.#asked;
    const found: Entry<Thing>[] = [];
    const { left, right, top, bottom } = cellsOf(box, cell);
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++) {
        const here = this.#cells.get(x * wide + y);
        if (!here) continue;
        for (const entry of here) {
          if (entry.asked === asked) continue;
          entry.asked = asked;
          if (isOverlap(box, entry.thing.whole)) found.push(entry);
        }
      }
    if (found.length > 1) found.sort((a, b) => a.turn - b.turn);
    return found.map(({ thing }) => thing);
  }
}
