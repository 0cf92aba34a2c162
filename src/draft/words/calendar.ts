import { dayAfter } from "../../domain/time/days";

/** Months by the beginnings of their names in the three languages, and weekdays; all folded. */
const monthStems: readonly string[] = [
  "январ|січ|jan",
  "феврал|лют|feb",
  "март|берез|mar",
  "апрел|квіт|apr",
  "ма[йяею]|трав|may",
  "июн|черв|jun",
  "июл|лип|jul",
  "август|серп|aug",
  "сентябр|верес|sep",
  "октябр|жовт|oct",
  "ноябр|листоп|nov",
  "декабр|груд|dec",
];

/** 1 to 12 by a month's name in any case; 0 for none. */
export const monthNumber = (word: string): number =>
  isMonth().test(word) ? monthPatterns().findIndex((pattern) => pattern.test(word)) + 1 : 0;

let stemPatterns: readonly RegExp[] | null = null;
const monthPatterns = (): readonly RegExp[] => {
  stemPatterns ??= monthStems.map((stems) => new RegExp(`^(?:${stems})`, "u"));
  return stemPatterns;
};

let wholeMonth: RegExp | null = null;
/** A whole name: «Липецкой» begins like a month in Ukrainian, and is none. */
const isMonth = (): RegExp => {
  wholeMonth ??= new RegExp(`^${month}$`, "u");
  return wholeMonth;
};

export const month =
  "(?:январ[яьею]|феврал[яьею]|март[ае]?|апрел[яьею]|ма[йяею]|июн[яьею]|июл[яьею]|август[ае]?|сентябр[яьею]|октябр[яьею]|ноябр[яьею]|декабр[яьею]|янв\\.?|фев\\.?|апр\\.?|авг\\.?|сент?\\.?|окт\\.?|нояб?\\.?|дек\\.?|січ(?:ня|ень)|лют(?:ого|ий)|берез(?:ня|ень)|квіт(?:ня|ень)|трав(?:ня|ень)|черв(?:ня|ень)|лип(?:ня|ень)|серп(?:ня|ень)|верес(?:ня|ень)|жовт(?:ня|ень)|листопад[а]?|груд(?:ня|ень)|january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";

const weekdayStems = [
  "monday|понедельник|понеділ",
  "tuesday|вторник|вівтор",
  "wednesday|сред|серед",
  "thursday|четверг|четвер",
  "friday|пятниц|п'ятниц",
  "saturday|суббот|субот",
  "sunday|воскрес|неділ",
];
const weekdayPatterns = weekdayStems.map((stems) => new RegExp(`^(?:${stems})`, "u"));

/** 1 for Monday to 7; 0 for none. */
export const weekdayNumber = (word: string): number =>
  weekdayPatterns.findIndex((pattern) => pattern.test(word)) + 1;

export const weekday =
  "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|понедельник[а]?|вторник[а]?|сред[уаы]|четверг[а]?|пятниц[уаы]|суббот[уаы]|воскресень[ея]|понеділ(?:ок|ка)|вівтор(?:ок|ка)|серед[уаи]|четвер(?:га)?|п'ятниц[юяі]|субот[уаи]|неділ[юяі])";

/** The day and month nearest to, and not long after, the date of publication; a year that was written wins. */
export function dateNear(
  day: number,
  monthOf: number,
  year: number | null,
  published: string | null,
): string | null {
  if (monthOf < 1 || day < 1 || day > 31) return null;
  const base = published ? Number(published.slice(0, 4)) : null;
  const chosen = year ?? (published && base ? closestYear(day, monthOf, base, published) : null);
  if (chosen === null) return null;
  const date = `${chosen}-${String(monthOf).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

function closestYear(day: number, monthOf: number, base: number, published: string): number {
  const time = (year: number) =>
    Math.abs(Date.UTC(year, monthOf - 1, day) - Date.parse(`${published}T00:00:00Z`));
  return [base, base - 1, base + 1].reduce((best, year) => (time(year) < time(best) ? year : best));
}

/** The last such weekday on or before a date. */
export function weekdayBefore(weekdayOf: number, published: string): string {
  const own = ((new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
  return dayAfter(published, -((own - weekdayOf + 7) % 7));
}
