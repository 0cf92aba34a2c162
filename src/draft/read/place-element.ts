import { countryOf, isCountryAdjective, seaOf } from "../../gazetteer/area-names";
import { regionsNamed } from "../../gazetteer/bare-region-names";
import { numerals } from "../../text/numerals";
import type { Token } from "../../text/tokens";
import { monthNumber, weekdayNumber } from "../words/calendar";
import { auxiliaries, deedWords } from "../words/events";
import { type PlaceKind, placeNouns, regionAgain } from "../words/geography";
import { offices, relays, speechWords } from "../words/speakers";
import { countedNouns } from "../words/units";
import type { Language, Mention } from "./mention";
import { blank, siteAfter, siteAt, wide, wideNoun } from "./place-site";

const notNames =
  /^(?:telegram|мах|max|vk|вк|x|twitter|facebook|мчс|пво|рэб|всу|зсу|ппо|реб|рф-россия|сми|змі|фсб|сбу|гур|нато|nato|сво|впк|тэк|it|he|she|they|we|i|the|a|an|this|that|these|those|he's|его|их|она|он|они|это|which|what|who|however|meanwhile|earlier|later|according|kiev_regime|мид|ооон|оон|ес|eu|un|rsf|saf|gmt|utc|msk|мск|дрг|рсзо|атгм|мвф|соцсети|interfax.ru|госдума|duma|kremlin|кремль|кремле|parliament|telegraph|governor|president|mayor|ministry|air|defence|defense|forces|armed|army|shahed|shaheds|geran|lancet|houthi|houthis|bayraktar|orlan|iskander|kinzhal|kalibr|patriot|himars|atacms|storm|shadow|shahed-136|fpv|uav|uavs|drone|drones|бпла|бпл|баб|каб|іскандер|шахед|шахеди|іскандер-к|главная|read|terms|privacy|editor)$/u;

/** “Alpha-type”, “Alpha-made”: of a kind, or whose, and no name of a place. */
const ofKind = /-(?:type|style|class|made|built|designed|launched|backed|supplied|based|led|era)$/u;

const directional =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|north-western|north-eastern|south-western|south-eastern|northwestern|northeastern|southwestern|southeastern|occupied|temporarily)$/u;

/** Towns that may follow “of” or “on” within a name. */
const joiner = /^(?:of|on|upon|the|al|el)$/u;

export function isNameToken(token: Token | undefined, language: Language): boolean {
  return (
    token !== undefined &&
    token.kind === "word" &&
    token.isCapital &&
    !notNames.test(token.word) &&
    !ofKind.test(token.word) &&
    !/^(?:telegram|телеграм|телеграмм)-/u.test(token.word) &&
    monthNumber(token.word) === 0 &&
    weekdayNumber(token.word) === 0 &&
    !numerals.has(token.word) &&
    !(speechWords.has(token.word) && token.word !== "states") &&
    !(offices.has(token.word) && !/^(?:ministry)$/u.test(token.word)) &&
    !relays.test(token.word) &&
    !auxiliaries.has(token.word) &&
    !(deedWords(language).has(token.word) && regionsNamed(token.word).length === 0) &&
    !(countedNouns(language).has(token.word) && placeNouns.has(token.word) === false) &&
    !/^(?:над|в|во|на|по|из|с|со|к|у|з|із|від|за|под|при|также|так|кроме|еще|ще|всего|около|как|also|in|on|at|over|from|of|to|and|by|as|with|for|after|before|during|between|most|some|all|our|one|no|not)$/u.test(
      token.word,
    )
  );
}

/** The place whose name begins at a token; `null` where none does. */
export function elementAt(tokens: readonly Token[], at: number, language: Language): Mention | null {
  const again = againAt(tokens, at, language);
  if (again) return again;
  return (
    genericFirst(tokens, at, language) ??
    nameFirst(tokens, at, language) ??
    siteAt(tokens, at, language) ??
    wide(tokens, at)
  );
}

function againAt(tokens: readonly Token[], at: number, language: Language): Mention | null {
  const token = tokens[at];
  if (!token || token.isCapital || !regionAgain.test(token.word)) return null;
  const next = tokens[at + 1];
  if (next && (isNameToken(next, language) || next.word === "of" || next.text === "«")) return null;
  return { ...blank, from: at, to: at + 1, kind: "region", name: token.word, isAgain: true };
}

