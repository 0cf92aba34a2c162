import type { Token } from "../../text/tokens";
import { placePrepositions } from "../words/geography";
import { isParting } from "../words/parting";
import { deniedClausesIn } from "./denied-clauses";
import type { Language } from "./mention";
import type { PlaceGroup } from "./place-group";

/**
 * What a sentence says only to set apart what it tells: “a day after a visit to Alpha”, «накануне переговоров в Альфе»; or
 * what somebody denies. Its places and its times are of that, and not of what is told. Token indexes are half-open; `by`: of the word that denies it.
 */
export type Aside = { from: number; to: number; of: "other-time" | "same-time" | "denied"; by?: number };

type Stretch = { from: number; to: number };
type Known = {
  groups: readonly PlaceGroup[];
  actors: readonly Stretch[];
  counts: readonly Stretch[];
  deeds: readonly Stretch[];
};

/** The aside that a token stands in. */
export const asideAt = (asides: readonly Aside[], at: number): Aside | undefined =>
  asides.find(({ from, to }) => at >= from && at < to);

/** The places of asides as what they are: no place of what is told beside them. */
export const withAsides = (groups: readonly PlaceGroup[], asides: readonly Aside[]): PlaceGroup[] =>
  groups.map((group) =>
    asideAt(asides, group.from) ? { ...group, role: "aside", roleInAside: group.role } : group,
  );

/** The same for what is told in an aside itself: “a day after a strike on Alpha that killed five”. */
export const toldInside = (
  groups: readonly PlaceGroup[],
  asides: readonly Aside[],
  told: Stretch,
): readonly PlaceGroup[] => {
  const own = asides.find(({ from, to }) => told.from >= from && told.to <= to);
  if (!own) return groups;
  return groups.map(({ roleInAside, ...group }) =>
    roleInAside && group.from >= own.from && group.from < own.to ? { ...group, role: roleInAside } : group,
  );
};

/** Every aside of a sentence, in order. */
export function asidesIn(
  tokens: readonly Token[],
  language: Language,
  { groups, actors, counts, deeds }: Known,
): Aside[] {
  const found: Aside[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const lead = leadAt(tokens, at, language);
    if (!lead) continue;
    const own = [...counts, ...deeds];
    const end = endOf(tokens, lead.to, groups, own);
    const first = firstNamed(tokens, [...actors, ...groups], at, end);
    // What opens a sentence is closed by a comma; where none closes it, by its place, or by what is told.
    const isOpening = at <= 1 && (language !== "en" || tokens[end]?.text !== ",");
    const told = Math.min(end, ...own.map(({ from }) => (from >= lead.to ? from : end)));
    const to = isOpening ? (first?.to ?? told) : end;
    found.push({ from: at, to, of: lead.isOfOtherTime ? "other-time" : "same-time" });
    at = to - 1;
  }
  const isWithin = (at: number) => groups.some(({ from, to }) => at >= from && at < to);
  const denied = deniedClausesIn(tokens, isWithin).filter(
    (clause) => !found.some(({ from, to }) => from < clause.to && to > clause.from),
  );
  return [...found, ...denied.map((clause): Aside => ({ ...clause, of: "denied" }))];
}

/** Who or what is named first in a stretch: «визита мэра в Альфу», together. */
function firstNamed(
  tokens: readonly Token[],
  named: readonly Stretch[],
  from: number,
  end: number,
): Stretch | undefined {
  const [first, ...others] = named
    .filter((one) => one.from >= from && one.to <= end)
    .sort((a, b) => a.from - b.from);
  // Of «президента в Альфу» the place is told.
  const isPlaced =
    first && tokens.slice(first.from, first.to).some(({ word }) => placePrepositions.has(word));
  return isPlaced ? first : (others.find((one) => one.from === first?.to) ?? first);
}

