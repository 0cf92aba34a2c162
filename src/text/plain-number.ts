import {
  dozens,
  hundreds,
  isBroken,
  isOneOrSeveral,
  isSeveral,
  type Numeral,
  type Numerals,
  numerals,
  tens,
} from "./numerals";
import type { Token } from "./tokens";
import { several } from "./uncounted-words";

export type PlainNumber = {
  value: number;
  /** Of “3 dozen”, the twelve; else one. */
  times: number;
  to: number;
  isOrdinal: boolean;
  isSpelled: boolean;
};

/**
 * The number that begins at a token, without its hedges.
 *
 * @param known Numerals of the languages that are read.
 */
export function plainNumber(
  tokens: readonly Token[],
  at: number,
  known: Numerals = numerals,
): PlainNumber | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") return digits(tokens, at);
  return spelled(tokens, at, known);
}

const cardinalSuffix = /^(?:ма|ти|х|м|мя|ю|ох|ьох|ть|ми)$/u;

/**
 * Whether letters behind a figure are the case of a number: «5-ти», «3-х», «3-м беспилотникам», and not one thing's of a row, as
 * in «5-м районе», «5-ю роту», «5-х классов».
 */
function isCase(suffix: string, figure: string, next: string): boolean {
  if (!cardinalSuffix.test(suffix)) return false;
  const isTwoToFour = /(?:^|[^1])[234]$/u.test(figure);
  if (suffix === "х") return isTwoToFour;
  if (suffix === "м") return isTwoToFour && /[ая]м$/u.test(next);
  return suffix !== "ю" || !/[ую]$/u.test(next);
}

