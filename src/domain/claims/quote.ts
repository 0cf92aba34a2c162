import type { Span } from "./claim";

/**
 * Finds where a quote stands in a report's text.
 *
 * Exact or nothing: a fuzzy match would let a paraphrase pass as evidence. The words around it must be exact
 * too; where the quote occurs several times, they settle which is meant.
 */
export function locateQuote(
  text: string,
  quote: { exact: string; prefix: string; suffix: string },
): Span | "absent" | "ambiguous" {
  const [first, ...others] = occurrences(text, quote.exact).filter(
    ({ start, end }) => text.slice(0, start).endsWith(quote.prefix) && text.startsWith(quote.suffix, end),
  );
  if (!first) return "absent";
  return others.length === 0 ? first : "ambiguous";
}

/** Every place at which the words stand, overlapping ones included; none for no words. */
export function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words === "") return spans;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    spans.push({ start, end: start + words.length });
  }
  return spans;
}
