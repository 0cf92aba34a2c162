import type { Token } from "../text/tokens";
import {
  distributiveAfter,
  distributiveBefore,
  furtherWords,
  type Hedge,
  hedgesAfter,
  hedgesBefore,
} from "../words/hedges";
import { isBehindBroken, isSome, isVague, plainNumber } from "./plain-number";

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
  const plain = plainNumber(tokens, number);
  if (
    !plain ||
    isVague(tokens, number, plain.to) ||
    (/^(?:no|any|every|each|some|which|ни|жоден|жодного|жодна|ні)$/u.test(tokens[number - 1]?.word ?? "") &&
      plain.value === 1)
  )
    return null;
  let { to, value } = plain;
  let high: number | null = null;
  // «увеличилось до двенадцати»: what it has come to, not what it is at most.
  const risen =
    hedge === "at-most" &&
    /^(?:до|to)$/u.test(tokens[from]?.word ?? "") &&
    [1, 2, 3, 4].some(
      (step) =>
        /^(?:увелич|возрос|вырос|выросл|достиг|зросл|збільш|сягнул|rose|risen|increased)/u.test(
          tokens[from - step]?.word ?? "",
        ) || /^(?:увелич|возрос|вырос|зросл|збільш)/u.test(tokens[plain.to + step - 1]?.word ?? ""),
    );
  let kind: NumberKind = risen ? "exactly" : (hedge ?? "exactly");
  // “5–7”, “five or six”, «от пяти до семи»; a hyphen without spaces is a part of no token here.
  const joint = tokens[to];
  const second =
    joint && /^(?:[-–—]|or|или|або|чи|до|to|and)$/u.test(joint.word) ? plainNumber(tokens, to + 1) : null;
  if (joint && second && second.value > plain.value && !second.isOrdinal) {
    const before = tokens[number - 1]?.word ?? "";
    const isTight =
      joint.kind === "sign" && joint.end === tokens[to + 1]?.start && joint.start === tokens[to - 1]?.end;
    const isBetween = /^(?:between|from|от|від|между|між)$/u.test(before);
    const isRange =
      (isTight && plain.isSpelled === second.isSpelled) ||
      /^(?:or|или|або|чи)$/u.test(joint.word) ||
      (isBetween && /^(?:до|to|and)$/u.test(joint.word));
    // «2–3 десятка»: both are of tens.
    const shared = plain.times === 1 && plain.value * second.times < second.value ? second.times : 1;
    if (isRange && second.value <= plain.value * shared * 3 + 10) {
      kind = "between";
      value = plain.value * shared;
      high = second.value;
      to = second.to;
      if (isBetween) from = Math.min(from, number - 1);
    }
  }
  if (tokens[to]?.text === "+" && kind === "exactly") {
    kind = "more-than";
    to++;
  }
  const later = kind === "exactly" ? hedgesAfter.at(tokens, to) : null;
  if (later) {
    kind = later.value;
    to += later.length;
  }
  return {
    kind,
    value: plain.isOrdinal ? 1 : value,
    high,
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

/** Whether “each” follows: of a noun phrase that ends before the token. */
export const isEach = (tokens: readonly Token[], at: number): boolean =>
  distributiveAfter.at(tokens, at) !== null;
