/** In milliseconds: so long at a time; a reader's press waits for no more, but for what is swept of memory meanwhile. */
const atOnce = 5;

/** Does something to its end, a little at a time; whatever else the page has to do is done between. */
export async function bitByBit<T>(bits: Iterator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + atOnce;
    do {
      const bit = bits.next();
      if (bit.done) return bit.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
