import type { Token } from "../../text/tokens";
import { monthNumber } from "../words/calendar";
import { deedWords } from "../words/events";
import { leadWords, type PlaceRole, placeNouns, placePrepositions } from "../words/geography";
import type { Language } from "./mention";
import { elementAt } from "./place-element";
import { determiner, leadsFrom, levelOf, type PlaceGroup } from "./place-group";
import { itemPlace } from "./place-item";
import { withOthers } from "./place-list";
import { fighters, isStruckByCounted } from "./struck-name";
import { struckSubjectAt } from "./struck-subject";
import { isWhereTo } from "./where-to";

/** Every group of places in a sentence, in order. `isTaken`: tokens that say something else, as who speaks. */
export function placeGroupsIn(
  tokens: readonly Token[],
  language: Language,
  isTaken: (at: number) => boolean,
): PlaceGroup[] {
  const groups: PlaceGroup[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isTaken(at)) continue;
    const group = placeGroupAt(tokens, at, language, isTaken);
    if (!group) continue;
    groups.push(group);
    at = group.to - 1;
  }
  return groups;
}

/** The places that begin there, with the word that says how they stand to what happened. */
export function placeGroupAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isTaken: (at: number) => boolean,
): PlaceGroup | null {
  const preposition = placePrepositions.at(tokens, at);
  // “More were shot down over A than over B”: what it is held against.
  if (preposition && /^(?:than|чем|нежели|ніж|аніж)$/u.test(tokens[at - 1]?.word ?? "")) return null;
  const item = preposition ? null : itemPlace(tokens, at, language, isTaken);
  if (item) return withOthers(tokens, at, "at", item, language, isTaken);
  if (!preposition)
    return (
      listedAt(tokens, at, language, isTaken) ??
      objectAt(tokens, at, language, isTaken) ??
      struckSubjectAt(tokens, at, language, isTaken)
    );
  const start = leadsFrom(tokens, at + preposition.length);
  const role = roleOf(tokens, at, preposition.value, language);
  const element = isTaken(start) ? null : elementAt(tokens, start, language);
  if (!element || isTaken(element.to - 1)) return null;
  // «по объектам на территории России»: what an attack is aimed at, and no place of anything.
  if (
    element.kind === "country" &&
    /^(?:объектам|объекты|об'єктам|об'єктах|facilities|targets|objects)$/u.test(tokens[at - 1]?.word ?? "")
  )
    return null;
  // «В Краснинском районе сёла Верхнее и Нижнее»: what follows is in it.
  const finer =
    placeNouns.at(tokens, element.to)?.value === "settlement"
      ? elementAt(tokens, element.to, language)
      : null;
  if (
    finer &&
    levelOf[element.kind] <= 2 &&
    levelOf[finer.kind] === 3 &&
    !finer.isAgain &&
    element.kind !== "unknown"
  ) {
    return { ...withOthers(tokens, at, role, finer, language, isTaken), within: element };
  }
  const group = withOthers(tokens, at, role, element, language, isTaken);
  // “at an industrial facility” is no place that anybody could find.
  const isNamed =
    element.kind !== "site" || hasCapital(tokens, { ...group, from: start }) || ofTown.test(element.name);
  return isNamed ? group : null;
}

/** “the affected cities were A, B and C”: places that are listed, after a verb. */
function listedAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isTaken: (at: number) => boolean,
): PlaceGroup | null {
  if (!/^(?:were|are|include|included|including|:)$/u.test(tokens[at - 1]?.word ?? "")) return null;
  if (
    !/^(?:cities|towns|districts|regions|villages|areas|settlements|municipalities|oblasts|provinces|города|районы|округа|области|регионы|міста|громади|райони)$/u.test(
      tokens[at - 2]?.word ?? "",
    )
  )
    return null;
  const element = elementAt(tokens, leadsFrom(tokens, at), language);
  return element && !element.isAgain ? withOthers(tokens, at, "at", element, language, isTaken) : null;
}

