import { dayMarks } from "./time-marks";
import { inMonth, many, sinceThen } from "./window-spans";

/** What a stretch of time is said as; its clock is worked out in `window-clock.ts`. */
export type WindowKind =
  | "hours"
  /** At an hour of one day and an hour of another. */
  | "two-hours"
  | "about-hour"
  | "night"
  | "day-part"
  | "day"
  | "days"
  /** At another time of a day that was told before. */
  | "same-day"
  | "days-round"
  | "span"
  | "as-of";

// In these patterns dates, clock times and weekdays stand as the marks that `marked` puts in their place.
const { date, clock, weekday } = dayMarks;
const zone =
  "(?: ?\\(?(?:мск|по московскому времени|по москве|московского времени|по местному времени|moscow time|local time|kyiv time|за київським часом|за києвом|utc|gmt|msk)\\)?\\.?)?";
/** “Thursday, 15 May” is one day, and its date says which. */
const dated = `(?:(?:${weekday},? (?:the )?)?${date}|${weekday})`;
const moment = `(?:${clock}${zone}(?:,? (?:on |в |во |у )?${dated})?|${date},? (?:в |at |о )?${clock}${zone})`;
const day = `(?:${date}|${weekday})`;
const past = "(?:прошедш|минувш|прошл|последн|минул|прош|цієї|останн|past|last|previous|preceding)";
const part =
  "(?:ночью|утром|днем|вечером|вночі|вранці|зранку|вдень|удень|увечері|ввечері|уночі|поздним вечером|поздно вечером|ранним утром|рано утром|пізно (?:увечері|ввечері)|рано вранці)";
const half = "(?:утра|вечера|дня|ночи|ранку|вечора|ночі|in the (?:morning|evening|afternoon)|at night)";
const partEnglish = "(?:morning|afternoon|evening|night)";
const at =
  "(?:at |about |around |в |о |об |около |примерно |приблизительно |ориентировочно |приблизно |близько |орієнтовно )";
const atDay = `(?:(?:on |в |во |у )?${dated},? ${at}+${clock}${zone}|${at}*${clock}${zone},? (?:on |в |во |у )?${dated})`;
/** What leads to the end of a stretch: «до», «и до», «и вплоть до», “and until”. */
const till =
  "(?:,? ?(?:и|та|й|і|and) |, ?| )(?:вплоть |аж |right |all the way )?(?:до|по|up to|to|until|till) ";
/** Of folded text, in which there are small ones only. */
const letters = "a-zа-яіїєґ0-9";
const word = (pattern: string) => new RegExp(`(?<![${letters}])(?:${pattern})(?![${letters}])`, "g");

// The day first: “since early” alone would leave the day to itself.
const since = `(?:since|(?:начиная )?(?:с|со)|(?:починаючи )?(?:з|із|від)) (?:early |late )?(?:last |this )?${day}(?: ${partEnglish}| ${part})?|${sinceThen}`;

