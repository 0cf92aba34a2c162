import type { Token } from "../../text/tokens";
import { nounAfter } from "./counted-noun";
import type { Language, Mention } from "./mention";
import { numberAt } from "./numbers";
import { elementAt } from "./place-element";

const dash = /^[–—-]$/u;
const opening = /^(?:[:;,•▪▫◽◾●·–—-]|and|и|та|й|і)$/u;
const closing = /^(?:[.;,:)]|and|и|та|й|і)$/u;

/**
 * The place of an item of a list that leaves out its preposition: «5 БПЛА – Тульская область», «Тульская область – 5»,
 * «Тульская область (5)». A name without a noun may be who speaks, as in «сбиты 5 БПЛА – Иванов»: only a region's will do.
 */
export function itemPlace(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isTaken: (at: number) => boolean,
): Mention | null {
  if (!tokens[at]?.isCapital || isTaken(at)) return null;
  const counted = dash.test(tokens[at - 1]?.text ?? "") ? countUpTo(tokens, at - 1, language) : null;
  const isBehind = counted !== null;
  const before = tokens[at - 1];
  if (!isBehind && before && !opening.test(before.word)) return null;
  const place = elementAt(tokens, at, language);
  const isKnown =
    place !== null &&
    ((place.kind === "region" && place.regions.length > 0) ||
      place.kind === "district" ||
      place.kind === "settlement");
  if (!isKnown || place.isAgain) return null;
  // «5 БПЛА – Тульской области»: a word that it hangs on is left out, and which one nobody says.
  if (counted === "noun" && oblique.test(tokens[place.to - 1]?.word ?? "")) return null;
  return (isBehind ? isItemsEnd(tokens[place.to]) : isCountFrom(tokens, place.to, language)) ? place : null;
}

/** «Сбиты 5 БПЛА – Тульская область под атакой»: what is told on of a place is no item. */
const isItemsEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind !== "word" || token.isCapital || closing.test(token.word);

const oblique =
  /^(?:(?:област|республік|кра|район|округ|регион|регіон)(?:и|і|ї|ю|ью|е|у|ом|ем|ах|ями|ях)|республик(?:и|е|у|ой)|громад(?:и|і|у|ою))$/u;

/** What ends there: a number alone, or one with its noun. */
function countUpTo(tokens: readonly Token[], end: number, language: Language): "number" | "noun" | null {
  for (let from = end - 1; from >= 0 && end - from <= 5; from--) {
    const number = numberAt(tokens, from);
    if (!number) continue;
    if (number.to === end) return "number";
    return nounAfter(tokens, number.to, language)?.to === end ? "noun" : null;
  }
  return null;
}

/** Whether all that follows, up to the end of the item, is how many. */
function isCountFrom(tokens: readonly Token[], at: number, language: Language): boolean {
  const isBracket = tokens[at]?.text === "(";
  if (!isBracket && !dash.test(tokens[at]?.text ?? "")) return false;
  const number = numberAt(tokens, at + 1);
  const to = number && (nounAfter(tokens, number.to, language)?.to ?? number.to);
  const end = to === null ? undefined : tokens[to];
  return to !== null && (end === undefined || closing.test(end.word));
}
