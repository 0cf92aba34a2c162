import type { Token } from "../text/tokens";
import {
  distributiveAfter,
  distributiveBefore,
  furtherWords,
  type Hedge,
  hedgesAfter,
  hedgesBefore,
} from "../words/hedges";
import { isBroken, type Numeral, numerals, tens } from "../words/numerals";

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

type Plain = { value: number; to: number; isOrdinal: boolean; isSpelled: boolean };

/** The number that begins at a token, without its hedges. */
function plainNumber(tokens: readonly Token[], at: number): Plain | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") return digits(tokens, at);
  return spelled(tokens, at);
}

const cardinalSuffix = /^(?:ма|ти|х|м|мя|ю|ох|ьох|ть|ми)$/u;

function digits(tokens: readonly Token[], at: number): Plain | null {
  const token = tokens[at];
  if (!token) return null;
  const match = /^(\d{1,3}(?:[ ,.]\d{3})+|\d+)(?:-?(\p{L}+))?$/u.exec(token.word);
  if (!match) return null;
  const [, figure = "", suffix] = match;
  if (suffix !== undefined && !cardinalSuffix.test(suffix)) return null;
  if (figure.length > 9) return null;
  let value = Number(figure.replace(/[ ,.]/g, ""));
  let to = at + 1;
  const next = tokens[to]?.word;
  if (next !== undefined && /^(?:тыс\.?|тысяч[аиу]?|thousand|тис\.?)$/u.test(next)) {
    value *= 1000;
    to++;
  }
  return { value, to, isOrdinal: false, isSpelled: false };
}

const ten: Numeral = { value: 10, rank: "thousand" };
const rankOf = { one: 1, teen: 1, ten: 2, hundred: 3, thousand: 4 };

function spelled(tokens: readonly Token[], at: number): Plain | null {
  let total = 0;
  let group = 0;
  let to = at;
  let last: Numeral | null = null;
  let isOrdinal = false;
  while (to < tokens.length) {
    const token = tokens[to];
    const numeral: Numeral | undefined = token && numeralBehind(last, token.word);
    if (!numeral) {
      // “one hundred and five”.
      if (token?.word === "and" && last?.rank === "hundred" && numeralOf(tokens[to + 1]?.word ?? "")) {
        to++;
        continue;
      }
      // “twenty - two” with the hyphen apart is not joined: two numbers in a row are two.
      break;
    }
    if (numeral.isOrdinal && last) break;
    if (numeral.rank === "thousand") {
      if (last?.rank === "thousand") break;
      total += (group || 1) * numeral.value;
      group = 0;
    } else if (
      numeral.rank === "hundred" &&
      numeral.value === 100 &&
      last &&
      last.rank === "one" &&
      token?.word === "hundred"
    ) {
      group *= 100;
    } else {
      const isSmaller =
        !last ||
        last.rank === "thousand" ||
        (rankOf[numeral.rank] < rankOf[last.rank] && !(last.rank === "ten" && numeral.rank === "teen"));
      if (!isSmaller) break;
      group += numeral.value;
    }
    isOrdinal = numeral.isOrdinal ?? false;
    last = numeral;
    to++;
    if (isOrdinal) break;
  }
  // «Полтора» of what is no ten, hundred or thousand counts no things.
  if (!last || !Number.isInteger(total + group)) return null;
  return { value: total + group, to, isOrdinal, isSpelled: true };
}

const numeralBehind = (last: Numeral | null, word: string): Numeral | undefined =>
  last?.rank === "one" && tens.test(word) ? ten : numeralOf(word);

/** Of “twenty-two”, too. */
function numeralOf(word: string): Numeral | undefined {
  const whole = numerals.get(word);
  if (whole || !word.includes("-")) return whole;
  const [tens, ones, ...others] = word.split("-").map((part) => numerals.get(part));
  if (!tens || !ones || others.length > 0 || tens.rank !== "ten" || ones.rank !== "one") return undefined;
  return {
    value: tens.value + ones.value,
    rank: "teen",
    ...(ones.isOrdinal && { isOrdinal: true as const }),
  };
}

/** «Пів десятка», «полтора – два десятка»: how many it is, no whole number says. */
function isBehindBroken(tokens: readonly Token[], number: number): boolean {
  let at = number;
  while (numerals.has(tokens[at - 1]?.word ?? "") && !isBroken(tokens[at - 1]?.word ?? "")) at--;
  const isJoined = /^(?:[-–—]|или|або|чи|до)$/u.test(tokens[at - 1]?.word ?? "");
  const before = tokens[at - (isJoined ? 2 : 1)]?.word ?? "";
  return isBroken(before) && (isJoined || !numerals.has(before) || before.includes("-"));
}

/** A number with what hedges it, that begins at a token; `null` where none does. */
export function numberAt(tokens: readonly Token[], at: number): NumberRead | null {
  let from = at;
  let hedge: Hedge | null = null;
  let isDistributive = false;
  let isFurther = false;
  let number = at;
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
    (/^(?:no|any|every|each|some|which|ни|жоден|жодного|жодна|ні)$/u.test(tokens[number - 1]?.word ?? "") &&
      plain.value === 1)
  )
    return null;
  let { to } = plain;
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
    if (isRange && second.value <= plain.value * 3 + 10) {
      kind = "between";
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
    value: plain.isOrdinal ? 1 : plain.value,
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
