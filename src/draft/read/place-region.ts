import type { Token } from "../../text/tokens";
import { leadWords, placePrepositions } from "../words/geography";
import type { Mention } from "./mention";

type Case = "instrumental" | "locative" | "genitive";

const english = /^(?:region|oblast|province)$/u;
const forms: Readonly<Record<Case, RegExp>> = {
  instrumental: /^(?:област(?:ью|ю)|краем|регионом|регіоном|республик(?:ой|ою)|республікою)$/u,
  locative: /^(?:област[иі]|крае|краю|краї|регионе|регіоні|республике|республіці)$/u,
  genitive: /^(?:област[иі]|края|краю|региона|регіону|республики|республіки)$/u,
};

/** The cases that a preposition's last word asks for. */
const casesOf = (word: string): readonly Case[] => {
  if (/^(?:над|под|під|с|со|з|із)$/u.test(word)) return ["instrumental"];
  if (/^(?:в|во|на|при)$/u.test(word)) return ["locative"];
  return word === "у" ? ["locative", "genitive"] : ["genitive"];
};

/**
 * “Over the city of Alpha and the region”, «над Альфой и областью»: the region that it is in is one of the places, too. “The
 * region’s airports” are none, nor is what stands in another case than the preposition at `at` asks for: «над Альфой и
 * область накрыл туман».
 */
export function isItsRegion(tokens: readonly Token[], at: number, { from, to }: Mention): boolean {
  const token = tokens[from];
  if (!token || token.isPossessive || isNamedBehind(tokens[to])) return false;
  if (english.test(token.word)) return true;
  const length = placePrepositions.at(tokens, at)?.length ?? 0;
  if (length === 0) return false;
  const isLed = leadWords.at(tokens, at + length) !== null;
  const cases = casesOf(tokens[at + length - 1]?.word ?? "");
  return [...cases, ...(isLed ? (["genitive"] as const) : [])].some((one) => forms[one].test(token.word));
}

const isNamedBehind = (next: Token | undefined): boolean =>
  next !== undefined && (next.isCapital || next.word === "of" || next.text === "«");
