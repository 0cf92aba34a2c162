import type { Token } from "../text/tokens";
import { deedWords } from "../words/events";
import { leadWords, type PlaceKind, type PlaceRole, placeNouns, placePrepositions } from "../words/geography";
import { speechWords } from "../words/speakers";
import { elementAt, type Language, type Mention, siteAfter } from "./place-element";

/** Places that a sentence names together: «над Брянской и Курской областями». Token indexes are half-open. */
export type PlaceGroup = {
  from: number;
  to: number;
  role: PlaceRole;
  mentions: readonly Mention[];
  /** What the words say holds them all: “in White Nile state”. */
  within: Mention | null;
};

/** How fine a place of a kind is. */
export const levelOf: Readonly<Record<PlaceKind, number>> = {
  country: 0,
  region: 1,
  water: 1,
  direction: 2,
  district: 2,
  unknown: 3,
  settlement: 3,
  site: 4,
};

/** “the southern city of”: where in it says nothing of the place itself. */
const directional = /^(?:north|south|east|west|central)(?:ern)?(?:-?(?:east|west)(?:ern)?)?$/u;

const determiner =
  /^(?:the|a|an|its|his|her|their|this|that|various|several|different|other|some|neighbouring|neighboring|nearby|adjacent|multiple|many|both|all|entire|whole|same|its|сразу|нашей|нашего|нашим|нашою|своей|этим|этой|этого|самого|самой|another)$/u;

/** Every group of places in a sentence, in order. `isTaken`: tokens that say something else, as who speaks. */
export function placeGroupsIn(
  tokens: readonly Token[],
  language: Language,
  isTaken: (at: number) => boolean,
): PlaceGroup[] {
  const groups: PlaceGroup[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isTaken(at)) continue;
    const group = groupAt(tokens, at, language, isTaken);
    if (!group) continue;
    groups.push(group);
    at = group.to - 1;
  }
  return groups;
}

function groupAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isTaken: (at: number) => boolean,
): PlaceGroup | null {
  const preposition = placePrepositions.at(tokens, at);
  if (!preposition) return listedAt(tokens, at, language, isTaken) ?? objectAt(tokens, at, language, isTaken);
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
  return withOthers(tokens, at, role, element, language, isTaken);
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
  const before = tokens[at - 1];
  if (!before || !tokens[at]) return null;
  const deed = deedWords(language);
  const isObject = [1, 2].some((back) => {
    const word = tokens[at - back];
    if (!word || (back === 2 && !determiner.test(before.word) && !leadWords.has(before.word))) return false;
    const found = deed.at(tokens, at - back);
    return (
      found !== null &&
      (found.value.deed === "launch" || found.value.deed === "hit") &&
      found.value.voice !== "noun"
    );
  });
  if (!isObject) return null;
  const element = elementAt(tokens, leadsFrom(tokens, at), language);
  if (!element || element.isAgain || isTaken(element.from)) return null;
  if (element.kind === "unknown" && element.regions.length === 0) return null;
  return withOthers(tokens, at, "target", element, language, isTaken);
}

/** Past “the territory of”, «окраиной». */
function leadsFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let turn = 0; turn < 6; turn++) {
    const lead = leadWords.at(tokens, at);
    if (lead) {
      at += lead.length;
      continue;
    }
    if (
      determiner.test(tokens[at]?.word ?? "") ||
      (directional.test(tokens[at]?.word ?? "") &&
        placeNouns.at(tokens, at + 1) &&
        !tokens[at + 1]?.isCapital)
    ) {
      at++;
      continue;
    }
    break;
  }
  return at;
}

