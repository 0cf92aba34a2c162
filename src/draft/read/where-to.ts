import type { Token } from "../../text/tokens";
import { deedWords } from "../words/events";
import { leadWords } from "../words/geography";
import type { Language } from "./mention";

/** Words for a flight that has somewhere to go: «летевших», «що прямував», “headed”. */
const isFlight =
  /^(?:лете(?:л|ла|ло|ли)|летит|летят|лет(?:евш|ящ)\p{L}+|направля(?:л|ют|вш)\p{L}+|двига(?:л|ют|вш)\p{L}+|движ(?:ет|ут|ущ)\p{L}+|следов(?:ал|авш)\p{L}*|леті(?:в|ла|ло|ли)|летить|летять|рухал\p{L}+|рухав\p{L}+|рухають\p{L}*|рухається|прям\p{L}+|heading|bound|headed)$/u;

/** «в Альфийскую область», «у місто»: by its ending it is where something goes, and not where it is. */
const isGoal =
  /(?:ую|юю|у|ю)$|^(?:город|район|регион|поселок|село|область|місто|регіон|селище|громаду|населенный|населений)$/u;

/** «в Крыму», «в аэропорту»: it ends as a goal does, and is where something is. */
const isStayInU = /^(?:кр[иы]му|а[эе]ропорту|порту|лесу|лісу|краю|степу|берегу)$/u;

/** «на северо-востоке», «на Кубани», «на Сумщині»: by its ending it is where something is. */
const isStay: Readonly<Record<Language, RegExp>> = {
  en: /(?!)/u,
  ru: /(?:[ое]й|[ое]м|[ое]му|[аяиы]х|и|(?<![ое])е)$/u,
  uk: /(?:[оі]й|ом|ому|[аяи]х|[ії])$/u,
};

/** «на Химки», «на Приморье», «на Чернівці»: it may be either by its ending. Right behind a flight it is a goal. */
const isEither = /(?<!и)и$|ье$|ці$/u;

/** Deeds that are in no vocabulary of them, as they are told of nothing that is counted. */
const isFinding = /^(?:found|discovered|найден\p{L}*|нашл[аи]|знайден\p{L}*|знайшл[аи])$/u;

/** How far before its goal a flight may be told: «летевшие над Бетийской областью на город Альфа». */
const reach = 8;

/**
 * Whether “on”, “in” or “at” leads to where something was on its way to: its clause tells of a flight, and of no deed
 * after it (“heading north and were shot down in Alpha”), and the case of what follows does not say that it was there.
 * English has no such case: there the flight stands right before.
 */
export function isWhereTo(tokens: readonly Token[], at: number, language: Language): boolean {
  const flight = flightBefore(tokens, at, language);
  const next = tokens[at + 1]?.word ?? "";
  switch (tokens[at]?.word) {
    case "на":
      if (flight === 1 && !leadWords.has(next) && isEither.test(next)) return true;
      return flight > 0 && !isStay[language].test(next);
    case "в":
    case "у":
      return flight > 0 && isGoal.test(next) && !isStayInU.test(next);
    default:
      return flight === 1;
  }
}

/** How many words before a place its flight is told, with no deed between; 0 where none is. */
function flightBefore(tokens: readonly Token[], at: number, language: Language): number {
  for (let back = 1; back <= reach; back++) {
    const token = tokens[at - back];
    if (token?.kind !== "word" && token?.kind !== "number") return 0;
    if (isFlight.test(token.word)) return back;
    if (isFinding.test(token.word) || deedWords(language).at(tokens, at - back)) return 0;
  }
  return 0;
}