/** The first sign behind, or an “and” that something else is told behind. */
function endOf(
  tokens: readonly Token[],
  from: number,
  groups: readonly PlaceGroup[],
  told: readonly Stretch[],
): number {
  const isWithin = (at: number) => groups.some((group) => at >= group.from && at < group.to);
  const isEnd = (at: number) => isParting(tokens[at]?.word ?? ".") || /^[!?]$/u.test(tokens[at]?.text ?? "");
  for (let at = from; at < tokens.length; at++) {
    if (isWithin(at) || !isEnd(at)) continue;
    // “…, a day after a strike on Alpha, where five were killed”.
    if (tokens[at]?.text === "," && relative.test(tokens[at + 1]?.word ?? "") && isRelative(tokens, at + 1))
      continue;
    if (tokens[at]?.kind === "sign") return at;
    let next = at + 1;
    while (next < tokens.length && !(isEnd(next) && !isWithin(next))) next++;
    if (told.some((one) => one.from > at && one.to <= next)) return at;
  }
  return tokens.length;
}

const relative =
  /^(?:where|which|that|in|when|где|в|во|при|когда|котор\p{L}+|де|у|під|коли|як(?:ий|а|е|і|их|ої|ого|ому))$/u;
/** “where …”, “in which …”, «при котором …». */
const isRelative = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:in|в|во|при|у|під)$/u.test(tokens[at]?.word ?? "") ||
  [1, 2].some((step) =>
    /^(?:which|котор\p{L}+|час|як(?:ому|ій|их|ої|ого))$/u.test(tokens[at + step]?.word ?? ""),
  );

type Lead = { to: number; isOfOtherTime: boolean };

function leadAt(tokens: readonly Token[], at: number, language: Language): Lead | null {
  const first = tokens[at]?.word ?? "";
  if (!opens[language].test(first)) return null;
  // “A”, “three”: of how long before or after, and most often of something else.
  if (quantity.test(first) && ![1, 2, 3, 4].some((step) => unit.test(tokens[at + step]?.word ?? "")))
    return null;
  const words = tokens.slice(at, at + reach).map(({ word, kind }) => (kind === "sign" ? "," : word));
  const said = `${words.join(" ")} `;
  const [time] = apart[language].exec(said) ?? [];
  if (time) return { to: at + length(time), isOfOtherTime: true };
  const [other] = beside[language].exec(said) ?? [];
  return other ? { to: at + length(other), isOfOtherTime: !meanwhile.test(other) } : null;
}

/** What was at the same time: “while they met in Alpha on Monday”. */
const meanwhile =
  /^(?:during|amid|as|while|when|near|close|not|во|в ходе|в рамках|в день|на фоне|пока|когда|недалеко|рядом|під|у ході|на тлі|у рамках|у день|поки|коли|неподалік|поряд) /u;

/** In tokens: how far from its first word an aside shows what it is. */
const reach = 8;
const length = (said: string): number => said.trim().split(" ").length;

/** The words that an aside may begin with. */
const opens: Readonly<Record<Language, RegExp>> = {
  en: /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|few|just|only|barely|days|hours|weeks|months|years|minutes|moments|shortly|soon|ahead|following|after|before|during|amid|despite|since|on|in|near|close|not|as|while|when)$/u,
  ru: /^(?:через|спустя|за|на|накануне|перед|после|до|во|в|пока|когда|недалеко|рядом|день|неделю|месяц|год)$/u,
  uk: /^(?:через|за|на|наступного|напередодні|перед|після|до|під|у|в|поки|коли|неподалік|поряд|день|тиждень|місяць|рік)$/u,
};

const some =
  "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|some|few|just|only|barely|less|more|than|about|the|very)";
const quantity =
  /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|few|just|only|barely)$/u;
const unit = /^(?:day|night|week|month|year|hour|minute|moment|morning|evening|weekend)s?$/u;
const unitEn = "(?:day|night|week|month|year|hour|minute|moment|morning|evening|weekend)s?";
const visitEn =
  "(?:visit|trip|talks|summit|meeting|speech|rally|negotiations|conference|ceremony|election|elections|vote|parade|agreement|ceasefire|truce|protest|protests|concert|match|celebrations?|anniversary|inauguration|funeral|session|announcement|tour|exercises|drills)";
