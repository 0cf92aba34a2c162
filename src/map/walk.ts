/** Where a key leads in a list, without wrapping; `null` for a key that leads nowhere. */
export function stepIn<T>(list: readonly T[], from: T, key: string): T | null {
  const at = list.indexOf(from);
  const last = list.length - 1;
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: last,
  };
  const next = to[key];
  return next === undefined ? null : (list[Math.max(0, Math.min(last, next))] ?? null);
}

/** Letters typed faster than this, in milliseconds, are one word. */
const pause = 700;

/** Finds what the reader begins to type, as a native list does. */
export class Typeahead {
  #typed = "";
  #lastAt = Number.NEGATIVE_INFINITY;

  /** Whether a space would still be part of the word. */
  isGoing(now: number): boolean {
    return this.#typed !== "" && now - this.#lastAt < pause;
  }

  /** The next in the list, from where the reader is, whose name begins with what they typed; `null` if none does. */
  find<T>(list: readonly T[], from: T, key: string, now: number, nameOf: (each: T) => string): T | null {
    if ([...key].length !== 1) return null;
    const isGoing = this.isGoing(now);
    this.#typed = (isGoing ? this.#typed : "") + key.toLocaleLowerCase();
    this.#lastAt = now;
    const letters = [...this.#typed];
    // The same letter again and again goes through all that begin with it.
    const isSame = letters.every((letter) => letter === letters[0]);
    const wanted = isSame ? (letters[0] ?? "") : this.#typed;
    const at = list.indexOf(from) + (isSame ? 1 : 0);
    const around = [...list.slice(at), ...list.slice(0, at)];
    return around.find((each) => nameOf(each).toLocaleLowerCase().startsWith(wanted)) ?? null;
  }
}
