import { numbersIn } from "./numbers-in";

/** Whether a number stands in a text, as digits or, in English, Russian and Ukrainian, as words. */
export function numberStandsIn(text: string, value: number, language: string): boolean {
  const areThere = digits(value).test(text);
  // Digits alone are read by nobody as another number; that is asked of millions of quotes.
  if (areThere && !countedBy.test(text)) return true;
  const read = numbersIn(text, language);
  if (read.some((number) => number.value === value)) return true;
  // In “a 40-drone attack” they are a part of a word.
  return (
    areThere &&
    [...text.matchAll(new RegExp(digits(value), "gu"))].some(
      ({ index, 0: { length } }) => !read.some(({ start, end }) => start < index + length && index < end),
    )
  );
}

/** What things are counted by, other than one by one: the 2 of «2 десятка» is twenty. */
const countedBy = /десят|дюжин|сот|тыс|тис|dozen|hundred|thousand/iu;

/** Made once: a summary's every number asks, and to make one takes longer than a hundred answers of it. */
const inThousands = new Intl.NumberFormat("en");

/**
 * The number on its own: not the 1 of 11, the 200 of 1,200, the 5 of 2.5, the 30 of 12:30, of Su-30 or of 30-й. Whether the
 * letters of «14-ма» are its case is asked of who reads it.
 * Thousands may be set apart by a comma, a point, an apostrophe or any space.
 */
function digits(value: number): RegExp {
  const known = patterns.get(value);
  if (known) return known;
  const pattern = digitPattern(value);
  if (patterns.size >= mostPatterns) patterns.clear();
  patterns.set(value, pattern);
  return pattern;
}

/** Kept, since figures are small numbers and come again; to make one takes longer than to ask it of a quote. */
const patterns = new Map<number, RegExp>();
const mostPatterns = 1000;

function digitPattern(value: number): RegExp {
  const groups = inThousands.format(value).split(",").join("[,.’'\\u0020\\u00a0\\u2009\\u202f]?");
  const before =
    "(?<![\\p{L}\\p{N}_]|\\p{L}[-‑]|\\d[.,:’'\\u00a0\\u2009\\u202f]|(?<!\\d)\\d{1,3}\\u0020(?=\\d{3}(?!\\d)))";
  const after = `(?![\\p{L}\\p{N}_]|[-‑]\\p{Script=Cyrillic}|[.,:’'\\u0020\\u00a0\\u2009\\u202f]\\d{3}(?!\\d)|[.,:]\\d)`;
  return new RegExp(before + groups + after, "u");
}
