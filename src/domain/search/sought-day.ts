/** A day as somebody types it; `year`: `null` where none is told. Months from 1. */
export type SoughtDay = { year: number | null; month: number; day: number };

/** Of each month its name in the three languages, as it stands by itself, with a day and after “in”. */
const months: readonly string[] = [
  "january январь января січень січня январе січні",
  "february февраль февраля лютий лютого феврале лютому",
  "march март марта березень березня марте березні",
  "april апрель апреля квітень квітня апреле квітні",
  "may май мая травень травня мае травні",
  "june июнь июня червень червня июне червні",
  "july июль июля липень липня июле липні",
  "august август августа серпень серпня августе серпні",
  "september сентябрь сентября вересень вересня сентябре вересні",
  "october октябрь октября жовтень жовтня октябре жовтні",
  "november ноябрь ноября листопад листопада ноябре листопаді",
  "december декабрь декабря грудень грудня декабре грудні",
];

/** "16 December", "December 16, 2025", «16 грудня 2025 року», "16.12.2025", "2025-12-16", "16/12"; else `null`. */
export function soughtDay(text: string): SoughtDay | null {
  const numbers = text.trim().split(/[\s./-]+/);
  if (numbers.every((part) => /^\d+$/.test(part))) return ofNumbers(numbers);
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const month = words.map(monthOf).find((each) => each > 0) ?? 0;
  const [first, second, ...others] = words.filter((word) => /^\d+$/.test(word));
  if (first === undefined || others.length > 0) return null;
  const isYearFirst = first.length === 4;
  const [day, year] = isYearFirst ? [second, first] : [first, second];
  // Nothing but a month and words that stand with a date.
  const rest = words.filter((word) => !/^\d+$/.test(word) && monthOf(word) === 0);
  if (day === undefined || rest.some((word) => !/^(?:of|the|th|st|nd|rd|г|года?|р|року|рік)$/.test(word)))
    return null;
  return checked(year === undefined ? null : Number(year), month, Number(day));
}

/** What a night is called before the day on which it ends, in the three languages, as the page says it and otherwise. */
const nightTo =
  /^\s*(?:the\s+|в\s+|у\s+)?(?:night|ночь|ночью|ночи|ніч|ночі|вночі)\s+(?:to\s+|of\s+|на\s+|к\s+|до\s+|проти\s+)?/iu;

/** "night to 24 May 2025", «в ночь на 24 мая»: the day on which it ends; else `null`. */
export function soughtNight(text: string): SoughtDay | null {
  const [told] = nightTo.exec(text) ?? [];
  return told === undefined ? null : soughtDay(text.slice(told.length));
}

/** By the first letters of it, three at least: "dec" is December, "mayor" is not May. */
export const monthOf = (word: string): number =>
  word.length < 3
    ? 0
    : months.findIndex((names) => names.split(" ").some((name) => name.startsWith(word))) + 1;

/** In Europe the day stands first, in ISO 8601 the year. Two numbers are a day only where they stand so: "16.12". */
function ofNumbers(numbers: readonly string[]): SoughtDay | null {
  const [a = "", b = "", c] = numbers;
  if (numbers.length < 2 || numbers.length > 3) return null;
  if (a.length === 4) return c === undefined ? null : checked(Number(a), Number(b), Number(c));
  if (c === undefined) return checked(null, Number(b), Number(a));
  return checked(c.length === 2 ? 2000 + Number(c) : Number(c), Number(b), Number(a));
}

function checked(year: number | null, month: number, day: number): SoughtDay | null {
  if (year !== null && (year < 1900 || year > 2199)) return null;
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day));
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0
    ? { year, month, day }
    : null;
}

/** Those of these ISO 8601 days that are meant, latest first. */
export const daysMeant = ({ year, month, day }: SoughtDay, days: readonly string[]): readonly string[] => {
  const two = (number: number) => String(number).padStart(2, "0");
  const end = `-${two(month)}-${two(day)}`;
  return days
    .filter((each) => each.endsWith(end) && (year === null || each.startsWith(String(year))))
    .toReversed();
};
