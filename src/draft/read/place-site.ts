import { countryOf } from "../../gazetteer/area-names";
import type { Token } from "../../text/tokens";
import { deedWords } from "../words/events";
import { placePrepositions } from "../words/geography";
import { speechWords } from "../words/speakers";
import type { Language, Mention } from "./mention";

export const wideNoun =
  /^(?:regions?|territory|territories|airspace|soil|provinces|oblasts|oblast|cities|регион(?:ами|ов|ах|ы)|територі(?:єю|ї|я)|территори(?:ей|и|я|ю)|област(?:ями|ях|ей)|город(?:ами|ов|ах)|states?|border|districts|областями|областях)$/u;

export const blank = { regions: [], country: null, water: null, isAgain: false, bracket: null } as const;

/** “Wadi Ash army base”: past the small words of a site's kind that follow its name; `at` where none do. */
export function siteAfter(tokens: readonly Token[], at: number): number {
  for (let to = at; to < at + 3; to++) {
    const token = tokens[to];
    if (token?.kind !== "word" || token.isCapital) return at;
    if (siteNoun.test(token.word)) return to + 1;
    if (
      !/^(?:army|air|military|oil|naval|power|train|railway|fuel|gas|nuclear|international|radar|training|chemical|steel|ammunition|missile|butter|drone)$/u.test(
        token.word,
      )
    )
      return at;
  }
  return at;
}

const siteNoun =
  /^(?:field|base|airbase|airfield|airport|refinery|depot|plant|factory|lane|street|avenue|terminal|station|port|harbour|substation|warehouse|arsenal|facility|аэропорт\p{L}{0,2}|аэродром\p{L}{0,2}|нпз|завод\p{L}{0,2}|нефтебаз\p{L}|аеропорт\p{L}{0,2}|аеродром\p{L}{0,2}|нафтобаз\p{L})$/u;

/** “the oil depot”, «калужском аэропорту»: a site, named by what it is. */
export function siteAt(tokens: readonly Token[], at: number, language: Language): Mention | null {
  for (let to = at; to < Math.min(at + 5, tokens.length); to++) {
    const token = tokens[to];
    if (
      token?.kind !== "word" ||
      (to > at &&
        (placePrepositions.has(token.word) ||
          speechWords.has(token.word) ||
          deedWords(language).has(token.word)))
    )
      return null;
    if (siteNoun.test(token.word) && !siteNoun.test(tokens[to + 1]?.word ?? "")) {
      return {
        ...blank,
        from: at,
        to: to + 1,
        kind: "site",
        name: tokens
          .slice(at, to + 1)
          .map(({ word }) => word)
          .join(" "),
      };
    }
  }
  return null;
}

/** «российскими регионами», written small. */
export function wide(tokens: readonly Token[], at: number): Mention | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== "word" || !next || !wideNoun.test(next.word)) return null;
  const country = countryOf(token.word);
  return country ? { ...blank, from: at, to: at + 2, kind: "country", name: token.word, country } : null;
}