/** In order: what comes first holds the words that it matches, and those after it do not. */
export const windowPatterns: readonly (readonly [WindowKind, RegExp])[] = [
  ["as-of", word(`(?:станом на|по состоянию на|as of) (?:${moment}|${day}(?: ${partEnglish})?)`)],
  [
    "hours",
    word(
      `(?:${dated},? )?(?:(?:в|за|у) період? ?|(?:в|за) период )?(?:с|c|со|from|з|із|between|in the period from) ${moment}(?:${till}| and )${moment}`,
    ),
  ],
  [
    "hours",
    word(
      `(?:between|from) \\d{1,2} (?:and|to|till|until) ${clock}${zone}(?:,? (?:on )?(?:${date}|${weekday}))?|(?:между|між|с|со|з|із) \\d{1,2} (?:и|до|та|і|й) ${clock}${zone}(?:,? ${date})?|(?:${dated},? )?(?:между|між) ${moment} (?:и|та|і|й) ${moment}`,
    ),
  ],
  // Of hours without their half of the day nothing is worked out.
  [
    "span",
    word(
      `(?:между|між|с|со|з|із) \\d{1,2} (?:${half} )?(?:и|до|та|і|й) \\d{1,2} (?:(?:часами|часов|годинами|години)(?: ${half})?|${half})|between \\d{1,2} and \\d{1,2} (?:o'clock(?: ${half})?|${half})`,
    ),
  ],
  ["hours", word(`(?:у|в) ніч на ${date} \\(з ${moment}(?: до ${moment})?\\)`)],
  ["hours", word(`${clock} ?[-–—] ?${clock}${zone}`)],
  [
    "span",
    word(`(?:in|over|during) the (?:[a-z]+|\\d{1,2}) hours (?:up )?(?:to|until|till) ${clock}${zone}`),
  ],
  // Without its end nothing says how long it was: the day on which it began is not its day.
  ["span", word(`(?:в|за|у) період? ?(?:с|c|со|з|із) ${moment}|(?:в|за) период (?:с|c|со) ${moment}`)],
  ["two-hours", word(`${atDay},? (?:и|та|й|and) ${atDay}`)],
  // “On Thursday at about 05:10”, «21 мая, вечером, около 20.10»: a day and its hour are one time.
  [
    "about-hour",
    word(
      `(?:${part},? |(?:(?:in |on )?the |(?:late |early )+)(?:early |late )?${partEnglish} of )?(?:on |в |во |у )?${dated},? (?:(?:${part}|${partEnglish}|in the (?:morning|afternoon|evening)|at night),? )?(?:at |about |around |shortly |after |before |в |о |об |около |примерно |ориентировочно |приблизительно |после |до |приблизно |близько |орієнтовно |після )*${clock}${zone}(?:,? (?:и |та |й |and )${at}*${clock}${zone})?|(?:в|о|об) ${clock}${zone},? (?:в |во |у )?${dated}`,
    ),
  ],
  [
    "about-hour",
    word(
      `(?:около|примерно в|приблизительно в|близко|близько|at about|at around|around|about|shortly after|shortly before|at|приблизно о|до|к|после|після|after|before|until|till|since|с|з|із) ${moment}`,
    ),
  ],
  // A night that is told with the morning after it: both are one time.
  [
    "night",
    word(
      `(?:(?:в течение|на протяжении|протягом|за|упродовж|впродовж) )?(?:${past}[а-яіїє]* )?(?:ночью|ночи|ночь|вночі|уночі|ночі|ніч) (?:и|та|і|й) (?:утром|утра|утро|вранці|зранку|ранку|ранок)(?:,? (?:в |во |у )?${day})?|(?:overnight|(?:during|in|over) the night|last night|(?:(?:on|in|during) )?the night of ${day}(?= and (?:in )?the (?:early )?morning of ${day})) and (?:(?:in|on|into|this|the|early) )*(?:morning(?: (?:of|on) ${day})?|${day} morning)`,
    ),
  ],
  [
    "night",
    word(
      `(?:в|у|на) ?(?:ніч|ночь) на ${day}(?: (?:и|та|й) (?:утром|вранці|зранку)(?! (?:в |во |у )?${day}))?|в ночь со? (?:${date}|\\d{1,2}|${weekday}) на ${day}|(?:у|в) ніч (?:зі?|із) (?:${date}|\\d{1,2}|${weekday}) на ${day}|(?:у|в) ніч проти ${day}`,
    ),
  ],
  [
    "night",
    word(
      `${date} в ночное время|(?:ночью|вночі|уночі),? (?:в |у |на )?${day}|(?:в |во |у )?${weekday},? (?:ночью|вночі|уночі)`,
    ),
  ],
  [
    "night",
    word(
      `(?:в течение|на протяжении|протягом|за|упродовж|впродовж) ${past}[а-яіїє]* н(?:очи|очь|очью|очі|іч)(?:,? ${date})?|${past}[а-яіїє]* н(?:очью|очи|очі|очь|іч)|(?:сегодня|сьогодні|этой|цієї) (?:ночью|вночі|ночі)|в течение ночи|за ночь|протягом ночі|за ніч|упродовж ночі`,
    ),
  ],
  [
    "night",
    word(
      `(?:overnight|during the night|in the night|on the night|through the night|over the night|at night|last night|the night|overnight hours)(?: (?:(?:on|into|to|of|from|between)(?: the night of)? )?${day}(?: night)?(?:,? (?:to|into|and|–|-) (?:${day}|\\d{1,2}))?)?|(?:over|during|in) the (?:past|last|previous) night|tonight`,
    ),
  ],
  [
    "days",
    word(
      `(?:between|from) ${day}(?: ${partEnglish})? (?:and|to|until|till) ${day}(?: ${partEnglish})?|(?:между|між) ${day} (?:и|та|і|й) ${day}|(?:(?:в|за|у) період? |(?:в|за) период )?(?:с|со|з|із) (?:${day}|\\d{1,2})${till}${day}`,
    ),
  ],
  [
    "same-day",
    word(
      "(?:earlier|later) (?:in|during|that|on that|on the same|the same) (?:the )?(?:same )?day|earlier (?:in|during) the day|(?:ранее|раньше) (?:в течение (?:этого |того же |этого же )?дня|в (?:этот|тот)(?: же)? день)|раніше (?:протягом (?:цього |того ж |того )?дня|(?:того|цього)(?: ж)? дня)",
    ),
  ],
  // «С мая», “since Monday morning”: up to when it was told, and of none of these days alone.
  ["span", word(since)],
  [
    "day-part",
    word(
      `(?:сегодня|вчера|сьогодні|вчора) ${part}|${part},? (?:в |во |у )?${day}|(?:(?:в |во |у )?${weekday},?|${date}) ${part}|(?:in|on) the (?:early |late )?(?:morning|evening|afternoon|hours)(?: hours)? of ${day}|in the early (?:morning )?hours(?: of (?:the morning|${day}))?(?: on ${day})?`,
    ),
  ],
  [
    "day-part",
    word(
      `(?:on |late |early )*${day} ${partEnglish}|this (?:early )?${partEnglish}|(?:late|early|later) (?:on |that |this |in the )?(?:${weekday}|${partEnglish})|(?:later )?that ${partEnglish}|yesterday ${partEnglish}|${part}`,
    ),
  ],
  [
    "days-round",
    word(
      `(?:за|в течение|протягом|упродовж|впродовж) (?:${past}[а-яіїє]* )?(?:сутки|суток|добу|доби)|за отчетный период|(?:over|in|during|within|for) the (?:past|last|previous) (?:24 hours|day|\\d{1,2} hours|twenty-four hours)|(?:over|in|during|within|through) (?:the (?:course|span) of )?(?:a|one|the) (?:single )?day|в течение (?:дня|одного дня|одних суток)|за (?:день|один день)|протягом дня`,
    ),
  ],
  [
    "span",
    word(
      `(?:in|within|over|during)(?: just| only| about| under)? (?:(?:a|the) (?:span|period|space) of |less than )?(?:[a-z]+|\\d{1,2}) hours|(?:за|в течение|протягом) (?:[а-яіїє]+ )?(?:[а-яіїє]+|\\d{1,2}) (?:часов|часа|годин|години)|(?:за|в течение) (?:последн|прошедш|минувш)[а-яіїє]+ (?:час|часа|часов|полчаса)`,
    ),
  ],
  [
    "span",
    word(
      // Before a day that was told: which it is, the words alone do not say.
      "the (?:day|night|week|month|year) (?:before|earlier)|the previous (?:day|night)|(?:a|one) (?:day|night|week|month|year) (?:earlier|before)|минулої доби|(?:за )?(?:прошлые|предыдущие) сутки|(?:прошлых|предыдущих) суток|(?:за )?попередн(?:ьої доби|ю добу)|(?:днем|неделей|месяцем|годом) (?:ранее|раньше)|(?:in |over |during )?(?:the )?(?:recent|past|last) (?:days|weeks|months|years)|(?:в|за) последн[а-яіїє]+ (?:дни|недели|месяцы|годы)|(?:останніми|протягом останніх|за останні) (?:дн|тижн|місяц|рок)[а-яіїє]+|(?:in |over |during )?(?:the )?(?:last|this|past|previous) (?:week|month|year|weekend)|(?:в|на|за) (?:прошл|минувш|эт|последн|ц|минул)[а-яіїє]+ (?:недел|месяц|год|тижн|місяц|рік|роц|выходн)[а-яіїє]*|(?:минулого|цього|торік) (?:тижня|місяця|року)|(?:a|an|one|two|three|four|five|several|many|some|\\d{1,2}) (?:days|weeks?|months?|years?) ago|(?:(?:[а-яё]+|\\d{1,2}) )?(?:день|дня|дней|недел[юи]|месяц(?:а|ев)?|года?|лет) назад|(?:(?:[а-яіїє']+|\\d{1,2}) )?(?:день|дні|днів|тиждень|тижні|тижнів|місяць|місяці|місяців|рік|роки|років) тому|торік",
    ),
  ],
  ["span", word(`${many}|${inMonth}`)],
  [
    "day",
    word(
      `(?:on |by |in |between )?${date}|(?:в |у |on |to |from |with |во )?${weekday}|сегодня|вчера|накануне|сьогодні|вчора|напередодні|today|yesterday|earlier this day|earlier (?:today|on ${weekday})`,
    ),
  ],
  ["about-hour", word(`(?:в|о|об|by) ${moment}|${clock}${zone}`)],
];
