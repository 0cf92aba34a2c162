/** Does something that can be done bit by bit all at once. */
export function inOneGo<T>(bits: Iterator<void, T>): T {
  for (;;) {
    const bit = bits.next();
    if (bit.done) return bit.value;
  }
}