function digits(tokens: readonly Token[], at: number): PlainNumber | null {
  const token = tokens[at];
  if (!token) return null;
  const match = /^(\d{1,3}(?:[ ,.']\d{3})+|\d+)(?:-?(\p{L}+))?$/u.exec(token.word);
  if (!match) return null;
  const [, figure = "", suffix] = match;
  if (suffix !== undefined && !isCase(suffix, figure, tokens[at + 1]?.word ?? "")) return null;
  if (figure.length > 9) return null;
  let value = Number(figure.replace(/[ ,.']/g, ""));
  let to = at + 1;
  const times = multiplierAt(tokens, to) ?? 1;
  if (times > 1) {
    value *= times;
    to++;
  }
  return { value, times, to, isOrdinal: false, isSpelled: false };
}

/** «2 десятка», “3 dozen”, «5 тыс.»: what digits are of. */
export function multiplierAt(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.word ?? "";
  if (/^(?:тыс\.?|тысяч[аиу]?|thousand|тис\.?|тисяч[аіу]?)$/u.test(word)) return 1000;
  if (tens.test(word) || /^десят(?:ок|ка)$/u.test(word)) return 10;
  if (hundreds.test(word) || word === "hundred") return 100;
  return dozens.test(word) ? 12 : null;
}

/** Whether it is of a number, in digits or in words. */
export const isNumber = ({ kind, word }: Pick<Token, "kind" | "word">): boolean =>
  kind === "number" || numerals.has(word);

const ten: Numeral = { value: 10, rank: "thousand" };
const rankOf = { one: 1, teen: 1, ten: 2, hundred: 3, thousand: 4 };

function spelled(tokens: readonly Token[], at: number, known: Numerals): PlainNumber | null {
  let total = 0;
  let group = 0;
  let to = at;
  let last: Numeral | null = null;
  let times = 1;
  let isOrdinal = false;
  while (to < tokens.length) {
    const token = tokens[to];
    const numeral: Numeral | undefined = token && numeralBehind(last, token.word, known);
    if (!numeral) {
      if (isTensOrHundreds(last) && ordinal.test(token?.word ?? "")) return null;
      // “one hundred and five”.
      if (
        token?.word === "and" &&
        isHundredOrThousand(last) &&
        numeralOf(tokens[to + 1]?.word ?? "", known)
      ) {
        to++;
        continue;
      }
      // “twenty - two” with the hyphen apart is not joined: two numbers in a row are two.
      break;
    }
    // «Двадцать первый» is one thing, and no twenty.
    if (numeral.isOrdinal && last) {
      if (isTensOrHundreds(last)) return null;
      break;
    }
    if (numeral.rank === "thousand") {
      if (last?.rank === "thousand") break;
      total += (group || 1) * numeral.value;
      times = numeral.value;
      group = 0;
    } else if (
      numeral.rank === "hundred" &&
      numeral.value === 100 &&
      last &&
      (last.rank === "one" || last.rank === "teen") &&
      token?.word === "hundred"
    ) {
      group *= 100;
      times = 100;
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
  const isRound = group === 0 || (times === 100 && total === 0 && group % 100 === 0);
  return { value: total + group, times: isRound ? times : 1, to, isOrdinal, isSpelled: true };
}

const isTensOrHundreds = (last: Numeral | null): boolean => last?.rank === "ten" || last?.rank === "hundred";

/** «Первый», «шостий»: behind tens it makes them one thing of many. */
const ordinal =
  /^(?:перв|втор|четв[её]рт|шест|седьм|восьм|перш|друг|шост|сьом|(?:пя|п'я|девя|дев'я|тре)т)(?:ый|ой|ий|ья|ье|ья|ая|ое|ого|его|ьего|ому|ую|ым|им|ом|ій|ої|я|є)$/u;

const isHundredOrThousand = (last: Numeral | null): boolean =>
  last !== null && (last.rank === "hundred" || last.value === 1000);

const hundred: Numeral = { value: 100, rank: "thousand" };
const dozen: Numeral = { value: 12, rank: "thousand" };

function numeralBehind(last: Numeral | null, word: string, known: Numerals): Numeral | undefined {
  if (last?.rank !== "one") return numeralOf(word, known);
  if (tens.test(word)) return ten;
  if (dozens.test(word)) return dozen;
  return hundreds.test(word) ? hundred : numeralOf(word, known);
}

/** «С десяток», «з десяток»: about ten. */
export const isSome = (tokens: readonly Token[], at: number): boolean =>
  /^(?:с|з|із)$/u.test(tokens[at]?.word ?? "") && /^(?:десяток|дюжину)$/u.test(tokens[at + 1]?.word ?? "");

/** «Полтора», «полдесятка», “half a dozen”: a number that is not whole, or a half of what is counted by. */
export function isBrokenAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  const by = tokens[at + (/^an?$/u.test(tokens[at + 1]?.word ?? "") ? 2 : 1)]?.word ?? "";
  // «Пол дюжины», but «упал на пол».
  if (word === "пол") return numerals.get(by)?.rank === "thousand";
  return isBroken(word) || (word === "half" && /^(?:dozen|hundred|thousand)$/u.test(by));
}

/**
 * Whether words around a number make it one that nobody said: “half a dozen”, «несколько тысяч», «1,5 десятка», «два-три
 * десятка», “ten and a half”.
 */
export function isVague(tokens: readonly Token[], number: number, to: number): boolean {
  const word = (at: number) => tokens[at]?.word ?? "";
  if (/^(?:с|со|з|із) полови/u.test(`${word(to)} ${word(to + 1)}`)) return true;
  if (word(to) === "and" && word(to + 1) === "a" && word(to + 2) === "half") return true;
  // «Двадцать-двадцать пять»: of two numbers that stand as one word only the second one's end is read.
  if (isTwoInOne(word(number - 1))) return true;
  if (numerals.get(word(number))?.rank !== "thousand" && word(number) !== "hundred") return false;
  if (to === number + 1 && (isSeveral(word(number)) || isOneOrSeveral(word(number))))
    return isSeveral(word(number)) || !takesSecondCase.test(word(number - 1));
  const before = /^(?:a|an|of)$/u.test(word(number - 1)) ? number - 2 : number - 1;
  const parts = word(before).split("-");
  return (
    vague.test(word(before)) ||
    (before === number - 1 && decimal.test(word(before))) ||
    (parts.length > 1 && parts.every((part) => numerals.has(part)))
  );
}

/** «1,5 десятка», “2.5 dozen”; not the hour or day of «в 13:00 дюжина», “on May 5 a dozen”. */
const decimal = /^\d+(?:,\d+|\.\d)$/u;

const isTwoInOne = (word: string): boolean => {
  const parts = word.split("-");
  return parts.length === 2 && parts.every((part) => numerals.has(part)) && !numeralOf(word, numerals);
};

/** Behind them the second case of one stands: «около тысячи». */
const takesSecondCase =
  /^(?:около|порядка|до|от|из|более|больше|менее|меньше|свыше|близько|біля|від|з|із|понад|більше|більш|менше|менш|не|ніж)$/u;

const vague = new RegExp(
  `^(?:half|few|couple|many|some|tens|${several}|несколькими?|пар(?:а|у|ой|ы)|много|десятк(?:ов|ами)|сот(?:ен|нями)|кількома|декількох|десятків|сотень|багато)$`,
  "u",
);

/** Of “twenty-two”, too. */
function numeralOf(word: string, known: Numerals): Numeral | undefined {
  const whole = known.get(word);
  if (whole || !word.includes("-")) return whole;
  const [tens, ones, ...others] = word.split("-").map((part) => known.get(part));
  if (!tens || !ones || others.length > 0 || tens.rank !== "ten" || ones.rank !== "one") return undefined;
  return {
    value: tens.value + ones.value,
    rank: "teen",
    ...(ones.isOrdinal && { isOrdinal: true as const }),
  };
}

/** More numerals make no one number, and who went back over all of a row at each of them would take ever longer. */
const mostNumerals = 8;

/** «Пів десятка», «полтора – два десятка»: how many it is, no whole number says. */
export function isBehindBroken(tokens: readonly Token[], number: number): boolean {
  const isWhole = (word: string) => numerals.has(word) && !isBroken(word);
  let at = number;
  while (number - at < mostNumerals && isWhole(tokens[at - 1]?.word ?? "")) at--;
  const isJoined = /^(?:[-–—]|или|або|чи|до)$/u.test(tokens[at - 1]?.word ?? "");
  const before = tokens[at - (isJoined ? 2 : 1)]?.word ?? "";
  return isBroken(before) && (isJoined || !numerals.has(before) || before.includes("-"));
}
