/**
 * How words are compared, those of the article and those of the report alike; docs/embed-contract.md tells it. Exact in
 * every letter and figure: what is taken together is only what typesetting makes of one sign.
 */
const alike: readonly (readonly [RegExp, string])[] = [
  // Marks of no width: where a word may break or may not, how signs join, in which direction they run.
  [
    /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u034f|[\ufe00-\ufe0f]/g,
    "",
  ],
  [/\s/g, " "],
  [/[\u2018-\u201b\u02bc\u2032`\u00b4]/g, "'"],
  [/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2010\u2011\u2212]/g, "-"],
  [/[\u2012-\u2015]/g, "\u2013"],
  [/\u2026/g, "..."],
];

const known = new Map<string, string>();

/** As what one sign is read: none, one, or a letter and its marks apart (NFD). */
export function seen(sign: string): string {
  let read = known.get(sign);
  if (read === undefined) {
    read = alike.reduce((text, [signs, one]) => text.replace(signs, one), sign.normalize("NFD"));
    known.set(sign, read);
  }
  return read;
}

/** Words as a reader has them before their eyes, from words as they were typed. */
export const asRead = (text: string): string =>
  text.split("").map(seen).join("").normalize("NFD").replace(/ +/g, " ");

/** What may stand within a word, a number, an address: words end only where it is not followed by more of them. */
const joints = "[-_.,:/@+=%&~#'$*\\\\|]*";
const goesOn = new RegExp(`^(${joints}[\\p{L}\\p{N}\\p{M}]|\u2013\\d)`, "u");
const wentOn = new RegExp(`([\\p{L}\\p{N}\\p{M}]${joints}|\\d\u2013)$`, "u");

/** Whether no word goes on over either end: half of one would tell of the other, and `8` is none of the `18`. */
export const isWhole = (text: string, start: number, end: number): boolean =>
  !wentOn.test(text.slice(Math.max(0, start - 9), start)) && !goesOn.test(text.slice(end, end + 9));
