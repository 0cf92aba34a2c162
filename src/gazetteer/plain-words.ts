/** A word of a text as it is compared: see `plainWord`; `start` and `end` are offsets of UTF-16 units. */
export type PlainWord = { plain: string; start: number; end: number };

/** Without what spellings differ in: capitals, the dots of ё, the apostrophes for soft signs, accents that show a stress. */
export function plainWord(word: string): string {
  const small = word.toLowerCase();
  return isPlain.test(small) ? small : plainly(small);
}

/** Most words of a text, and names of a gazetteer, which cost a look. */
const isPlain = /^[a-z\dа-яіїєґ]+$/;

const plainly = (small: string): string =>
  small
    .normalize("NFC")
    .replace(/[\u0301\u00ad’'ʹ`ʼ‘]/g, "")
    .replaceAll("ё", "е")
    .replace(/[-‑–\s]+/g, " ")
    .trim();

const word = /[\p{L}\p{N}\u00ad]+(?:[\u0301’'ʼ‘‑-][\p{L}\p{N}\u00ad]+)*/gu;

/** The words of a text, each with where it stands. */
export const plainWords = (text: string): PlainWord[] =>
  [...text.matchAll(word)].map((match) => ({
    plain: plainWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** A name without “the” and a full stop. */
export const plainPhrase = (phrase: string): string =>
  plainWords(phrase)
    .map(({ plain }) => plain)
    .join(" ")
    .replace(/^the /, "");
