import type { Span } from "../../../draft/drafts";

/** The words of a text, by which the keyboard goes through it. */
export function wordsOfText(text: string, language: string): readonly Span[] {
  return [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].flatMap(
    ({ index, segment, isWordLike }) => (isWordLike ? { start: index, end: index + segment.length } : []),
  );
}

/** Which word stands here, or is the next to. */
export function wordAt(words: readonly Span[], offset: number): number {
  const at = words.findIndex(({ end }) => end > offset);
  return at === -1 ? words.length - 1 : at;
}