const fewWordsEn = "(?:(?!over |near |in |at |to |by |with |and |or |, )\\S+ ){0,4}";
const number =
  "(?:(?:один|одну|два|две|дві|три|четыре|чотири|пять|п'ять|шесть|шість|семь|сім|несколько|кілька|почти|майже|буквально|всего|лише|\\d+) ){0,2}";
const unitRu =
  "(?:день|дня|дней|сутки|суток|неделю|недели|недель|месяц|месяца|месяцев|год|года|лет|час|часа|часов|минуту|минуты|минут|ночь)";
const unitUk =
  "(?:день|дні|днів|добу|доби|діб|тиждень|тижні|тижнів|місяць|місяці|місяців|рік|роки|років|годину|години|годин|хвилину|хвилини|хвилин|ніч)";
const visitRu =
  "(?:визит|поездк|переговор|саммит|встреч|заседани|выступлени|митинг|выбор|голосовани|парад|перемири|форум|конференци|церемони|праздник|праздновани|концерт|матч|похорон|инаугураци|съезд|учени)\\p{L}*";
const visitUk =
  "(?:візит|поїздк|переговор|саміт|зустріч|засіданн|виступ|мітинг|вибор|голосуванн|парад|перемир|форум|конференці|церемоні|свят|концерт|матч|похорон|інавгураці|з'їзд|навчан)\\p{L}*";
const fewWords = "(?:(?!над |под |під |в |у |во |на |из |з |, )\\S+ ){0,3}";

/** What says how long before or after something it was: whatever else it tells was at another time. */
const apart: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `^(?:(?:${some} )*${unitEn} (?:after|before|ahead of|since|following|into) (?!(?:that|this|,|over|in|near|at|and) )|(?:shortly|soon) (?:after|before) (?:an?|the|his|her|their) ${fewWordsEn}${visitEn} )`,
    "u",
  ),
  ru: new RegExp(
    `^(?:(?:через|спустя|за) ${number}${unitRu} (?:после|до|перед) |${unitRu} спустя после |на (?:следующий|другой|второй|третий) день после |(?:накануне|в преддверии|в канун) ${fewWords}${visitRu} )`,
    "u",
  ),
  uk: new RegExp(
    `^(?:(?:через|за) ${number}${unitUk} (?:після|до|перед) |${unitUk} по тому після |(?:наступного|другого) дня після |на (?:наступний|другий) день після |(?:напередодні|у переддень|в переддень) ${fewWords}${visitUk} )`,
    "u",
  ),
};

/** What only went with it, or brought it about. */
const beside: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `^(?:(?:ahead of|following|after|before|during|amid|despite|since|on the eve of|in the run-up to) ${fewWordsEn}${visitEn} |in (?:response|retaliation|revenge|answer) (?:to|for) |(?:near|close to|not far from) where |(?:as|while|when) ${fewWordsEn}(?:visited|visits|was visiting|were visiting|met|meet|meets|toured|tours|gathered|hosted|hosts|held talks|arrived|travelled|traveled|spoke) )`,
    "u",
  ),
  ru: new RegExp(
    `^(?:(?:перед|после|до|во время|в ходе|на фоне|в рамках|в день) ${fewWords}${visitRu} |в (?:ответ|отместку) (?:на|за) |(?:недалеко|рядом) (?:от|с) ${fewWords}, где |(?:пока|когда) ${fewWords}(?:встреча|посеща|посети|проход|проведл|находил)\\p{L}* )`,
    "u",
  ),
  uk: new RegExp(
    `^(?:(?:перед|після|до|під час|у ході|в ході|на тлі|у рамках|в рамках|у день) ${fewWords}${visitUk} |(?:у|в) (?:відповідь|помсту) (?:на|за) |(?:неподалік|поряд) (?:від|з) ${fewWords}, де |(?:поки|коли) ${fewWords}(?:зустріча|відвіду|відвіда|проход|перебува)\\p{L}* )`,
    "u",
  ),
};
