import { type Box, isOverlap } from "./box";

/** In CSS pixels: about as wide as what stands in it. */
const cell = 128;

/** Things with the boxes they take, in squares: which of them a box touches is asked of its neighbours alone. */
export class NearBoxes<Thing extends { readonly whole: Box }> {
  readonly #cells = new Map<number, Set<Thing>>();
  /** In the order they came. */
  readonly #turns = new Map<Thing, number>();
  #turn = 0;

  add(thing: Thing): void {
    this.#turns.set(thing, this.#turn++);
    for (const key of keysOf(thing.whole)) {
      const known = this.#cells.get(key);
      if (known) known.add(thing);
      else this.#cells.set(key, new Set([thing]));
    }
  }

  delete(thing: Thing): void {
    this.#turns.delete(thing);
    for (const key of keysOf(thing.whole)) this.#cells.get(key)?.delete(thing);
  }

  /** Those whose boxes overlap with this one, in the order they came. */
  near(box: Box): Thing[] {
    const found = new Set<Thing>();
    for (const key of keysOf(box))
      for (const thing of this.#cells.get(key) ?? none) if (isOverlap(box, thing.whole)) found.add(thing);
    const turnOf = (thing: Thing) => this.#turns.get(thing) ?? 0;
    return [...found].sort((a, b) => turnOf(a) - turnOf(b));
  }
}

const none: ReadonlySet<never> = new Set();

/** No picture of the earth is as many squares wide. */
const wide = 2 ** 24;

function* keysOf({ left, right, top, bottom }: Box): Generator<number> {
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++)
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) yield x * wide + y;
}
