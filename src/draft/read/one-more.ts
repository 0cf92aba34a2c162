import type { Token } from "../../text/tokens";
import { oneMore } from "../../text/uncounted-words";
import { eventNouns } from "../words/another";
import { auxiliaries, deedWords } from "../words/events";
import { placePrepositions } from "../words/geography";
import { isParting } from "../words/parting";
import { type CountedKind, countedNouns } from "../words/units";
import { type Count, isFlying } from "./count";
import { impliedOne } from "./implied-count";
import type { Language } from "./mention";
import { placeGroupAt } from "./places";

/** Behind an article, and without one. */
const led = /^(?:other|second)$/u;
const unled: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`^${oneMore.en}$`, "u"),
  ru: new RegExp(`^${oneMore.ru}$`, "u"),
  uk: new RegExp(`^${oneMore.uk}$`, "u"),
};
const ordinals: Readonly<Record<Language, RegExp>> = { en: /^second$/u, ru: /^втор/u, uk: /^друг/u };

/** What parts it from what was told before: “from one town to another” is no more of anything. */
const parts = (word: string): boolean => isParting(word) || word === "with";

const uncounted: ReadonlySet<CountedKind | null | undefined> = new Set([
  "place",
  "time",
  "measure",
  undefined,
] as const);

/**
 * “Two drones were shot down over A and another over B”, «…, второй – над Б»: one more of what the sentence counted
 * before, without a noun or a number of its own. None where it may be one of something else, or nothing is told of it
 * but in what state it is: “two were killed in A, another in hospital”.
 *
 * @param before What the sentence counts before it.
 */
export function oneMoreAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  before: readonly Count[],
  isTaken: (at: number) => boolean,
): Count | null {
  const isLed = language === "en" && /^(?:the|a)$/u.test(tokens[at]?.word ?? "");
  const to = at + (isLed ? 2 : 1);
  const word = tokens[to - 1]?.word ?? "";
  const isObject = isObjectAt(tokens, at, to, language);
  if (!(isLed ? led : unled[language]).test(word) || !(isObject || parts(tokens[at - 1]?.word ?? "")))
    return null;
  const counted = before.filter(({ kind }) => !uncounted.has(kind));
  const last = counted.at(-1);
  if (!last) return null;
  const named = counted.filter(({ kind }) => kind !== null);
  const isHurtToo = last.kind === null && isOfHurt(tokens, last, at, language);
  const isOfSeveral = isHurtToo || named.some(({ kind }) => kind !== named[0]?.kind);
  const told = isOfSeveral ? toldOnlyOf(tokens, to, language) : null;
  const fit = told ? named.filter(({ kind }) => told(kind)) : named;
  const [first] = fit;
  if (isOfSeveral && (!told || !first || fit.some(({ kind }) => kind !== first.kind))) return null;
  if (!isOfGender(word, first, tokens, language)) return null;
  const lastKind = isOfSeveral ? (last.kind ?? "people") : (first?.kind ?? null);
  if (namesOther(tokens, last, at, lastKind, language)) return null;
  const isPeople =
    first === undefined || first.kind === "people" || (!isOfSeveral && isOfPeople(tokens, at, language));
  if (!isObject && !isToldOf(tokens, to, language, isTaken, isPeople)) return null;
  const one = impliedOne(at, to, "uav", to, true, false);
  const number = { ...one.number, to, isOrdinal: ordinals[language].test(word) };
  return {
    ...one,
    number,
    kind: isOfSeveral ? (first?.kind ?? null) : null,
    isImplied: false,
    isOneMore: true,
  };
}

/** “… and intercepted another”, «и подавили второй»: what was done to it stands before it, and nothing more behind. */
function isObjectAt(tokens: readonly Token[], at: number, to: number, language: Language): boolean {
  const deed = deedWords(language).at(tokens, at - 1)?.value;
  const isDone = deed !== undefined && deed.voice !== "noun" && /^(?:down|suppress)$/u.test(deed.deed);
  const next = tokens[to];
  return (
    isDone && parts(tokens[at - 2]?.word ?? "") && (next === undefined || /^[.,;:!?)]$/u.test(next.text))
  );
}

/** «Пострадали двое», “two were hurt”: without a noun, and by what befell them. */
function isOfHurt(tokens: readonly Token[], { from, to }: Count, end: number, language: Language): boolean {
  const isSign = (at: number) => /^[,;:.()–—]$/u.test(tokens[at]?.text ?? "");
  let [begin, close] = [from, to];
  while (begin > 0 && !isSign(begin - 1)) begin--;
  while (close < end && !isSign(close)) close++;
  return isOfPeople(tokens.slice(begin, close), Number.POSITIVE_INFINITY, language);
}

const ofAir = /^(?:down|suppress|down-or-suppress|land|flight)$/u;
const ofBody = /^(?:kill|injure)$/u;

/**
 * Of several kinds of things that were counted, those of which alone that can be told which is told of “another”: shot
 * down, or over a town, is nothing but what flies; killed, nobody but people. `null`: it may be told of any.
 */
function toldOnlyOf(
  tokens: readonly Token[],
  from: number,
  language: Language,
): ((kind: CountedKind | null) => boolean) | null {
  const at = /^[–—-]$/u.test(tokens[from]?.text ?? "") ? from + 1 : from;
  if (isOver(tokens[at]?.word)) return isFlying;
  for (let step = 0; step <= 2; step++) {
    const deed = deedWords(language).at(tokens, at + step)?.value.deed;
    if (deed && ofAir.test(deed)) return isFlying;
    if (deed && ofBody.test(deed)) return (kind) => kind === "people";
  }
  return null;
}

