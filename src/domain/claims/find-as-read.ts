import { asRead, isWhole, seen } from "./as-read";
import type { Span } from "./claim";

/** A text as it is read, and where each sign of it stands in the text as it was given. */
export type ReadText = { read: string; starts: readonly number[]; given: string };

export function readText(given: string): ReadText {
  const signs: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < given.length; at++) {
    for (const sign of seen(given[at] ?? "")) {
      if (sign === " " && signs.at(-1) === " ") continue;
      signs.push(sign);
      starts.push(at);
    }
  }
  return { read: signs.join(""), starts, given };
}

/** Where words stand, as they are read and whole, by their offsets in the text as it was given; nowhere for no words. */
export function findAsRead({ read, starts }: ReadText, words: string, most = 100): Span[] {
  const wanted = asRead(words).trim();
  const found: Span[] = [];
  if (wanted === "") return found;
  for (let at = read.indexOf(wanted); at !== -1 && found.length < most; at = read.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isWhole(read, at, end)) found.push({ start: starts[at] ?? 0, end: (starts[end - 1] ?? 0) + 1 });
  }
  return found;
}
