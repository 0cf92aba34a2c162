import { numberPairAt } from "../../text/number-pair";
import { numeralsOf } from "../../text/numerals";
import { givenSpan, plainText } from "../../text/plain";
import { isBehindBroken, isVague, plainNumber } from "../../text/plain-number";
import { tokensOf } from "../../text/tokens";
import { baseLanguage } from "../language";

/** A number of a text, with where it stands. */
export type NumberSaid = { value: number; start: number; end: number };

/**
 * The numbers of a text, as a draft reads them: digits in any language, words in English, Russian and Ukrainian. Those of
 * dates too, and both that one is between: «2–3 десятка» is twenty and thirty.
 */
export function numbersIn(text: string, language: string): NumberSaid[] {
  const plain = plainText(text);
  const tokens = tokensOf(plain);
  const known = numeralsOf(baseLanguage(language));
  const found: NumberSaid[] = [];
  const add = (value: number, from: number, to: number) =>
    found.push({ value, ...givenSpan(plain, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0) });
  for (let at = 0; at < tokens.length; at++) {
    const pair = numberPairAt(tokens, at, known);
    const read = pair ?? plainNumber(tokens, at, known);
    if (!read || isVague(tokens, at, read.to) || isBehindBroken(tokens, at)) continue;
    if (pair) {
      add(pair.low, at, Math.max(at + 1, pair.highFrom - 1));
      add(pair.high, pair.highFrom, pair.to);
    } else if ("value" in read && !read.isOrdinal) {
      add(read.value, at, read.to);
    }
    at = read.to - 1;
  }
  return found;
}
