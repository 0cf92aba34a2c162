import { givenSpan, type Plain } from "../text/plain";
import type { Words } from "./drafts";

/** The words of a stretch, with where they stand in the text as it was given. */
export function words(plain: Plain, start: number, end: number): Words {
  const span = givenSpan(plain, start, end);
  return { ...span, words: plain.text.slice(start, end) };
}
