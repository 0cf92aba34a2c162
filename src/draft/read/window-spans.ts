import { month } from "../words/calendar";

// Stretches of time with no day to begin or to end on, of folded text.

const year = "(?:,? 20\\d\\d)?(?: (?:года|році|року|г\\.|р\\.))?";
const season = "(?:spring|summer|autumn|winter|the spring|the summer|the autumn|the winter)";
const eventEn =
  "(?:war|invasion|conflict|fighting|offensive|truce|ceasefire|operation|escalation|strikes|attacks|campaign|siege|blockade|unrest)";
const eventRu =
  "(?:года|сво|суток|месяца|недели|спецоперации|войны|конфликта|боев|вторжения|наступления|операции|обострения|блокады|обстрелов|весны|лета|осени|зимы)";
const eventUk =
  "(?:року|доби|місяця|тижня|війни|конфлікту|боїв|вторгнення|наступу|операції|загострення|блокади|обстрілів|весни|літа|осені|зими)";

/** “Since May”, «с начала мая», «з 2030 року»: up to when it is told. */
export const sinceThen = [
  `since (?:(?:the )?(?:start|beginning|early|mid|middle|late|end)(?:[ -]of|-)? ?(?:the )?)?(?:last |this )?(?:${month}(?: 20\\d\\d)?|20\\d\\d|${season}|year|month|week|weekend)`,
  `since (?:the )?(?:start|beginning|outbreak|early|late)(?: of (?:the )?(?:(?:(?!in |on |at |over |near |across |and |by |with )[a-z-]+ ){1,2}${eventEn}|[a-z-]+))?`,
  `since (?:the )?(?:[a-z-]+ ){0,3}${eventEn}(?: (?:began|started|broke out|erupted|resumed|was launched|took effect))?`,
  `(?:начиная )?(?:с|со) (?:(?:начала|середины|конца) )?${month}${year}`,
  `(?:с|со) (?:(?:начала|середины|конца) )?(?:20\\d\\d|этого|прошлого|нынешнего) года`,
  `с (?:начала|первых дней) (?:[а-яё-]+ )?${eventRu}|с (?:весны|лета|осени|зимы)(?: 20\\d\\d года| прошлого года)?`,
  `(?:починаючи )?(?:з|із|від) (?:(?:початку|середини|кінця) )?${month}${year}`,
  `(?:з|із|від) (?:(?:початку|середини|кінця) )?(?:20\\d\\d|цього|минулого) року`,
  `(?:з|від) (?:початку|перших днів) (?:[а-яіїє-]+ )?${eventUk}|(?:з|від) (?:весни|літа|осені|зими)(?: 20\\d\\d року| минулого року)?`,
].join("|");

const numberEn = "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|\\d{1,3})";
const numberRu =
  "(?:(?:последние|прошедшие|минувшие|прошлые) )?(?:два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько|полтора|\\d{1,3})";
const numberUk =
  "(?:(?:останні|минулі) )?(?:два|дві|три|чотири|п'ять|шість|сім|вісім|дев'ять|десять|кілька|декілька|\\d{1,3})";

/** “Over three months”, «за три недели», «за місяць». */
export const many = [
  `(?:in|within|over|during|for|across)(?: just| only| about| nearly| almost| under| the)*(?: past| last| previous)? ${numberEn} (?:days|weeks|months|years)`,
  `(?:за|в течение) ${numberRu} (?:дня|дней|недели|недель|месяца|месяцев|года|лет)`,
  `за (?:(?:весь|последний|прошедший|минувший) )?(?:месяц|год)|за (?:(?:всю|последнюю|прошедшую|минувшую) )?неделю`,
  `(?:за|протягом|упродовж|впродовж) ${numberUk} (?:дні|днів|тижні|тижнів|місяці|місяців|роки|років)`,
  `за (?:(?:весь|останній|минулий) )?(?:місяць|рік|тиждень)`,
].join("|");

/** «У травні»: no date is written so. */
export const monthsIn =
  "(?:січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні|жовтні|листопаді|грудні)";

/** “In May”, «в мае»: the whole of it is told of. */
export const inMonth = `(?:in|during|throughout)(?: early| mid| late| the month of)? (?:last )?${month}|(?:в|во|за) (?:(?:начале|середине|конце|течение) )?${month}|(?:у|в|за|протягом|упродовж|впродовж) (?:середині )?${month}|(?:на початку|наприкінці) ${month}|(?:у|в) ${monthsIn}`;
