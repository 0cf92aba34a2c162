import { matchesOf } from "../text/matches";
import {
  dateNear,
  dayAfter,
  month,
  monthNumber,
  weekday,
  weekdayBefore,
  weekdayNumber,
} from "../words/calendar";
import type { TimeFrame } from "./time-frame";
import type { WindowKind } from "./window-patterns";

/** A window by clock or calendar, as it follows from the words and the date of publication. */
export type WindowClock = {
  /** `2025-12-16T08:00` to the minute, or `2025-12-16` to the day: then it lies somewhere in these days. */
  start: string | null;
  end: string | null;
  zone: string | null;
  precision: "minute" | "day";
  /** What it was worked out from beside its own words: always told with it. */
  from: "words" | "published";
};

const dateIn = new RegExp(
  `(\\d{1,2})(?:-?(?:го|е|й)|st|nd|rd|th)?(?: of)? (${month})(?:,? (20\\d\\d))?|(${month}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (20\\d\\d))?`,
  "gu",
);
const clockIn = /(\d{1,2})[.:](\d\d)(?: ?([ap])\.? ?m)?|(\d{1,2}) ?([ap])\.? ?m/gu;

/** Works out what a window's words mean; `null` where they do not say, or nothing is known to reckon from. */
export function windowClock(kind: WindowKind, words: string, frame: TimeFrame): WindowClock | null {
  const { published } = frame;
  const dates = datesIn(words, published);
  const zone = zoneIn(words) ?? frame.zone;
  const said = (day: string | null | undefined) =>
    day ? { day, from: "words" as const } : published ? { day: published, from: "published" as const } : null;
  switch (kind) {
    case "hours":
      return hours(words, dates, zone, published);
    case "about-hour": {
      const [time] = clocksIn(words);
      const base = said(dates[0]);
      return time && base
        ? {
            start: `${base.day}T${time}`,
            end: `${base.day}T${time}`,
            zone,
            precision: "minute",
            from: base.from,
          }
        : null;
    }
    case "night": {
      const last = dates.at(-1) ?? weekdaysIn(words, published).at(-1);
      // “overnight on 30 November”, «в ночь на 17 августа»: the night that ends on that day.
      const base = said(last);
      return base
        ? {
            start: dayAfter(base.day, -1),
            end: base.day,
            zone,
            precision: "day",
            from: last ? "words" : base.from,
          }
        : null;
    }
    case "days-round": {
      if (!published) return null;
      return { start: dayAfter(published, -1), end: published, zone, precision: "day", from: "published" };
    }
    case "day":
    case "day-part": {
      const own = dates[0] ?? weekdaysIn(words, published)[0];
      if (!own && !published) return null;
      const back = /вчера|накануне|вчора|напередодні|yesterday/u.test(words) ? -1 : 0;
      const day = own ?? dayAfter(published ?? "", back);
      return { start: day, end: day, zone, precision: "day", from: own ? "words" : "published" };
    }
    default:
      return null;
  }
}

function hours(
  words: string,
  dates: readonly (string | null)[],
  zone: string | null,
  published: string | null,
): WindowClock | null {
  const [from, to] = clocksIn(words);
  if (!from) return null;
  const [first, second] = dates;
  const isNightOf = /ніч на/u.test(words);
  const endDay = isNightOf ? first : (second ?? first ?? published);
  const startDay = isNightOf ? second : first;
  if (!to)
    return startDay
      ? { start: `${startDay}T${from}`, end: endDay ?? null, zone, precision: "minute", from: "words" }
      : null;
  if (!endDay) return null;
  // «с 22.00 до 07.00» without dates ran over midnight.
  const start = startDay ?? (from > to ? dayAfter(endDay, -1) : endDay);
  // «с 20.30 3 мая до 00.00»: the midnight with which that day ends.
  const end = dates.length === 1 && first && start === endDay && to <= from ? dayAfter(endDay, 1) : endDay;
  return {
    start: `${dates.length === 1 && second === undefined && startDay ? startDay : start}T${from}`,
    end: `${end}T${to}`,
    zone,
    precision: "minute",
    from: dates.length > 0 ? "words" : "published",
  };
}

function datesIn(words: string, published: string | null): (string | null)[] {
  return matchesOf(dateIn, words).map(([, day, name, year, name2, day2, year2]) =>
    dateNear(Number(day ?? day2), monthNumber(name ?? name2 ?? ""), Number(year ?? year2) || null, published),
  );
}

const weekdayIn = new RegExp(weekday, "g");

function weekdaysIn(words: string, published: string | null): string[] {
  if (!published) return [];
  return matchesOf(weekdayIn, words).map(([name]) => weekdayBefore(weekdayNumber(name), published));
}

function clocksIn(words: string): string[] {
  return matchesOf(clockIn, words).flatMap(([, hour, minute, half, hour2, half2]) => {
    const plain = Number(hour ?? hour2);
    const noon = half ?? half2;
    const value = noon === "p" && plain < 12 ? plain + 12 : noon === "a" && plain === 12 ? 0 : plain;
    return value < 24 && Number(minute ?? 0) < 60
      ? [`${String(value).padStart(2, "0")}:${minute ?? "00"}`]
      : [];
  });
}

function zoneIn(words: string): string | null {
  if (/мск|москов|москве|moscow|msk/u.test(words)) return "Europe/Moscow";
  if (/kyiv|київ|києв/u.test(words)) return "Europe/Kyiv";
  return null;
}