/** «атаковали Белгородскую область», “attacked Russia”: a place that something is done to. */
function objectAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isTaken: (at: number) => boolean,
): PlaceGroup | null {
  const end = timeBefore(tokens, at);
  const before = tokens[end - 1];
  if (!before || !tokens[at]) return null;
  const deed = deedWords(language);
  const isObject = [1, 2].some((back) => {
    const word = tokens[end - back];
    if (!word || (back === 2 && !determiner.test(before.word) && !leadWords.has(before.word))) return false;
    const found = deed.at(tokens, end - back);
    return (
      found !== null &&
      (found.value.deed === "launch" || found.value.deed === "hit") &&
      found.value.voice !== "noun"
    );
  });
  if (!isObject) return null;
  const element = elementAt(tokens, leadsFrom(tokens, at), language);
  if (!element || element.isAgain || isTaken(element.from)) return null;
  const group = heldBehind(tokens, withOthers(tokens, at, "target", element, language, isTaken), language);
  // The noun of “struck the A and B districts” stands with the last of them. Whom “struck Alpha” struck, or what, is not
  // said; “struck Alpha in Markland” is a place, and the country alone would be more than it says.
  const isBare = group.mentions.some(({ kind, regions }) => kind === "unknown" && regions.length === 0);
  if (isBare && !isTownIn(tokens, group) && !isStruckByCounted(tokens, at, group, language, isTaken))
    return null;
  // “struck a warehouse”: no place that anybody could find.
  return element.kind === "site" && language === "en" && !hasCapital(tokens, group) ? null : group;
}

/** “Struck Alpha, a town in Markland”, “struck Alpha, in western Markland”: what holds what was struck, behind a comma. */
function heldBehind(tokens: readonly Token[], group: PlaceGroup, language: Language): PlaceGroup {
  if (group.within || tokens[group.to]?.text !== ",") return group;
  let at = group.to + 1;
  if (/^(?:an?|the)$/u.test(tokens[at]?.word ?? "")) {
    const town = [1, 2, 3, 4].find((step) => placeNouns.at(tokens, at + step)?.value === "settlement");
    if (town === undefined) return group;
    at += town + 1;
  }
  if (!/^(?:in|of|в|на|у)$/u.test(tokens[at]?.word ?? "")) return group;
  const holder = elementAt(tokens, leadsFrom(tokens, at + 1), language);
  const isCoarser = holder !== null && !holder.isAgain && levelOf[holder.kind] <= 1;
  return isCoarser ? { ...group, within: holder, to: holder.to } : group;
}

/** “Alpha in Markland”, “Alpha and Beta, Markland”: what the words say holds it, so that it is a place; and no body or crew. */
const isTownIn = (tokens: readonly Token[], { from, to, mentions, within }: PlaceGroup): boolean =>
  within !== null &&
  mentions.every(({ kind }) => levelOf[kind] >= levelOf.unknown) &&
  !tokens.slice(from, to).some(({ word }) => fighters.test(word));

const hasCapital = (tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean =>
  tokens.slice(from, to).some(({ isCapital }) => isCapital);

/** «Калужском аэропорту», and not «нефтебазе», «городском аэропорту»: of what town it is. */
const ofTown =
  /(?<!\p{L})(?!(?:росси|укра|городск|міськ|морск|морськ|авиационн|гражданск|сельск|сільськ|международн))\p{L}+(?:ск|цк|ськ|цьк|зьк)\p{L}{1,3}(?!\p{L})/u;

const partOfDay =
  /^(?:ночью|утром|вечером|сегодня|вчера|вночі|уночі|вранці|увечері|ввечері|сьогодні|вчора)$/u;

/** «атакували вночі 17 серпня Україну»: where the time between a deed and its object begins. */
function timeBefore(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 4) {
    const token = tokens[from - 1];
    if (!token || !(token.kind === "number" || monthNumber(token.word) !== 0 || partOfDay.test(token.word)))
      break;
    from--;
  }
  return from;
}

/** “on” and «на» lead to what is attacked where an attack stands before them, and to where it flies after a word for its flight. */
function roleOf(tokens: readonly Token[], at: number, role: PlaceRole, language: Language): PlaceRole {
  const word = tokens[at]?.word;
  if (!/^(?:на|on|in|at|в|у)$/u.test(word ?? "")) return role;
  if (isWhereTo(tokens, at, language)) return "target";
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back];
    if (token?.kind !== "word") break;
    if (/^(?:на|on)$/u.test(word ?? "") && deedWords(language).at(tokens, at - back)?.value.deed === "launch")
      return "target";
  }
  return role;
}
