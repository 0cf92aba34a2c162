import type { Span } from "../../domain/claims/claim";

/** Opening marks with what closes each. “…” and „…“ share a mark that both opens and closes. */
const marks: readonly (readonly [open: string, close: RegExp])[] = [
  ["“", /”/g],
  ["„", /[“”]/g],
  ["«", /»/g],
  // Not within a word, where it is an apostrophe.
  ["‘", /’(?!\p{L})/gu],
  ['"', /"/g],
];

/** Whether the words are enclosed by quotation marks in the text: the report's way of saying who speaks. */
export function isQuoted(text: string, span: Span): boolean {
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  // A quotation that runs over a paragraph's end is opened anew in the next.
  const breakAfter = text.indexOf("\n", span.start);
  const line = text.slice(lineStart, breakAfter === -1 ? undefined : breakAfter);
  const start = span.start - lineStart;
  // A quote may begin or end with the marks themselves.
  const words = text.slice(span.start, span.end);
  const leading = /^\s*[“„«‘"]?/.exec(words)?.[0].length ?? 0;
  const trailing = /[”“»’"]?[.,]?\s*$/.exec(words)?.[0].length ?? 0;
  const end = span.end - lineStart - trailing;
  return marks.some(([open, close]) =>
    quotations(line, open, close).some((one) => one.start <= start + leading && end <= one.end),
  );
}

function quotations(line: string, open: string, close: RegExp): Span[] {
  const spans: Span[] = [];
  let from = line.indexOf(open);
  while (from !== -1) {
    const start = from + open.length;
    const ends = [...line.slice(start).matchAll(close)];
    const next = line.indexOf(open, start);
    const ownEnds = ends.filter(({ index }) => next === -1 || start + index < next);
    // A plural's apostrophe looks like the end too; the true one mostly follows a full stop or comma.
    const punctuated = ownEnds.find(({ index }) => /[.,!?…]$/.test(line.slice(start, start + index)));
    const end = (open === "‘" ? punctuated : undefined) ?? ends[0];
    // Never closed: to the end of the paragraph.
    spans.push({ start, end: end ? start + end.index : line.length });
    from = end ? line.indexOf(open, start + end.index + 1) : -1;
  }
  return spans;
}
