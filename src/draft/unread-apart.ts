import type { Unread } from "./drafts";

/**
 * Lines of what is unread, in the text's order, none of which overlaps another: what two of them show is shown once, and
 * told to be what the longer one is.
 */
export function apart(lines: readonly Unread[], given: string): Unread[] {
  const found: Unread[] = [];
  for (const line of [...lines].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (!last || line.start >= last.end) {
      found.push(line);
      continue;
    }
    const { end } = line;
    // What lies in the one before it is shown with that.
    if (end <= last.end) continue;
    const { reason } = line.end - line.start > last.end - last.start ? line : last;
    found[found.length - 1] = { start: last.start, end, words: given.slice(last.start, end), reason };
  }
  return found;
}