/** «городу Шебекино», “region of Chernihiv”, «Республики Крым». */
function genericFirst(tokens: readonly Token[], at: number, language: Language): Mention | null {
  const noun = placeNouns.at(tokens, at);
  if (!noun) return null;
  let name = at + noun.length;
  if (tokens[name]?.word === "of") name++;
  if (tokens[name]?.word === "the") name++;
  if (/^[«"“]$/u.test(tokens[name]?.text ?? "")) name++;
  const to = runFrom(tokens, name, language);
  if (to === name) return null;
  // A noun of its own after the name says what that is: “city Kaluga Region”.
  if (noun.value === "site" && !/^(?:of|«|"|“)$/u.test(tokens[at + noun.length]?.text ?? "")) return null;
  return described(tokens, at, name, to, noun.value);
}

/** The end of a run of capitalised words. */
function runFrom(tokens: readonly Token[], at: number, language: Language): number {
  let to = at;
  while (to - at < 5) {
    const token = tokens[to];
    if (to > at && isHoldersAdjective(tokens, to)) break;
    if (isNameToken(token, language)) {
      to++;
      if (token?.isPossessive) break;
    } else if (
      to > at &&
      token &&
      joiner.test(token.word) &&
      isNameToken(tokens[to + 1], language) &&
      /^(?:gulf|bay|strait|sea|cape|isle|port|republic|united|state|rostov|lake)/u.test(
        tokens[to - 1]?.word ?? "",
      )
    ) {
      to += 2;
    } else break;
  }
  return to;
}

/** «деревня Альфа Бетийского района»: the name ends before what holds it. */
const isHoldersAdjective = (tokens: readonly Token[], at: number): boolean =>
  /(?:ского|цкого|ской|цкой|ського|цького|зького|ської|цької|зької)$/u.test(tokens[at]?.word ?? "") &&
  [1, 2].some((step) => /^(?:region|district)$/u.test(placeNouns.at(tokens, at + step)?.value ?? ""));

const isFirm = /^(?:company|firm|corporation|enterprise|holding|group|plc|ltd|inc)$/u;

function nameFirst(tokens: readonly Token[], at: number, language: Language): Mention | null {
  let begin = at;
  const first = tokens[begin];
  if (!first) return null;
  // “Russia’s Kaluga region”: the country is no part of the name.
  if (first.isPossessive && first.isCapital && isNameToken(tokens[begin + 1], language))
    return nameFirst(tokens, begin + 1, language);
  while (
    directional.test(tokens[begin]?.word ?? "") ||
    (begin > at && /^(?:and|-)$/u.test(tokens[begin]?.word ?? ""))
  )
    begin++;
  const to = runFrom(tokens, begin, language);
  if (to === begin || tokens.slice(begin, to).every((token) => placeNouns.has(token.word))) return null;
  // “on the Alpha Herald Telegram channel”.
  if (
    /^(?:telegram|channel|newspaper|news|agency|outlet|portal|website|tv|телеграм-канал\p{L}*|telegram-канал\p{L}*)$/u.test(
      tokens[to]?.word ?? "",
    )
  )
    return null;
  // “the Alpha Power company”: who was attacked, and not where.
  if (isFirm.test(tokens[to]?.word ?? "")) return null;
  const noun = placeNouns.at(tokens, to);
  const next = tokens[to];
  const word = tokens
    .slice(begin, to)
    .map((token) => token.word)
    .join(" ");
  const country = countryOf(word);
  if (country !== null && to === begin + 1) {
    if (next && wideNoun.test(next.word) && language === "en")
      return { ...blank, from: at, to: to + 1, kind: "country", name: word, country };
    if (isCountryAdjective(word)) return null;
    return { ...blank, from: at, to, kind: "country", name: word, country };
  }
  if (noun) return { ...described(tokens, begin, begin, to, noun.value), from: at, to: to + noun.length };
  const site = siteAfter(tokens, to);
  if (site > to) return { ...described(tokens, begin, begin, to, "site"), from: at, to: site };
  return { ...described(tokens, begin, begin, to, null), from: at };
}

/** Looks a name up, and says of what kind it is: by its noun, or by what bears that name. */
function described(
  tokens: readonly Token[],
  from: number,
  nameFrom: number,
  to: number,
  kind: PlaceKind | null,
): Mention {
  let nameTo = to;
  let found = kind;
  // Capitalised nouns at the end of a run: “Bryansk Region”.
  while (nameTo - nameFrom > 1) {
    const noun = placeNouns.at(tokens, nameTo - 1);
    if (noun?.length !== 1) break;
    found = found ?? noun.value;
    nameTo--;
  }
  const words = tokens.slice(nameFrom, nameTo).map(({ word }) => word);
  const name = words.join(" ");
  const whole = tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(" ");
  const isRegionKind = found === null || found === "region" || found === "unknown";
  const named = isRegionKind
    ? regionsNamed(found === "region" ? `${name} ${tokens[nameTo]?.word}` : name)
    : [];
  const regions = named.length > 0 ? named : isRegionKind ? regionsNamed(name) : [];
  const country = found === null || found === "region" ? countryOf(name) : null;
  const water = found === "water" ? seaOf(/^[a-z]/u.test(whole) ? whole : name) : null;
  const isCity = regions.length > 0 && found === null && language(name) === "en";
  return {
    ...blank,
    from,
    to,
    name,
    kind:
      found === "unknown" && regions.length > 0
        ? "region"
        : (found ?? (country ? "country" : regions.length > 0 && !isCity ? "region" : "unknown")),
    regions,
    country,
    water,
  };
}

const language = (name: string): "en" | "other" => (/[а-яіїєґ]/u.test(name) ? "other" : "en");