/** “on” and «на» lead to what is attacked where an attack stands before them. */
function roleOf(tokens: readonly Token[], at: number, role: PlaceRole, language: Language): PlaceRole {
  const word = tokens[at]?.word;
  if (!/^(?:на|on|in|at|в|у)$/u.test(word ?? "")) return role;
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back];
    if (token?.kind !== "word") break;
    if (
      /^(?:летевш|летящ|направлявш|heading|bound|headed|рухаються|рухається|летять|летить|прям)/u.test(
        token.word,
      )
    )
      return "target";
    if (/^(?:на|on)$/u.test(word ?? "") && deedWords(language).at(tokens, at - back)?.value.deed === "launch")
      return "target";
  }
  return role;
}

const conjunction = /^(?:and|or|и|та|й|і|или|або|plus|да)$/u;

function withOthers(
  tokens: readonly Token[],
  from: number,
  role: PlaceRole,
  first: Mention,
  language: Language,
  isTaken: (at: number) => boolean,
): PlaceGroup {
  const mentions: Mention[] = [first];
  let to = first.to;
  let within: Mention | null = null;
  let isBracketed = false;
  for (let turn = 0; turn < 40; turn++) {
    const last = mentions.at(-1);
    if (!last) break;
    const bracket = bracketAt(tokens, to);
    isBracketed = bracket?.hasNumber ?? false;
    if (bracket) {
      mentions[mentions.length - 1] = {
        ...last,
        bracket: bracket.hasNumber ? [to + 1, bracket.end - 1] : null,
      };
      to = bracket.end;
      const site = siteAfter(tokens, to);
      if (site > to) {
        mentions[mentions.length - 1] = { ...last, kind: "site", to: site };
        to = site;
        continue;
      }
      // «Белгородской (12) и Брянской (3) областей»: the noun of all stands after the last bracket.
      const noun = placeNouns.at(tokens, to);
      if (noun) {
        to += noun.length;
        shareKind(mentions, noun.value);
      }
    }
    const holder = holderAt(tokens, to, last, language);
    if (holder) {
      if (last.kind === "site" && levelOf[holder.mention.kind] <= 1) {
        // “an oil refinery in the Ryazan region”: as near as the words say is the region.
        if (!tokens[last.from]?.isCapital) mentions[mentions.length - 1] = holder.mention;
      } else if (last.kind === "site" || (mentions.length > 1 && holder.isGenitive)) {
        mentions[mentions.length - 1] = { ...last, to: holder.mention.to };
      }
      if (last.kind !== "site" || levelOf[holder.mention.kind] < 3) within = holder.mention;
      to = holder.mention.to;
    }
    const next = nextElement(tokens, to, role, language, isTaken, isBracketed);
    if (!next) break;
    // “in Borovsk, Kaluga Region”, “over A and B regions, in the west of Russia”: what holds it, after a comma.
    const isHolder =
      next.isComma && levelOf[next.mention.kind] < levelOf[last.kind] && levelOf[next.mention.kind] <= 1;
    if (
      isHolder &&
      (next.hasPreposition ? next.mention.kind === "country" || mentions.length === 1 : mentions.length === 1)
    ) {
      within = next.mention;
      to = next.mention.to;
      break;
    }
    mentions.push(next.mention);
    to = next.mention.to;
  }
  if (mentions.length > 1) shareKind(mentions, null);
  return { from, to, role, mentions, within };
}

/** «Брянской, Курской и Орловской областей»: the noun of one is that of those before it that have none. */
function shareKind(mentions: Mention[], kind: PlaceKind | null): void {
  let shared = kind;
  for (const [index, mention] of [...mentions.entries()].toReversed()) {
    const isOneWord = mention.to - mention.from === 1;
    const isBare =
      isOneWord && (mention.kind === "unknown" || (mention.kind === "region" && shared === "district"));
    if (isBare && shared !== null && shared !== "unknown" && shared !== "country") {
      mentions[index] = { ...mention, kind: shared, regions: shared === "region" ? mention.regions : [] };
    } else if (!isOneWord) {
      shared = mention.kind;
    }
  }
}

