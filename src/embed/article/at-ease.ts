/** In milliseconds: half of a frame of a page that moves. */
const piece = 8;

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Does work piece by piece, with as much time for the page between them.
 * @returns how long it took, in milliseconds without the pauses
 */
export async function atEase(work: Iterator<void>, isOff: () => boolean): Promise<number> {
  let spent = 0;
  for (;;) {
    const from = performance.now();
    let isDone = false;
    while (!isDone && performance.now() - from < piece) isDone = work.next().done === true;
    spent += performance.now() - from;
    if (isDone || isOff()) return spent;
    await pause(piece);
  }
}

/** The last of each kind that was asked for, one after the other; most of the time, at rest. */
export class Workshop {
  readonly #waiting = new Map<string, () => Iterator<void>>();
  #isAtWork = false;
  #isOff = false;

  ask(kind: string, work: () => Iterator<void>): void {
    this.#waiting.set(kind, work);
    if (!this.#isAtWork) void this.#workOff();
  }

  forget(kind: string): void {
    this.#waiting.delete(kind);
  }

  end(): void {
    this.#isOff = true;
    this.#waiting.clear();
  }

  async #workOff(): Promise<void> {
    this.#isAtWork = true;
    try {
      for (const [kind, work] of this.#waiting) {
        this.#waiting.delete(kind);
        const spent = await atEase(work(), () => this.#isOff);
        // Whatever a frame asks for, the page's time is the page's: a fifth of it at most is ours.
        await pause(4 * spent);
        if (this.#isOff) return;
      }
    } finally {
      this.#isAtWork = false;
    }
  }
}
