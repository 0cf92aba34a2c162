import { dayAfter } from "../../domain/time/days";
import { matchesOf } from "../../text/matches";
import { dateNear, month, monthNumber, weekday, weekdayBefore, weekdayNumber } from "../words/calendar";
import type { DottedDate } from "./dotted-dates";

export const dateIn = new RegExp(
  `(\\d{1,2})(?:-?(?:го|е|й)|st|nd|rd|th)?(?: of)? (${month})(?:,? (20\\d\\d))?|(${month}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (20\\d\\d))?`,
  "gu",
);
export const weekdayIn = new RegExp(weekday, "g");

/** A day by its date, where the words say it. */
type Dated = { start: number; end: number; day: string | null };

/** “29 and 30 May”: both days; «с 28 по 3 мая»: the first of them in the month before. `null` where there is no such day. */
export function datesOfRange(words: string, published: string | null): (string | null)[] {
  const found =
    /(?<![\d.:])(\d{1,2})(?:st|nd|rd|th)?( ?[-–—] ?| and | и | та | й | по | до )(?=\d{1,2}(?:st|nd|rd|th)?)/u.exec(
      words,
    );
  const [end] = datesIn(words.slice((found?.index ?? 0) + (found?.[0].length ?? 0)), published, []);
  const day = Number(found?.[1]);
  if (!found || !end) return [];
  const isOfMonthBefore = day > Number(end.slice(8));
  if (day === Number(end.slice(8)) || (isOfMonthBefore && !/по|до/u.test(found[2] ?? ""))) return [];
  const [year, month] = (isOfMonthBefore ? dayAfter(`${end.slice(0, 8)}01`, -1) : end).split("-").map(Number);
  return [dateNear(day, month ?? 0, year ?? null, published), end];
}

function datedIn(words: string, published: string | null, dotted: readonly DottedDate[]): Dated[] {
  const named = matchesOf(dateIn, words).map((match) => {
    const [said, day, name, year, name2, day2, year2] = match;
    const month = monthNumber(name ?? name2 ?? "");
    return {
      start: match.index,
      end: match.index + said.length,
      day: dateNear(Number(day ?? day2), month, Number(year ?? year2) || null, published),
    };
  });
  return [...named, ...dotted].sort((a, b) => a.start - b.start);
}

export const datesIn = (
  words: string,
  published: string | null,
  dotted: readonly DottedDate[],
): (string | null)[] => datedIn(words, published, dotted).map(({ day }) => day);

export function weekdaysIn(words: string, published: string | null): string[] {
  if (!published) return [];
  return matchesOf(weekdayIn, words).map(([name]) => weekdayBefore(weekdayNumber(name), published));
}

/**
 * The days of a stretch, in the order in which they are said. A weekday beside a date is the nearest that keeps this order:
 * “from Tuesday until 22 May” begins on the last Tuesday before it, and “Thursday, 22 May” is one day.
 */
export function daysInOrder(
  words: string,
  published: string | null,
  dotted: readonly DottedDate[],
): (string | null)[] {
  const dates = datedIn(words, published, dotted);
  const isOfDate = (start: number, end: number) =>
    dates.some(
      (date) =>
        /^,? (?:the )?$/u.test(words.slice(end, date.start)) || /^,? $/u.test(words.slice(date.end, start)),
    );
  const named = matchesOf(weekdayIn, words).flatMap(({ 0: name, index: start }) => {
    const end = start + name.length;
    return isOfDate(start, end) ? [] : { start, end, name };
  });
  const said: (Dated | { start: number; name: string })[] = [...dates, ...named].sort(
    (a, b) => a.start - b.start,
  );
  const days: (string | null)[] = [];
  for (const [at, one] of said.entries()) {
    const before = days.findLast((day) => day !== null);
    days.push("day" in one ? one.day : before ? weekdayFrom(weekdayNumber(one.name), before) : null);
    // What comes before the first day that is known is reckoned back from it, and where none is, from the publication.
    const isLast = at === said.length - 1;
    if (before || (!days[at] && !isLast)) continue;
    let known = days[at] ?? published;
    for (let back = days[at] ? at - 1 : at; back >= 0; back--) {
      const earlier = said[back];
      if (!earlier || "day" in earlier || !known) break;
      known = weekdayBefore(weekdayNumber(earlier.name), known);
      days[back] = known;
    }
  }
  return days;
}

/** The first such weekday on or after a date. */
const weekdayFrom = (weekdayOf: number, date: string): string => weekdayBefore(weekdayOf, dayAfter(date, 6));
