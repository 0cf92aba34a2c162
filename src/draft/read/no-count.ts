import { isNumber } from "../../text/plain-number";
import type { Token } from "../../text/tokens";
import { isJoining } from "../words/parting";
import { nounAfter } from "./counted-noun";
import type { NumberRead } from "./numbers";

const shares =
  /^(?:half|most|majority|part|third|quarter|many|several|few|none|some|two-thirds|three-quarters|half|половин[аыу]|большинств[оа]|част[ьи]|треть|четверть|многие|некоторые|половин[аиу]|більшіст[ьі]|частин[аиу]|третин[аиу]|чверть)$/u;

const notAll =
  /(?:^| )(?:not all|не вс[еі]|не усі)(?: (?:of|из|з|із|the|those|these|its|their|всех|этих|тех|цих|усіх|launched|запущенн\p{L}+|запущених))*$/u;

/** “Every second of the 10”, «каждый третий из 10». */
const everyNth =
  /(?:^| )(?:every|кажд\p{L}+|кож(?:ен|н\p{L}+)) (?:second|third|fourth|fifth|втор\p{L}+|трет\p{L}+|четв\p{L}+|пят\p{L}+|друг\p{L}+|п'ят\p{L}+)(?: (?:of|из|з|із|the|those|these|всех|этих|усіх|цих))+$/u;

/**
 * “half of the 60 drones”, «большинство из 20 дронов», “not all of the 30”: of these so many are told, and how many it
 * is nobody says.
 */
export function isShareOf(tokens: readonly Token[], { from }: NumberRead): boolean {
  const before = tokens.slice(Math.max(0, from - 6), from);
  const said = before.map(({ word }) => word).join(" ");
  if (notAll.test(said) || everyNth.test(said)) return true;
  const isPointed = /^(?:the|those|these|its|their|всех|этих|тех|цих|усіх)$/u.test(
    tokens[from - 1]?.word ?? "",
  );
  const of = isPointed ? from - 2 : from - 1;
  return /^(?:of|из|з|із|зі)$/u.test(tokens[of]?.word ?? "") && shares.test(tokens[of - 1]?.word ?? "");
}

/**
 * «Из 30 дронов часть сбита», “of the 30 drones, 25 were shot down”: what it is of, told first. Of all of them it is told
 * only where the words say “all”.
 */
export function isWholeOf(tokens: readonly Token[], { from }: NumberRead, to: number): boolean {
  const isPointed = /^(?:the|those|these|its|their|всех|этих|тех|цих|усіх|всіх)$/u.test(
    tokens[from - 1]?.word ?? "",
  );
  const of = isPointed ? from - 2 : from - 1;
  if (!/^(?:of|из|з|із|зі)$/u.test(tokens[of]?.word ?? "")) return false;
  const before = tokens[/^out$/u.test(tokens[of - 1]?.word ?? "") ? of - 2 : of - 1];
  if (before && before.kind !== "sign" && !isJoining(before.word)) return false;
  for (let at = to; at < tokens.length && !/^[.;]$/u.test(tokens[at]?.text ?? ""); at++) {
    const token = tokens[at];
    const word = token?.word ?? "";
    if (/^(?:all|все|всі|усі)$/u.test(word)) return /^(?:not|не)$/u.test(tokens[at - 1]?.word ?? "");
    if (token && (shares.test(word) || isNumber(token))) return true;
  }
  return false;
}

/** “Call 112”, «звоните 112»: whom to call. */
const isCalled = (before: Token | undefined, first: Token): boolean =>
  /^(?:911|112|10[1-4])$/u.test(first.text) &&
  /^(?:call|dial|number|phone|звон\p{L}+|номер\p{L}*|телефон\p{L}*|дзвон\p{L}+|наб[еи]р\p{L}+)$/u.test(
    before?.word ?? "",
  );

/** A model, a law, a year, a time: “Shahed 136”, «ст. 205», “2022”. */
export function isName(tokens: readonly Token[], number: NumberRead): boolean {
  const first = tokens[number.numberFrom];
  const before = tokens[number.numberFrom - 1];
  if (!first || isCalled(before, first)) return true;
  if (first.kind === "number" && /[.:]/.test(first.text) && !/^\d{1,3}(?:[.,]\d{3})+$/.test(first.text))
    return true;
  if (
    before &&
    /^(?:№|#|no\.|ст|статьи|статье|статті|of|номер)$/u.test(before.word) &&
    /^(?:№|#)$/.test(before.text)
  )
    return true;
  if (
    before &&
    /^(?:ст|статьи|статье|статья|статті|article|section|part|№|#|стр|page|канал)$/u.test(before.word)
  )
    return true;
  const after = tokens[number.to];
  if (after && /^[%$€₽₴°]$/u.test(after.text)) return true;
  if (before && /^[$€£₽₴]$/u.test(before.text)) return true;
  if (
    /^(?:19|20)\d\d$/.test(first.text) &&
    number.kind === "exactly" &&
    (!after ||
      after.kind === "sign" ||
      /^(?:года?|году|р\.?|року|рік)$/u.test(after.word) ||
      !countNear(tokens, number.to))
  )
    return true;
  // “Shahed 136”, «Х 101»: a number that belongs to the capitalised Latin or quoted word before it.
  if (
    before &&
    before.end === first.start &&
    before.text !== "(" &&
    before.kind === "sign" &&
    /^[-–/.]$/.test(before.text) &&
    tokens[number.numberFrom - 2]?.kind === "word" &&
    tokens[number.numberFrom - 2]?.end === before.start
  )
    return true;
  if (
    after &&
    after.start === first.end &&
    /^[-/]$/.test(after.text) &&
    tokens[number.to + 1]?.start === after.end &&
    tokens[number.to + 1]?.kind === "number" &&
    number.kind !== "between"
  )
    return true;
  // Ages: “a 35-year-old” is one token; «35-летний» too. Ordinals with their noun in a date are windows.
  return false;
}

const countNear = (tokens: readonly Token[], at: number): boolean =>
  nounAfter(tokens, at, "ru") !== null || nounAfter(tokens, at, "en") !== null;
