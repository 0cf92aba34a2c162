import { type Numerals, numerals } from "./numerals";
import { multiplierAt, plainNumber } from "./plain-number";
import type { Token } from "./tokens";

/** Two numbers that one is between. Token indexes are half-open. */
export type NumberPair = {
  low: number;
  high: number;
  /** Where the second begins: the first ends before it, or in it, as of «два-три». */
  highFrom: number;
  to: number;
  /** “between five and six”, «от пяти до шести»: the word before them belongs to them. */
  isLed: boolean;
  isSpelled: boolean;
};

/** “5–7”, “five or six”, «от пяти до семи», «два-три десятка», “two to three dozen”. */
export function numberPairAt(
  tokens: readonly Token[],
  at: number,
  known: Numerals = numerals,
): NumberPair | null {
  const hyphened = hyphenedAt(tokens, at, known);
  if (hyphened) return hyphened;
  const first = plainNumber(tokens, at, known);
  const joint = first && tokens[first.to];
  if (!joint || !/^(?:[-–—]|or|или|або|чи|до|to|and)$/u.test(joint.word)) return null;
  const second = plainNumber(tokens, first.to + 1, known);
  if (!second || second.isOrdinal || second.value <= first.value) return null;
  // «2–3 десятка»: both are of tens.
  const isShared = first.times === 1 && first.value * second.times < second.value;
  const low = isShared ? first.value * second.times : first.value;
  const isTight =
    joint.kind === "sign" &&
    joint.end === tokens[first.to + 1]?.start &&
    joint.start === tokens[first.to - 1]?.end;
  const isLed = /^(?:between|from|от|від|между|між)$/u.test(tokens[at - 1]?.word ?? "");
  const isRange =
    (isTight && first.isSpelled === second.isSpelled) ||
    /^(?:or|или|або|чи)$/u.test(joint.word) ||
    // “two to three dozen”: of what is counted by dozens nobody counts from two.
    (isShared && second.times > 1 && joint.word === "to") ||
    (isLed && /^(?:до|to|and)$/u.test(joint.word));
  if (!isRange || second.value > low * 3 + 10) return null;
  return {
    low,
    high: second.value,
    highFrom: first.to + 1,
    to: second.to,
    isLed,
    isSpelled: first.isSpelled,
  };
}

/** «Два-три», that is one word, with what both are of. */
function hyphenedAt(tokens: readonly Token[], at: number, known: Numerals): NumberPair | null {
  const parts = tokens[at]?.word.split("-") ?? [];
  if (parts.length !== 2 || tokens[at]?.kind !== "word") return null;
  const [first, second] = parts.map((part) => known.get(part));
  if (!first || !second || first.isOrdinal || second.isOrdinal || first.value >= second.value) return null;
  if (!Number.isInteger(first.value) || (first.rank === "ten" && second.rank === "one")) return null;
  if (second.value > first.value * 3 + 10) return null;
  // «Пятнадцать-двадцать пять»: its second number goes on.
  const next = known.get(tokens[at + 1]?.word ?? "");
  if (next && next.rank !== "thousand" && (second.rank === "ten" || second.rank === "hundred")) return null;
  const times = multiplierAt(tokens, at + 1) ?? 1;
  return {
    low: first.value * times,
    high: second.value * times,
    highFrom: at,
    to: at + (times > 1 ? 2 : 1),
    isLed: false,
    isSpelled: true,
  };
}