const ofWomanGender =
  /^(?:ракет|авиабомб|авіабомб|бомб|мин|мін|женщин|жін|люд(?:ина|ини|ину|ей)|особ|осіб|девоч|дівч|квартир|машин|будівл|осел|школ|жительниц|мешканк|пенсионерк|цел|ціл|автівк|вантажівк|постро|хозпостро|споруд|легковушк)/u;
const ofManGender = /^(?:люд(?:и|ей)$|людям|людьми)/u;
const ofNeitherGender = /^(?:здани|домовладени|строени|господарств|средств)/u;

/** «Сбиты два БПЛА, другая …»: no other БПЛА, as the word is of another gender. */
function isOfGender(
  word: string,
  named: Count | undefined,
  tokens: readonly Token[],
  language: Language,
): boolean {
  const noun = named && tokens[named.to - 1]?.word;
  if (language === "en" || !noun) return true;
  if (ofNeitherGender.test(noun)) return false;
  if (/(?:ая|а|у|ую)$/u.test(word)) return ofWomanGender.test(noun);
  return !ofWomanGender.test(noun) || ofManGender.test(noun);
}

/** What a thing that flies does not suffer: told of it, “another” may be one more of what burns, or of who is hurt. */
const ofGround = /^(?:harm|kill|injure|fire)$/u;

/** Whether something else is named since the last count, or told of, that “another” may be one more of. */
function namesOther(
  tokens: readonly Token[],
  last: Count,
  before: number,
  kind: CountedKind | null,
  language: Language,
): boolean {
  for (let at = last.to; at < before; at++) {
    if (!uncounted.has(countedNouns(language).at(tokens, at)?.value.kind)) return true;
    const deed = deedWords(language).at(tokens, at)?.value;
    if (deed?.voice === "noun" || eventNouns.test(tokens[at]?.word ?? "")) return true;
    if (deed && ofGround.test(deed.deed) && kind !== "people" && kind !== "building" && kind !== "other")
      if (kind !== null) return true;
    // “… and a plant burned in B and another in C”; “over a village” is where it was.
    const isLed = language === "en" && /^an?$/u.test(tokens[at]?.word ?? "");
    if (isLed && !placePrepositions.has(tokens[at - 1]?.word ?? "")) return true;
  }
  return false;
}

/** Whether people are told of who came to harm: “in hospital” tells how one is, and not where they were hurt. */
export const isOfPeople = (tokens: readonly Token[], before: number, language: Language): boolean =>
  tokens
    .slice(0, before)
    .some((_, at) => /^(?:kill|injure)$/u.test(deedWords(language).at(tokens, at)?.value.deed ?? ""));

/** Whether a deed is told of it, or a place that is named, where it was: in “another town” a noun follows. */
export function isToldOf(
  tokens: readonly Token[],
  from: number,
  language: Language,
  isTaken: (at: number) => boolean,
  isPeople: boolean,
): boolean {
  const at = /^[–—-]$/u.test(tokens[from]?.text ?? "") ? from + 1 : from;
  const isDeed = (step: number) => {
    const deed = deedWords(language).at(tokens, at + step)?.value;
    return deed !== undefined && deed.voice !== "noun" && !eventNouns.test(tokens[at + step]?.word ?? "");
  };
  const isHelping =
    auxiliaries.has(tokens[at]?.word ?? "") ||
    // «другой был сбит», “another reportedly fell”.
    /(?:ly|но)$|^(?:had|has|был\p{L}*|був|було|була)$/u.test(tokens[at]?.word ?? "");
  if (isDeed(0) || (isHelping && (isDeed(1) || (isAdverb.test(tokens[at + 1]?.word ?? "") && isDeed(2)))))
    return true;
  const group = placeGroupAt(tokens, at, language, isTaken);
  if (!group || (group.role !== "at" && group.role !== "near")) return false;
  if (group.mentions.some(({ isAgain }) => isAgain)) return false;
  let end = group.to;
  while (end < tokens.length && !/^[,;:.()–—]$/u.test(tokens[end]?.text ?? "")) end++;
  const rest = tokens.slice(group.from, end);
  if (isPeople && rest.some(({ word, text }) => ofCare.test(word) || /^\p{Lu}{2,}$/u.test(text)))
    return false;
  // «второй над Б удар отражён»: one more of the deed.
  return !rest.some(({ word }, step) => {
    const deed = deedWords(language).at(tokens, group.from + step)?.value;
    return eventNouns.test(word) || deed?.voice === "noun" || deed?.deed === "repel";
  });
}

const isAdverb = /(?:ly|но)$|^(?:been|also|then|later|также|тоже|також|теж)$/u;

/** “Over”, «над»: where people are not. */
export const isOver = (word: string | undefined): boolean => /^(?:over|above|над|понад)$/u.test(word ?? "");

/** Where the injured are cared for. */
const ofCare =
  /^(?:hospital|clinic|icu|intensive|ward|burn|morgue|больниц|госпитал|реанимац|клиник|црб|морг|лікарн|шпитал|реанімац|клінік)/u;
