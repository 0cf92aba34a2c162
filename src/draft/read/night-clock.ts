import { dayAfter } from "../../domain/time/days";
import { weekdaysIn } from "./days-in-words";
import type { WindowClock } from "./time-frame";

/** Between two days, by the words or by the publication. */
export const nightBetween = (
  start: string,
  end: string,
  zone: string | null,
  from: WindowClock["from"],
): WindowClock => ({ start, end, zone, precision: "day", part: "night", from });

/** “overnight on 30 November”, «в ночь на 17 августа», «ночью в среду»: the night that ends on that day. */
export function night(
  words: string,
  dates: readonly (string | null)[],
  zone: string | null,
  published: string | null,
): WindowClock | null {
  const [first, date = null] = [dates[0] ?? null, dates.at(-1)];
  // “The night of 22 May and the morning of 24 May”: no one night.
  if (first && date && first < dayAfter(date, -1))
    return { start: first, end: date, zone, precision: "day", from: "words" };
  const days = weekdaysIn(words, published);
  const named = days.at(-1);
  // “overnight Tuesday” of a text of Wednesday: the night that began then. Of a text of Tuesday it is over.
  const begins = days.length < 2 && /^[a-z ]+$/u.test(words) && !/\b(?:to|into|morning)\b/u.test(words);
  if (!date && named && begins && named !== published)
    return nightBetween(named, dayAfter(named, 1), zone, "words");
  const own = date ?? named ?? null;
  const end = own ?? published;
  return end ? nightBetween(dayAfter(end, -1), end, zone, own ? "words" : "published") : null;
}
