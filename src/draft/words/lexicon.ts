import type { Token } from "../../text/tokens";

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

type Phrase<T> = { value: T; words: readonly string[][] };

/** Built when it is first asked, as a text needs one language's words only. */
export function lexicon<T>(entries: Entries<T>): Lexicon<T> {
  let index: Index<T> | null = null;
  const phrasesFor = (word: string): readonly Phrase<T>[] => {
    index ??= indexOf(entries);
    return index.get(word);
  };
  return {
    at: (tokens, at) => {
      const token = tokens[at];
      if (!token) return null;
      for (const { value, words } of phrasesFor(token.word)) {
        if (words.every((forms, step) => step === 0 || isOneOf(forms, tokens[at + step]?.word))) {
          return { value, length: words.length };
        }
      }
      return null;
    },
    has: (word) => phrasesFor(word).some(({ words }) => words.length === 1),
  };
}

type Index<T> = { get: (word: string) => readonly Phrase<T>[] };

function indexOf<T>(entries: Entries<T>): Index<T> {
  const exact = new Map<string, Phrase<T>[]>();
  const open: { form: string; phrase: Phrase<T> }[] = [];
  for (const [value, text] of entries) {
    for (const written of text.split(/\s+/).filter(Boolean)) {
      const phrase: Phrase<T> = { value, words: written.split("_").map(formsOf) };
      for (const form of phrase.words[0] ?? []) {
        if (form.includes("*")) open.push({ form, phrase });
        else exact.set(form, [...(exact.get(form) ?? []), phrase]);
      }
    }
  }
  /** What begins with a word, the longest first; kept, as texts repeat their words. */
  const known = new Map<string, readonly Phrase<T>[]>();
  return {
    get: (word) => {
      const before = known.get(word);
      if (before) return before;
      const found = [
        ...(exact.get(word) ?? []),
        ...open.filter(({ form }) => fits(form, word)).map(({ phrase }) => phrase),
      ].sort((a, b) => b.words.length - a.words.length);
      if (known.size > 20_000) known.clear();
      known.set(word, found);
      return found;
    },
  };
}

const isOneOf = (forms: readonly string[], word: string | undefined): boolean =>
  word !== undefined && forms.some((form) => (form.includes("*") ? fits(form, word) : form === word));

/** “беспилотн*”, “*-drone”: whether a word fits a form with one star. */
function fits(form: string, word: string): boolean {
  const star = form.indexOf("*");
  const [start, end] = [form.slice(0, star), form.slice(star + 1)];
  return word.length >= form.length - 1 && word.startsWith(start) && word.endsWith(end);
}

/** Every form that a word with choices stands for: “сбит(а|о)” is “сбита” and “сбито”. */
function formsOf(written: string): string[] {
  const open = written.lastIndexOf("(");
  if (open === -1) return [written];
  const close = written.indexOf(")", open);
  const choices = written.slice(open + 1, close).split("|");
  return choices.flatMap((choice) => formsOf(written.slice(0, open) + choice + written.slice(close + 1)));
}
