import type { Token } from "../../text/tokens";
import { deedWords } from "../words/events";
import { placePrepositions } from "../words/geography";
import { type CountedKind, compounding, countedNouns } from "../words/units";
import type { Language } from "./mention";

const adjectiveEnd = 7;

const quote = /^["«“”»'’‘]$/u;

export type Noun = { kind: CountedKind; from: number; to: number };

/** The counted noun of a number that ends before a token, past its adjectives. */
export function nounAfter(tokens: readonly Token[], from: number, language: Language): Noun | null {
  const nouns = countedNouns(language);
  for (let at = from; at < Math.min(from + adjectiveEnd, tokens.length); at++) {
    const token = tokens[at];
    if (!token) return null;
    const found = nouns.at(tokens, at);
    if (found) {
      let to = at + found.length;
      let { kind } = found.value;
      // “sea drones”; «дронов-камикадзе»; “UAV drones”.
      const further = nouns.at(tokens, to);
      if (
        further &&
        language === "en" &&
        further.value.kind !== "time" &&
        // “Three bus drivers” are people; “of 20 drones people saw” are drones.
        (further.value.kind !== "people" ||
          (found.value.number === "one" && further.value.number === "many")) &&
        tokens[to]?.word !== "a"
      ) {
        kind = further.value.kind;
        to += further.length;
      }
      // “13 Shahed attack UAVs”.
      const whole =
        language === "en" && compounding.test(tokens[to]?.word ?? "") ? nouns.at(tokens, to + 1) : null;
      if (whole?.value.kind === "uav") return { kind: "uav", from: at, to: to + 1 + whole.length };
      if (
        language === "en" &&
        compounding.test(tokens[to]?.word ?? "") &&
        kind !== "people" &&
        isNounUse(tokens, to)
      )
        return { kind: "measure", from: at, to: to + 1 };
      return { kind, from: at, to };
    }
    if (quote.test(token.text)) continue;
    if (token.kind !== "word") return null;
    if (placePrepositions.has(token.word) && !token.isCapital) return null;
    if (
      /^(?:and|or|и|или|та|й|і|або|that|which|who|were|was|have|had|has|of|by|with|for|as|when|while|но|а|как|что|що|як|из|з|із|при|для|от|від|not|never|their|its|his|her|our|to)$/u.test(
        token.word,
      )
    )
      return null;
    const deed = deedWords(language).at(tokens, at);
    // “Sixteen hit targets in Alpha”: what they did, and not what they are.
    if (language === "en" && at === from && /^(?:hit|struck)$/u.test(token.word) && deed) return null;
    // “sixteen attack drones”.
    if (
      (deed?.value.deed === "launch" || deed?.value.deed === "hit") &&
      language === "en" &&
      nouns.at(tokens, at + 1)?.value.kind === "uav"
    )
      continue;
    if (
      deed &&
      deed.value.voice !== "attribute" &&
      !(language === "en" && at === from && deed.value.voice === "participle" && nouns.at(tokens, at + 1)) &&
      !describesNoun(tokens, at, language)
    )
      return null;
  }
  return null;
}

/** «Два збиті дрони»: by its form «збиті» may be told of them, and right before what is counted it describes. */
export const describesNoun = (tokens: readonly Token[], at: number, language: Language): boolean =>
  language === "uk" &&
  /[иео]н?[тн]і$/u.test(tokens[at]?.word ?? "") &&
  countedNouns(language).at(tokens, at + 1) !== null;

/** Whether a word after a noun makes it a compound: “drone attacks”, but “five drones fire …” does not. */
export const isNounUse = (tokens: readonly Token[], at: number): boolean => {
  const [word = "", next = ""] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (!/^(?:hits?|strikes?|attacks?|launch|fire|range|crash)$/u.test(word)) return true;
  // “Three missiles hit Alderton”, “drones attack Alderton”.
  if (tokens[at + 1]?.isCapital && !tokens[at + 1]?.isPossessive) return false;
  const isObject = /^(?:a|an|the|its|two|three|one|several|his|her|their|another|at|into)$/u.test(next);
  return !(isObject || (/^hits?$/u.test(word) && /^(?:on|near|in)$/u.test(next)));
};

export function partitiveAt(tokens: readonly Token[], at: number, language: Language): Noun | null {
  const word = tokens[at]?.word;
  if (!word || !/^(?:of|из|з|із|зі)$/u.test(word)) return null;
  const next = tokens[at + 1]?.word ?? "";
  if (/^(?:which|whom|them|них|которых|яких|котрих)$/u.test(next)) return null;
  return nounAfter(tokens, at + 1, language);
}
