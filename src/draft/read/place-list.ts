import { seaOf } from "../../gazetteer/area-names";
import type { Token } from "../../text/tokens";
import { deedWords } from "../words/events";
import { type PlaceKind, type PlaceRole, placeNouns, placePrepositions } from "../words/geography";
import { speechWords } from "../words/speakers";
import type { Language, Mention } from "./mention";
import { elementAt } from "./place-element";
import { leadsFrom, levelOf, type PlaceGroup } from "./place-group";
import { isItsRegion } from "./place-region";
import { siteAfter } from "./place-site";

const conjunction = /^(?:and|or|и|та|й|і|или|або|plus|да)$/u;

export function withOthers(
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
  let isInFirst = false;
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
      } else if (last.kind === "site" || holder.isGenitive) {
        mentions[mentions.length - 1] = { ...last, to: holder.mention.to };
      }
      const isItself = mentions.at(-1) === holder.mention;
      if (!isItself && (last.kind !== "site" || levelOf[holder.mention.kind] < 3)) within = holder.mention;
      to = holder.mention.to;
    }
    const next = nextElement(tokens, from, to, role, language, isTaken, isBracketed);
    if (!next) break;
    // “in Borovsk, Kaluga Region”, “over A and B regions, in the west of Russia”: what holds it, after a comma.
    const isHolder =
      next.isComma && levelOf[next.mention.kind] < levelOf[last.kind] && levelOf[next.mention.kind] <= 1;
    if (
      isHolder &&
      (next.hasPreposition ? next.mention.kind === "country" || mentions.length === 1 : mentions.length === 1)
    ) {
      // Of “Alpha in the Beta region, Markland” the region says more.
      if (!within || levelOf[within.kind] <= levelOf[next.mention.kind]) within = next.mention;
      to = next.mention.to;
      break;
    }
    // “In the Alpha district, in the village of Beta”: one place, and what holds it.
    const isNarrower =
      next.isComma && next.hasPreposition && next.mention.kind === "settlement" && mentions.length === 1;
    if (isNarrower && (last.kind === "region" || last.kind === "district") && !last.isAgain) {
      within = last;
      mentions[0] = next.mention;
      to = next.mention.to;
      continue;
    }
    isInFirst ||= next.isComma && next.hasPreposition && mentions.length === 1 && within === null;
    mentions.push(next.mention);
    to = next.mention.to;
  }
  if (mentions.length > 1) shareKind(mentions, null);
  if (isInFirst && holdsRest(mentions)) within = mentions.shift() ?? null;
  return { from, to, role, mentions, within };
}

/**
 * “In the Alpha region, in Beta and Gamma”: the first holds those behind it. Not «в Альфийской области, в Бетийской и в
 * Гаммийской», nor what has the name of a region.
 */
const holdsRest = ([first, ...others]: readonly Mention[]): boolean =>
  (first?.kind === "region" || first?.kind === "district") &&
  !first.isAgain &&
  others.every(
    ({ kind, name, regions }) =>
      levelOf[kind] > levelOf[first.kind] &&
      regions.length === 0 &&
      !(kind === "unknown" && /(?:[ое]й|ій|ої)$/u.test(name)),
  );

/** «Брянской, Курской и Орловской областей»: the noun of one is that of those before it that have none. */
function shareKind(mentions: Mention[], kind: PlaceKind | null): void {
  let shared = kind;
  for (const [index, mention] of [...mentions.entries()].toReversed()) {
    const isOneWord = mention.to - mention.from === 1;
    const isBare =
      isOneWord && (mention.kind === "unknown" || (mention.kind === "region" && shared === "district"));
    if (isBare && shared !== null && shared !== "unknown" && shared !== "country") {
      mentions[index] = {
        ...mention,
        kind: shared,
        regions: shared === "region" ? mention.regions : [],
        // «Азовского и Чёрного морей»: each is a sea of its own.
        water: shared === "water" ? seaOf(mention.name) : null,
      };
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
  group: number,
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
  if (!mention || isTaken(mention.to - 1)) return null;
  const isItsOwn = () =>
    (role === "at" || role === "near") &&
    conjunction.test(tokens[start - 1]?.word ?? "") &&
    isItsRegion(tokens, preposition ? start : group, mention);
  if (mention.isAgain && !isItsOwn()) return null;
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
