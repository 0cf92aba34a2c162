import { numberPairAt } from "../../text/number-pair";
import { isBehindBroken, isSome, isVague, type PlainNumber, plainNumber } from "../../text/plain-number";
import type { Token } from "../../text/tokens";
import {
  distributiveAfter,
  distributiveBefore,
  furtherWords,
  type Hedge,
  hedgesAfter,
  hedgesBefore,
} from "../words/hedges";
import { isJoining } from "../words/parting";

export type NumberKind = "exactly" | Hedge | "between";

/** A number that may count something: not a time, a date, a model or a law. Token indexes are half-open. */
export type NumberRead = {
  kind: NumberKind;
  value: number;
  /** Of “between”. */
  high: number | null;
  /** With its hedge. */
  from: number;
  to: number;
  /** The number alone. */
  numberFrom: number;
  isDistributive: boolean;
  /** “another five”. */
  isFurther: boolean;
  /** «увеличилось до двенадцати»: what it has come to. */
  isRisen: boolean;
  isOrdinal: boolean;
  /** Written in words. */
  isSpelled: boolean;
};

/** A number with what hedges it, that begins at a token; `null` where none does. */
export function numberAt(tokens: readonly Token[], at: number): NumberRead | null {
  let from = at;
  let hedge: Hedge | null = null;
  let isDistributive = false;
  let isFurther = false;
  let number = at;
  if (isSome(tokens, number)) {
    hedge = "about";
    number++;
  }
  // Any order: «еще не менее», “at least another”. As many as four, so that it ends.
  for (let turn = 0; turn < 4; turn++) {
    const found = hedgesBefore.at(tokens, number);
    if (found) {
      hedge = hedge ?? found.value;
      number += found.length;
      continue;
    }
    const each = distributiveBefore.at(tokens, number);
    if (each) {
      isDistributive = true;
      number += each.length;
      continue;
    }
    const further = furtherWords.at(tokens, number);
    if (further) {
      isFurther = true;
      number += further.length;
      continue;
    }
    if (
      number > at &&
      /^(?:the|a|total|of|всего|всех|все|all|just|only|лише|лишь|only|усі|всі|усіх)$/u.test(
        tokens[number]?.word ?? "",
      )
    ) {
      number++;
      continue;
    }
    break;
  }
  if (isBehindBroken(tokens, number)) return null;
  const grown = grownAt(tokens, number);
  if (grown) return grown;
  const pair = numberPairAt(tokens, number);
  const plain = pair ? { ...pair, value: pair.low, isOrdinal: false } : plainNumber(tokens, number);
  if (
    !plain ||
    (plain.value === 0 && plain.isSpelled) ||
    isVague(tokens, number, plain.to) ||
    (/^(?:no|any|every|each|some|which|ни|жоден|жодного|жодна|ні|кажд\p{L}+|кож(?:ен|н\p{L}+))$/u.test(
      tokens[number - 1]?.word ?? "",
    ) &&
      (plain.value === 1 || plain.isOrdinal))
  )
    return null;
  let { to } = plain;
  const { value } = plain;
  // «увеличилось до двенадцати»: what it has come to, not what it is at most.
  const risen =
    hedge === "at-most" && /^(?:до|to)$/u.test(tokens[from]?.word ?? "") && isGrowing(tokens, from, to);
  let kind: NumberKind = pair ? "between" : risen ? "exactly" : (hedge ?? "exactly");
  if (pair?.isLed) from = Math.min(from, number - 1);
  if (tokens[to]?.text === "+" && kind === "exactly") {
    kind = "more-than";
    to++;
  }
  // “no fewer than five and no more than seven”: between them.
  const most = kind === "at-least" ? atMostBehind(tokens, to, value) : null;
  if (most) {
    kind = "between";
    to = most.to;
  }
  const later = kind === "exactly" ? hedgesAfter.at(tokens, to) : null;
  if (later) {
    kind = later.value;
    to += later.length;
  }
  return {
    kind,
    value: plain.isOrdinal ? 1 : value,
    high: pair?.high ?? most?.value ?? null,
    from,
    to,
    numberFrom: number,
    isDistributive,
    isFurther,
    isRisen: risen,
    isOrdinal: plain.isOrdinal,
    isSpelled: plain.isSpelled,
  };
}

/** Whether words near a number tell of something that has grown. */
const isGrowing = (tokens: readonly Token[], from: number, to: number): boolean =>
  [1, 2, 3, 4].some(
    (step) =>
      /^(?:увелич|возрос|вырос|выросл|достиг|зросл|збільш|сягнул|rose|risen|increased)/u.test(
        tokens[from - step]?.word ?? "",
      ) || /^(?:увелич|возрос|вырос|зросл|збільш)/u.test(tokens[to + step - 1]?.word ?? ""),
  );

/** “Rose from three to five”, “rose by two to five”, «зросла з трьох до п'яти»: it is five now, and neither three nor between them. */
function grownAt(tokens: readonly Token[], at: number): NumberRead | null {
  if (!/^(?:from|by|с|со|от|на|з|із|від)$/u.test(tokens[at - 1]?.word ?? "")) return null;
  const first = plainNumber(tokens, at);
  if (!first || first.isOrdinal) return null;
  const to = first.to + (tokens[first.to]?.text === "," ? 1 : 0);
  if (!/^(?:to|до)$/u.test(tokens[to]?.word ?? "")) return null;
  const second = plainNumber(tokens, to + 1);
  if (!second || second.isOrdinal || !isGrowing(tokens, at - 1, second.to)) return null;
  return {
    kind: "exactly",
    value: second.value,
    high: null,
    from: at - 1,
    to: second.to,
    numberFrom: to + 1,
    isDistributive: false,
    isFurther: false,
    isRisen: true,
    isOrdinal: false,
    isSpelled: second.isSpelled,
  };
}

/** “… and at most seven”, behind the least that it is. */
function atMostBehind(tokens: readonly Token[], at: number, least: number): PlainNumber | null {
  const from = isJoining(tokens[at]?.word ?? "") ? at + 1 : at;
  const hedge = hedgesBefore.at(tokens, from);
  if (hedge?.value !== "at-most" || from === at) return null;
  const most = plainNumber(tokens, from + hedge.length);
  return most && !most.isOrdinal && most.value > least ? most : null;
}

/** Whether “each” follows: of a noun phrase that ends before the token. */
export const isEach = (tokens: readonly Token[], at: number): boolean =>
  distributiveAfter.at(tokens, at) !== null;
