import type { Token } from "../text/tokens";
import { auxiliaries, deedWords } from "../words/events";
import { placePrepositions } from "../words/geography";
import type { CountedKind } from "../words/units";
import type { Count } from "./count";
import { impliedOne } from "./implied-count";
import type { Language } from "./mention";

/** Behind an article, and without one. */
const led = /^(?:other|second)$/u;
const unled: Readonly<Record<Language, RegExp>> = {
  en: /^another$/u,
  ru: /^(?:друг(?:ой|ая|ого|ую)|втор(?:ой|ая|ого|ую))$/u,
  uk: /^(?:інш(?:ий|а|ого|у)|друг(?:ий|а|ого|у))$/u,
};
const ordinals: Readonly<Record<Language, RegExp>> = { en: /^second$/u, ru: /^втор/u, uk: /^друг/u };

/** What parts it from what was told before: “from one town to another” is no more of anything. */
const parting = /^(?:[,;:.(–—]|and|with|while|but|и|а|но|та|й|і|але)$/u;

const uncounted: ReadonlySet<CountedKind | null> = new Set(["place", "time", "measure"]);

/**
 * “Two drones were shot down over A and another over B”, «…, второй – над Б»: one more of what the sentence counted
 * before, without a noun or a number of its own.
 *
 * @param before What the sentence counts before it.
 */
export function oneMoreAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  before: readonly Count[],
): Count | null {
  if (!before.some(({ kind }) => !uncounted.has(kind))) return null;
  const isLed = language === "en" && /^(?:the|a)$/u.test(tokens[at]?.word ?? "");
  const to = at + (isLed ? 2 : 1);
  const word = tokens[to - 1]?.word ?? "";
  if (!(isLed ? led : unled[language]).test(word) || !parting.test(tokens[at - 1]?.word ?? "")) return null;
  if (!isToldOf(tokens, to, language)) return null;
  const one = impliedOne(at, to, "uav", to, true, false);
  const number = { ...one.number, to, isOrdinal: ordinals[language].test(word) };
  return { ...one, number, kind: null, isImplied: false };
}

/** Whether it is told of it where it was, or what was done to it: in “another town” a noun follows. */
function isToldOf(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "sign") return /^[–—-]$/u.test(token.text) && isToldOf(tokens, at + 1, language);
  const isDeed = (step: number) => deedWords(language).at(tokens, at + step) !== null;
  return (
    placePrepositions.at(tokens, at) !== null ||
    auxiliaries.has(token.word) ||
    isDeed(0) ||
    // «другой был сбит», “another reportedly fell”.
    (/(?:ly|но)$|^(?:был\p{L}*|був|було|була)$/u.test(token.word) && isDeed(1))
  );
}
