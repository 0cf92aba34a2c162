import type { Token } from "../../text/tokens";
import type { Language } from "./mention";
import { elementAt } from "./place-element";
import { leadsFrom, type PlaceGroup } from "./place-group";
import { withOthers } from "./place-list";
import { countedFrom, fighters } from "./struck-name";

const opens = /^(?:[,;:.(–—]|and|but|where|that|after|as|when|while|и|а|но|что|где|й|та|але|що|де)$/u;
/** What befalls a place, and nothing that flies. */
const shelled = /^(?:shelled|bombed|bombarded|обстрелян[аоы]?|обстрілян[аоі]|обстріляний)$/u;
const shelledBefore = /^(?:обстрел(?:ян[аоы]?|ял[аои]?)|обстріля(?:н[аоі]|ний|в|ла|ло|ли))$/u;
const shelling = /^(?:обстрел(?:|а|у|ом|е|ы|ов|ами|ах)|обстріл(?:|у|ом|і|и|ів|ами|ах))$/u;
const struck = /^(?:hit|struck|attacked|targeted|атакован[аоы]?|атакован[іий]|атаковано)$/u;
const between =
  /^(?:was|were|is|are|has|have|had|been|being|also|again|heavily|repeatedly|reportedly|twice|overnight|был|была|было|были|снова|вновь|также|ночью|утром|дважды|був|була|було|були|знову|також|вночі|двічі)$/u;
const underFire =
  /^(?:came under (?:fire|shelling|attack|bombardment)|подверг\p{L}+ (?:обстрел|атак|удар|бомбардировк)\p{L}*|оказал\p{L}+ под (?:обстрелом|ударом)|зазна(?:в|ла|ло|ли) (?:обстріл|атак|удар)\p{L}*|потрапи(?:в|ла|ло|ли) під обстріл)(?= |$)/u;

/**
 * “The town of Alpha was shelled”, «обстрелян город Альфа», «Альфа подверглась обстрелу»: what a place is told to have
 * suffered. A name alone is one where it was shelled; whom or what else was “hit” nobody says.
 */
export function struckSubjectAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isTaken: (at: number) => boolean,
): PlaceGroup | null {
  const before = tokens[at - 1];
  const isBehind =
    before !== undefined && (language === "en" ? before.word === "shelled" : shelledBefore.test(before.word));
  const isOfNoun = before !== undefined && shelling.test(before.word);
  if (before && !isBehind && !isOfNoun && !opens.test(before.word)) return null;
  if (!isBehind && !isOfNoun && !isToldBehind(tokens, at)) return null;
  const start = leadsFrom(tokens, at);
  if (!mayBegin(tokens, start)) return null;
  const element = elementAt(tokens, start, language);
  if (!element || element.isAgain || element.kind === "site" || isTaken(element.from)) return null;
  const group = withOthers(tokens, at, "target", element, language, isTaken);
  // «Обстрел Украины» may be one by it.
  if (isOfNoun && group.mentions.some(({ kind }) => kind === "country")) return null;
  const deed = isBehind || isOfNoun ? "shelled" : deedBehind(tokens, group.to);
  if (deed === null) return null;
  const isBare = group.mentions.some(({ kind, regions }) => kind === "unknown" && regions.length === 0);
  const isFighters = tokens.slice(group.from, group.to).some(({ word }) => fighters.test(word));
  const isNamed = !isBare || deed === "shelled" || isByCounted(tokens, group.to, language);
  return isFighters || !isNamed ? null : group;
}

/** “Alpha was struck by 12 drones”: by what is counted. */
const isByCounted = (tokens: readonly Token[], from: number, language: Language): boolean =>
  [1, 2, 3, 4, 5].some(
    (step) => tokens[from + step]?.word === "by" && countedFrom(tokens, from + step + 1, language),
  );

/** Whether such a word comes at all, before the places are read, which takes longer. */
function isToldBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < from + 20; at++) {
    const word = tokens[at]?.word ?? "";
    if (shelled.test(word) || struck.test(word) || /^(?:under|под|під|подверг|оказал|зазна)/u.test(word))
      return true;
  }
  return false;
}

/** A capital, or «город Альфа». */
const mayBegin = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some((step) => tokens[at + step]?.kind === "word" && tokens[at + step]?.isCapital);

function deedBehind(tokens: readonly Token[], from: number): "shelled" | "struck" | null {
  const words = tokens.slice(from, from + 5).map(({ word }) => word);
  if (underFire.test(words.join(" "))) return "shelled";
  const isPassive = words.findIndex((word) => !between.test(word));
  const word = words[isPassive] ?? "";
  if (shelled.test(word)) return "shelled";
  // “Alpha hit back”: in English only what “was” hit.
  return struck.test(word) && (isPassive > 0 || !/^[a-z]/u.test(word)) ? "struck" : null;
}