function bracketAt(tokens: readonly Token[], at: number): { end: number; hasNumber: boolean } | null {
  if (tokens[at]?.text !== "(") return null;
  for (let end = at + 1; end < Math.min(at + 14, tokens.length); end++) {
    const text = tokens[end]?.text;
    if (text === "(") return null;
    if (text === ")") {
      const own = tokens.slice(at + 1, end);
      // “(с 06.25 мск)” tells a time.
      if (own.some((token) => (token.kind === "number" && /[.:]/.test(token.text)) || token.word === "мск"))
        return { end: end + 1, hasNumber: false };
      return {
        end: end + 1,
        hasNumber: own.some(
          ({ kind, word }) =>
            kind === "number" ||
            /^(?:один|одна|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|по|чотири|п'ять|one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(
              word,
            ),
        ),
      };
    }
  }
  return null;
}

/** What holds a place, directly behind it: “in White Nile state”, «Московской области». */
function holderAt(
  tokens: readonly Token[],
  at: number,
  last: Mention,
  language: Language,
): { mention: Mention; isGenitive: boolean } | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const isPreposition = /^(?:in|of|at|в|у|на)$/u.test(token.word);
  const start = isPreposition ? leadsFrom(tokens, at + 1) : at;
  const mention = elementAt(tokens, start, language);
  if (!mention || mention.isAgain) return null;
  const isCoarser =
    levelOf[mention.kind] < levelOf[last.kind] || (last.kind === "site" && mention.kind !== "site");
  if (!isCoarser) return null;
  if (!isPreposition && (language === "en" || (mention.kind !== "region" && mention.kind !== "district")))
    return null;
  return { mention, isGenitive: !isPreposition };
}

type Next = { mention: Mention; isComma: boolean; hasPreposition: boolean };

function nextElement(
  tokens: readonly Token[],
  at: number,
  role: PlaceRole,
  language: Language,
  isTaken: (at: number) => boolean,
  isBracketed: boolean,
): Next | null {
  let start = at;
  let isComma = false;
  let hasSeparator = isBracketed;
  if (tokens[start]?.text === ",") {
    isComma = true;
    hasSeparator = true;
    start++;
  }
  if (conjunction.test(tokens[start]?.word ?? "")) {
    hasSeparator = true;
    isComma = false;
    start++;
  } else if (
    /^(?:а|as|also)$/u.test(tokens[start]?.word ?? "") &&
    /^(?:также|також|well)$/u.test(tokens[start + 1]?.word ?? "")
  ) {
    hasSeparator = true;
    isComma = false;
    start += tokens[start + 2]?.word === "as" ? 3 : 2;
  }
  if (!hasSeparator || isTaken(start)) return null;
  const preposition = placePrepositions.at(tokens, start);
  if (preposition && preposition.value !== role && !(role === "between" && preposition.value === "at"))
    return null;
  const begin = leadsFrom(tokens, start + (preposition?.length ?? 0));
  const mention = elementAt(tokens, begin, language);
  if (!mention || mention.isAgain || isTaken(mention.to - 1)) return null;
  // A list goes on in capitals; a small word after a comma begins something else.
  if (!preposition && mention.kind === "site") return null;
  if (isOtherClause(tokens, mention.to, isComma && !preposition, preposition !== null, language)) return null;
  return { mention, isComma, hasPreposition: preposition !== null };
}

/** Whether what follows a place shows that it begins a clause, or an item with a number, of its own. */
function isOtherClause(
  tokens: readonly Token[],
  at: number,
  isBareComma: boolean,
  hasPreposition: boolean,
  language: Language,
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (speechWords.has(token.word)) return true;
  if (isBareComma && deedWords(language).has(token.word)) return true;
  if (!hasPreposition) return false;
  const isDash = /^[–—:-]$/u.test(token.text);
  const first = isDash ? next : token;
  const isNumber = (one: Token | undefined) =>
    one?.kind === "number" ||
    /^(?:по|один|одна|одно|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|ещё|еще|чотири|п'ять|шість|сім|вісім|дев'ять|ще|дві)$/u.test(
      one?.word ?? "",
    );
  return isNumber(first);
}
