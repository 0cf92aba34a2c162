import type { Token } from "../../text/tokens";
import { deedWords } from "../words/events";
import { placePrepositions } from "../words/geography";
import { countedNouns } from "../words/units";
import { isFlying } from "./count";
import { nounAfter } from "./counted-noun";
import type { Language } from "./mention";
import { numberAt } from "./numbers";
import { elementAt } from "./place-element";
import { leadsFrom, type PlaceGroup } from "./place-group";

/** Bodies of fighters that are struck as towns are. */
export const fighters =
  /^(?:hezbollah|hamas|isis|isil|daesh|al-qaeda|taliban|wagner|pkk|m23|aqap|al-shabaab|хезболл\p{L}+|хамас\p{L}*|игил|вагнер\p{L}*|таліб\p{L}*|талиб\p{L}*)$/u;

/**
 * “Three drones struck Alpha”, «армия атаковала Альфу 12 дронами»: what counted things that fly struck is told by its name
 * alone. It may be a town, and it is asked about; no name of what stands behind it, as of “Alpha tanks”.
 */
export function isStruckByCounted(
  tokens: readonly Token[],
  at: number,
  { from, to }: PlaceGroup,
  language: Language,
  isTaken: (at: number) => boolean,
): boolean {
  const name = tokens.slice(from, to);
  if (name.some(({ word, text, isPossessive }) => isPossessive || fighters.test(word) || isShort(text)))
    return false;
  // “A drone hit a Toyota”: one of several of its name.
  if (/^an?$/u.test(tokens[at]?.word ?? "") || /^an?$/u.test(tokens[at - 1]?.word ?? "")) return false;
  // «Дрон атаковал Ивана в Альфе»: where it was is told beside it.
  const preposition = placePrepositions.at(tokens, to);
  if (preposition?.value === "at" && elementAt(tokens, leadsFrom(tokens, to + preposition.length), language))
    return false;
  const isWith = countedFrom(tokens, tokens[to]?.word === "with" ? to + 1 : to, language);
  if (!isWith && !endsName(tokens, to, language, isTaken)) return false;
  return isWith || isCountedBefore(tokens, at, language);
}

/** «УАЗ», “APC”: letters that stand for what a thing is. */
const isShort = (text: string): boolean => /^\p{Lu}{2,5}$/u.test(text);

/** Whether a name ends there, and is not of something: “Alpha tanks”. */
function endsName(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isTaken: (at: number) => boolean,
): boolean {
  const token = tokens[at];
  return (
    token?.kind !== "word" ||
    isTaken(at) ||
    placePrepositions.at(tokens, at) !== null ||
    deedWords(language).at(tokens, at) !== null ||
    goesOn.test(token.word)
  );
}

const goesOn =
  /^(?:and|but|as|when|while|after|before|early|late|again|directly|simultaneously|killing|injuring|wounding|damaging|within|during|with|и|а|но|когда|пока|после|снова|одновременно|убив|ранив|повредив|та|і|й|але|коли|поки|після|знову|одночасно|поранивши|пошкодивши)$/u;

/** “12 drones”, «двенадцатью дронами»: counted, and what flies. */
export const countedFrom = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const noun = /^an?$/u.test(tokens[at]?.word ?? "") ? nounAfter(tokens, at + 1, language) : null;
  if (noun !== null) return isFlying(noun.kind);
  const number = numberAt(tokens, at);
  return number !== null && isFlying(nounAfter(tokens, number.to, language)?.kind ?? null);
};

/** Whether what did it stands before the deed, with how many: “three drones”, “a missile”, «дрон». */
function isCountedBefore(tokens: readonly Token[], at: number, language: Language): boolean {
  const nouns = countedNouns(language);
  for (let back = 1; back <= 6; back++) {
    const token = tokens[at - back];
    if (token?.kind !== "word") return false;
    const noun = nouns.at(tokens, at - back);
    if (!noun || !isFlying(noun.value.kind)) continue;
    if (noun.value.number === "one") return true;
    return [1, 2, 3, 4].some((step) => {
      const number = numberAt(tokens, at - back - step);
      return number !== null && nounAfter(tokens, number.to, language)?.to === at - back + noun.length;
    });
  }
  return false;
}
