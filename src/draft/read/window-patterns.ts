import { month, weekday } from "../words/calendar";

/** What a stretch of time is said as; its clock is worked out in `window-clock.ts`. */
export type WindowKind =
  | "hours"
  | "about-hour"
  | "night"
  | "day-part"
  | "day"
  | "days-round"
  | "span"
  | "as-of";

/** Of folded text, in which there are small ones only. */
const letters = "a-zа-яіїєґ0-9";

const year = "(?: (?:20\\d\\d))(?: (?:года|году|г\\.?|року|р\\.?))?";
const dateSlavic = `(?<!\\d)\\d{1,2}(?:-?(?:го|е|й))? ${month}(?:${year})?(?: (?:т|с)\\. ?г\\.)?`;
const dateEnglish = `(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? 20\\d\\d)?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? 20\\d\\d)?|${month} 20\\d\\d)`;
const date = `(?:${dateSlavic}|${dateEnglish})`;
const zone =
  "(?: ?\\(?(?:мск|мск\\.|по мск|по московскому времени|по москве|московского времени|по местному времени|moscow time|local time|kyiv time|за київським часом|за києвом|utc|gmt|msk)\\)?)";
const clock = `(?:\\d{1,2}[.:]\\d\\d(?: ?(?:a\\.? ?m\\.?|p\\.? ?m\\.?))?|\\d{1,2} ?(?:a\\.? ?m\\.?|p\\.? ?m\\.?|часов|часа|час|годин|oclock)|noon|midnight|полуночи|полуночь|полудня|опівночі)(?: (?:утра|вечера|ночи|дня|ранку|вечора))?`;
const moment = `(?:${clock}${zone}?(?:,? (?:on )?${date})?|${date}(?:,)? (?:в |at |о )?${clock}${zone}?)`;
const past = "(?:прошедш|минувш|прошл|минул|прош|цієї|останн|past|last|previous|preceding)";
const part = "(?:ночью|утром|днем|вечером|вночі|вранці|зранку|вдень|увечері|ввечері|увечері)";
const partEnglish = "(?:morning|afternoon|evening|night|overnight)";
const word = (pattern: string) => new RegExp(`(?<![${letters}])(?:${pattern.replaceAll("\\p{L}", `[${letters}]`)})(?![${letters}])`, "g");

/** In order: what comes first holds the words that it matches, and those after it do not. */
export const windowPatterns: readonly (readonly [WindowKind, RegExp])[] = [
  [
    "hours",
    word(
      `(?:(?:в|за) период )?(?:с|со|from|з|із|between|in the period from|у період з) ${moment} (?:до|по|to|until|till|and|and until) ${moment}`,
    ),
  ],
  ["hours", word(`(?:у|в) ніч на ${date} \\(з ${moment}(?: до ${moment})?\\)`)],
  [
    "about-hour",
    word(
      `(?:около|примерно в|приблизительно в|близко|близько|at about|at around|around|about|shortly after|at) ${moment}`,
    ),
  ],
  [
    "night",
    word(
      `(?:в|у|на|уніч|вніч) ?ніч на (?:${date}|${weekday})|в ночь на (?:${date}|${weekday})|в ночь с ${date} на ${date}|в ночь с \\d{1,2} на ${date}|у ніч з \\d{1,2} на ${date}|(?:у|в) ніч проти ${date}`,
    ),
  ],
  ["night", word(`${date} в ночное время|ночью ${date}|вночі ${date}|(?:ночью|вночі) (?:в|у|на) ${weekday}`)],
  [
    "night",
    word(
      `(?:в течение|на протяжении|протягом|за|упродовж|впродовж) ${past}\\p{L}* н(?:очи|очь|очью|очі|іч)|${past}\\p{L}* н(?:очью|очи|очі|очь)|(?:сегодня|сьогодні|этой|цієї) (?:ночью|вночі|ночі)|в течение ночи|за ночь|протягом ночі|за ніч|упродовж ночі|цієї ночі`,
    ),
  ],
  [
    "night",
    word(
      `(?:overnight|during the night|in the night|on the night|through the night|over the night|during the past night|over the past night|at night|last night|the night)(?: (?:(?:on|into|to|of|from|between)(?: the night of)? (?:${date}|${weekday}|${weekday} night)(?:,? (?:to|into|and|–|-) (?:${date}|${weekday}|\\d{1,2}))?))?|overnight|(?:over|during|in) the (?:past|last|previous) night|last night`,
    ),
  ],
  [
    "day-part",
    word(
      `(?:сегодня|вчера|сьогодні|вчора) ${part}|${part} ${date}|${date} ${part}|${part} (?:в |у )?${weekday}|(?:in|on) the (?:early |late )?(?:morning|evening|afternoon|hours)(?: hours)? of (?:${date}|${weekday})|in the early hours(?: of the morning)?(?: of (?:${date}|${weekday})|)`,
    ),
  ],
  [
    "day-part",
    word(
      `(?:on |late |early )*(?:${weekday}|${date}) ${partEnglish}|this (?:early )?${partEnglish}|(?:late|early|later) (?:on |that |this |in the )?(?:${weekday}|${partEnglish})|(?:later )?that ${partEnglish}|yesterday ${partEnglish}|${part}`,
    ),
  ],
  [
    "days-round",
    word(
      `(?:за|в течение|протягом|упродовж|впродовж) (?:${past}\\p{L}* )?(?:сутки|суток|добу|доби)|за отчетный период|(?:over|in|during|within|for) the (?:past|last|previous) (?:24 hours|day|\\d{1,2} hours|twenty-four hours)|(?:over|in|during|within|through) (?:the (?:course|span) of )?(?:a|one|the) (?:single )?day|в течение (?:дня|одного дня|одних суток)|за (?:день|один день)|протягом дня|за день`,
    ),
  ],
  [
    "span",
    word(
      `(?:in|within|over|during)(?: just| only| about)? (?:a|the|the space of|a period of|a span of|the span of|less than) ?(?:span of |period of )?(?:\\p{L}+|\\d{1,2}) hours|(?:in|within|over)(?: just| only| under)? (?:\\p{L}+|\\d{1,2}) hours|(?:за|в течение|протягом) (?:\\p{L}+ )?(?:\\p{L}+|\\d{1,2}) (?:часов|часа|часов|годин|години)|(?:за|в течение) (?:последн\\p{L}+|прошедш\\p{L}+|минувш\\p{L}+) (?:час|часа|часов|полчаса)`,
    ),
  ],
  ["as-of", word(`(?:станом на|по состоянию на|as of) (?:${moment}|${date}|${weekday}(?: ${partEnglish})?)`)],
  [
    "day",
    word(
      `(?:on |by |in )?${date}|(?:в |у |on |to |from |with )?${weekday}|сегодня|вчера|накануне|сьогодні|вчора|напередодні|today|yesterday|earlier (?:in the|that|this|on that) day|earlier (?:today|on ${weekday})`,
    ),
  ],
  ["about-hour", word(`(?:в|о|об|с|з|до|by|since) ${moment}|${clock}${zone}?`)],
];
