import { matchesOf } from "./matches";
import type { Plain } from "./plain";

/** A word, a number or a sign, with where it stands in the text as read. */
export type Token = {
  start: number;
  end: number;
  /** As it stands. */
  text: string;
  /** As it is compared: small letters, without an English possessive. */
  word: string;
  kind: "word" | "number" | "sign";
  /** Begins with a capital letter. */
  isCapital: boolean;
  /** “Russia’s”. */
  isPossessive: boolean;
};

/** Abbreviations that bear a full stop of their own. */
const abbreviation =
  "н\\. ?п\\.|т\\. ?г\\.|с\\. ?г\\.|(?:обл|респ|пос|сел|дер|ул|им|р-н|мкр|тыс|млн|св)\\.(?! [А-ЯЁІЇЄҐ][а-яё]+ [а-яё]+(?:л|ли|ло|ют|ит) )|a\\. ?m\\.|p\\. ?m\\.|u\\.s\\.|u\\.n\\.|u\\.k\\.";
const number =
  "\\d+(?:[.,:]\\d+)*(?:[ ']\\d{3}(?!\\d))*(?:-?(?:\\p{L}{1,3}))?(?![\\p{L}\\d])|\\d+(?:[.,:]\\d+)*";
/** “9M331”, “2S19-1”: a number with letters and digits behind it is what a thing is called, and counts nothing. */
const designation = "\\d+\\p{L}{1,3}\\d[\\p{L}\\p{N}]*(?:-[\\p{L}\\p{N}]+)*";
const word = "\\d+-\\p{L}{4,}(?:-\\p{L}+)*|\\p{L}[\\p{L}\\p{N}]*(?:[-'/][\\p{L}\\p{N}]+)*";
const pattern = new RegExp(
  `(?<abbreviation>(?<![\\p{L}\\p{N}])(?:${abbreviation}))|(?<word>${designation}|${word})|(?<number>${number})|(?<sign>[^\\s])`,
  "giu",
);

/** Every word, number and sign of a text, in order. */
export function tokensOf({ text, folded }: Plain): Token[] {
  const tokens: Token[] = [];
  for (const match of matchesOf(pattern, folded)) {
    const { abbreviation, number, word } = match.groups ?? {};
    const whole = match[0];
    const start = match.index;
    const end = start + whole.length;
    const isPossessive = word !== undefined && /[a-z]'s?$/.test(word);
    tokens.push({
      start,
      end,
      text: text.slice(start, end),
      word: isPossessive ? whole.replace(/'s?$/, "") : whole,
      kind:
        abbreviation !== undefined || word !== undefined ? "word" : number !== undefined ? "number" : "sign",
      isCapital: /^\p{Lu}/u.test(text.slice(start, start + 2)),
      isPossessive,
    });
  }
  return tokens;
}
