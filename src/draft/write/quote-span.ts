import type { Span } from "../../domain/claims/claim";
import { deniedIn } from "../../domain/claims/denied";
import type { Denied } from "../../domain/claims/denied-kinds";
import { locateQuote } from "../../domain/claims/quote";
import type { Draft } from "../drafts";
import type { placesNamed } from "./where";

/** So many letters a quote may grow by, to hold its figure and its places. */
const reach = 240;

/** The quote, with its figure and the places that its own sentence names in it. */
export function quoteSpan(
  draft: Draft,
  places: ReturnType<typeof placesNamed>,
  parts: readonly Draft[],
  text: string,
): Span {
  let span: Span = { start: draft.start, end: draft.end };
  // "Two" says nothing alone: what is said to be included is told by the words that follow.
  if (draft.role === "subset" && draft.figure)
    span = grown(span, { start: span.start, end: clauseEnd(text, span.end) });
  const own = [draft.figure ?? [], places.filter(({ isImplied }) => !isImplied)].flat();
  for (const words of own) if (isNear(span, words, text)) span = grown(span, words);
  // A total that names no place is where its parts are: its quote holds their list.
  const list = places.length > 0 ? span : parts.reduce(grown, span);
  const whole = list.end - list.start <= longestList ? list : span;
  return draft.event === "harm-denied" && !readsAlike(draft, text, whole)
    ? { start: draft.start, end: draft.end }
    : whole;
}

/** Whether other words stand in the same sentence, near enough for the quote to hold both. */
function isNear(span: Span, other: Span, text: string): boolean {
  const wide = grown(span, other);
  const added = text.slice(wide.start, span.start) + text.slice(span.end, wide.end);
  return added.length <= reach && !sentenceEnd.test(added);
}

/** What is quoted in the next sentence is the speaker's own words, and a quote for itself. */
const sentenceEnd = /\n\s*\n|[.!?…]["”»’)]*\s+["“„«‘(]?\p{Lu}/u;

/** What a denial's words say that there was none of: at the desk, and in the quote that leaves it. */
export const deniedBy = ({ quote, further }: Pick<Draft, "quote" | "further">): readonly Denied[] =>
  deniedIn([quote, ...further.map(({ words }) => words)]);

/** Whether the wider quote denies what the draft's own words do; if not, its places are told as understood. */
function readsAlike(draft: Draft, text: string, span: Span): boolean {
  const further = draft.further.filter((words) => !holds(span, words));
  const wide = deniedBy({ quote: text.slice(span.start, span.end), further });
  return deniedBy(draft).join() === wide.join();
}

/** In letters. What is longer is no list, and its places are asked for. */
const longestList = 3000;

const grown = (span: Span, other: Span): Span => ({
  start: Math.min(span.start, other.start),
  end: Math.max(span.end, other.end),
});

/** Whether the other words lie within. */
export const holds = (span: Span, other: Span): boolean => other.start >= span.start && other.end <= span.end;

const clauseEnd = (text: string, from: number): number => {
  const stop = /[,;.)\]\n]/.exec(text.slice(from, from + reach))?.index;
  if (stop === undefined) return from;
  const end = from + stop;
  const own = ownClause.exec(text.slice(end, end + reach));
  // One that breaks off at the reach has no end to quote up to.
  return own ? end + own[0].length : end;
};

/** “, летевших на Альфу”, “, які летіли на Альфу”: which of them were meant, up to where that ends. */
const ownClause =
  /^,\s+(?:\p{Ll}+(?:вш|ущ|ющ|ащ|ящ)(?:ий|ие|их|его)(?:ся)?|котор(?:ый|ые|ых)|який|які|яких|що|that|which|flying|heading|headed|bound|approaching)\s[^,;.()[\]\n]+(?=[,;.)\]\n])/u;

/** A quote, where it stands, and the words around it that tell it apart from the same words elsewhere. */
export type QuoteInText = { quote: string; span: Span; before: string; after: string };

/** Of words that stand there more than once, with as many before or after them as tell them apart. */
export function quoteWithContext(text: string, span: Span): QuoteInText {
  const { start, end } = span;
  const exact = text.slice(start, end);
  for (let length = 0; length <= reach; length += length < 20 ? 20 : 40) {
    const prefix = text.slice(Math.max(0, start - length), start);
    const suffix = length > 60 ? text.slice(end, end + length) : "";
    if (typeof locateQuote(text, { exact, prefix, suffix }) === "object")
      return { quote: exact, span, before: prefix, after: suffix };
  }
  return { quote: exact, span, before: "", after: "" };
}
