import type { Token } from "../text/tokens";

/**
 * A vocabulary: for each value its phrases, parted by spaces. In a phrase `_` parts words, `*` stands for any letters,
 * and `(a|b)` for either: `shot_down сбит(а|о|ы) беспилотн*_аппарат*`.
 */
export type Entries<T> = readonly (readonly [value: T, phrases: string])[];

export type Found<T> = { value: T; length: number };

export type Lexicon<T> = {
  /** The longest phrase that begins with the token at `at`. */
  at: (tokens: readonly Token[], at: number) => Found<T> | null;
  /** Whether a word alone is one of them. */
  has: (word: string) => boolean;
};

type Phrase<T> = { value: T; words: readonly RegExp[] };

export function lexicon<T>(entries: Entries<T>): Lexicon<T> {
  const phrases: Phrase<T>[] = entries.flatMap(([value, text]) =>
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((phrase) => ({ value, words: phrase.split("_").map(wordPattern) })),
  );
  // The longest first, so that the first that matches is the longest.
  phrases.sort((a, b) => b.words.length - a.words.length);
  /** Which phrases begin with a word; kept, as texts repeat their words. */
  const beginning = new Map<string, readonly Phrase<T>[]>();
  const beginningWith = (word: string): readonly Phrase<T>[] => {
    const known = beginning.get(word);
    if (known) return known;
    const own = word.length > 60 ? [] : phrases.filter(({ words }) => words[0]?.test(word));
    if (beginning.size > 20_000) beginning.clear();
    beginning.set(word, own);
    return own;
  };
  return {
    at: (tokens, at) => {
      const token = tokens[at];
      if (!token) return null;
      for (const { value, words } of beginningWith(token.word)) {
        if (words.every((pattern, index) => index === 0 || matches(pattern, tokens[at + index]))) {
          return { value, length: words.length };
        }
      }
      return null;
    },
    has: (word) => beginningWith(word).some(({ words }) => words.length === 1),
  };
}

const matches = (pattern: RegExp, token: Token | undefined): boolean =>
  token !== undefined && token.word.length <= 60 && pattern.test(token.word);

const wordPattern = (pattern: string): RegExp =>
  new RegExp(`^(?:${pattern.replaceAll("*", "[\\p{L}\\p{N}'-]*").replaceAll(".", "\\.")})$`, "u");
