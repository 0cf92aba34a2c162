/** Work in bits, so that whoever has other things to do can do them between. */
export type Bits<T> = Generator<void, T>;

/** All of it in one go. */
export function inOneGo<T>(bits: Iterator<unknown, T>): T {
  for (;;) {
    const bit = bits.next();
    if (bit.done) return bit.value;
  }
}

/** So many small steps are one bit: to ask after each of them what time it is would take longer than they do. */
export const stepsOfABit = 16;
