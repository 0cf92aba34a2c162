import { dayAfter } from "../../domain/time/days";
import { matchesOf } from "../../text/matches";

import { clockIn, clocksIn } from "./clock-times";
import { dateIn, datesIn, datesOfRange, daysInOrder, weekdayIn, weekdaysIn } from "./days-in-words";
import type { DottedDate } from "./dotted-dates";
import { night, nightBetween } from "./night-clock";
import { partAfterHour, partWithin } from "./parts-of-day";
import type { TimeFrame, WindowClock } from "./time-frame";
import type { WindowKind } from "./window-patterns";

/** Works out what a window's words mean; `null` where they do not say, or nothing is known to reckon from. */
export function windowClock(
  kind: WindowKind,
  said: string,
  frame: TimeFrame,
  dotted: readonly DottedDate[] = [],
  partBeside: string | null = null,
): WindowClock | null {
  const { published } = frame;
  const dates = datesIn(said, published, dotted);
  // A date in numbers is no time by the clock.
  const words = dotted.reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    said,
  );
  const zone = zoneIn(words) ?? frame.zone;
  // Of a stretch, “to 7:00 in the morning” says nothing of when it began.
  const part =
    partWithin(kind === "hours" ? words.slice(0, matchesOf(clockIn, words)[0]?.index ?? 0) : words) ??
    partBeside;
  switch (kind) {
    case "hours":
      return hours(words, daysInOrder(words, published, dotted), zone, published, part);
    case "two-hours":
      return twoHours(words, daysInOrder(words, published, dotted), zone, part);
    case "days": {
      const days = [...datesOfRange(words, published), ...daysInOrder(words, published, dotted)];
      const [start, end] = [days[0], days.at(-1)];
      return start && end && start <= end ? { start, end, zone, precision: "day", from: "words" } : null;
    }
    case "same-day":
      return published
        ? { start: published, end: published, zone, precision: "day", from: "published" }
        : null;
    case "about-hour":
      return aboutHour(words, dates[0] ?? weekdaysIn(words, published)[0] ?? null, zone, published, part);
    case "night":
      return night(words, dates, zone, published);
    case "days-round": {
      if (!published) return null;
      return { start: dayAfter(published, -1), end: published, zone, precision: "day", from: "published" };
    }
    case "day": {
      const [start, end] = datesOfRange(words, published);
      if (start && end && start < end) return { start, end, zone, precision: "day", from: "words" };
      return dayOrPart(words, dates[0] ?? weekdaysIn(words, published)[0] ?? null, zone, published);
    }
    case "day-part":
      return dayOrPart(words, dates[0] ?? weekdaysIn(words, published)[0] ?? null, zone, published);
    default:
      return null;
  }
}

/** “On Thursday at about 05:10”, «21 мая вечером около 9.30»: an hour, or as much of its day as is known. */
function aboutHour(
  words: string,
  own: string | null,
  zone: string | null,
  published: string | null,
  part: string | null,
): WindowClock | null {
  const [time, again] = clocksIn(words, { part });
  const isEnglishNight = part !== null && /(?<!at )night$/u.test(part);
  // “At 2:15 on Monday night” was on Tuesday; of “the night of 21 May” nobody knows which is meant.
  if (own && time && time < "12:00" && isEnglishNight)
    return /night of/u.test(words) ? null : nightBetween(own, dayAfter(own, 1), zone, "words");
  // Of an hour that may be of either half of the day, or of what was before or after one, the day is known; and so of
  // a midnight, which may be either end of it.
  if (own && (!time || again === null || isOpenIn(words) || isMidnight.test(words)))
    return { start: own, end: own, zone, precision: "day", from: "words" };
  if (!time || !(own ?? published)) return null;
  const isDayBefore =
    part !== null && (/вчера|вчора|yesterday/u.test(part) || (part === "last night" && time >= "12:00"));
  const day = own ?? dayAfter(published ?? "", isDayBefore ? -1 : 0);
  const told = { zone, precision: "minute", from: own ? "words" : "published" } as const;
  // «До 5 утра», «с 21.00»: of the other end nothing is said.
  const open = openEndOf(words);
  if (open && !again) {
    return open === "start"
      ? { ...told, start: null, end: `${day}T${time}` }
      : { ...told, start: `${day}T${time}`, end: null };
  }
  return {
    ...told,
    start: `${day}T${time}`,
    // «Около 12.15 и 12.45»: both are told of one figure, which lies between them.
    end: `${day}T${again && again > time ? again : time}`,
  };
}

/** «21 мая в 5.10 и 22 мая в 6.10»: both are told of one figure, which lies between them. */
function twoHours(
  words: string,
  [first, last]: readonly (string | null)[],
  zone: string | null,
  part: string | null,
): WindowClock | null {
  if (!first || !last || first > last) return null;
  const [from, to] = part ? [] : clocksIn(words);
  return from && to && `${first}T${from}` <= `${last}T${to}`
    ? { start: `${first}T${from}`, end: `${last}T${to}`, zone, precision: "minute", from: "words" }
    : { start: first, end: last, zone, precision: "day", from: "words" };
}

function dayOrPart(
  words: string,
  own: string | null,
  zone: string | null,
  published: string | null,
): WindowClock | null {
  const isYesterday = /вчера|накануне|вчора|напередодні|yesterday/u.test(words);
  const isNight = /night$|ночью|вночі|уночі/u.test(words);
  // “Monday night” begins on Monday.
  if (own && isNight && /night$/u.test(words)) return nightBetween(own, dayAfter(own, 1), zone, "words");
  if (!own && !published) return null;
  // «вчера ночью» may be either of two nights, and “that night” any.
  if (!own && published && isNight && !/night$/u.test(words))
    return isYesterday
      ? { start: dayAfter(published, -1), end: published, zone, precision: "day", from: "published" }
      : nightBetween(dayAfter(published, -1), published, zone, "published");
  const day = own ?? dayAfter(published ?? "", isYesterday ? -1 : 0);
  return { start: day, end: day, zone, precision: "day", from: own ? "words" : "published" };
}

function hours(
  words: string,
  dates: readonly (string | null)[],
  zone: string | null,
  published: string | null,
  part: string | null,
): WindowClock | null {
  const [from, to] = bareHours(words) ?? clocksIn(words, { isStretch: true });
  if (!from || to === null) return null;
  // «Вечером 21 мая с 9.30 до 10.15»: it was not at the hours as they stand.
  if (part !== null && from !== clocksIn(words, { isStretch: true, part })[0]) {
    const [day] = dates;
    return day && dates.length === 1 ? { start: day, end: day, zone, precision: "day", from: "words" } : null;
  }
  // «21 мая с 20.00 21 мая до 7.00 22 мая» says its first day twice.
  const [first, second] = dates.length > 2 ? [dates[0], dates.at(-1)] : dates;
  const isNightOf = /ніч на/u.test(words);
  const endDay = isNightOf ? first : (second ?? first ?? published);
  // “between 22:00 and 06:00 on Friday”: the day is that of its end.
  const startDay = isNightOf ? second : dates.length === 1 && isDayLast(words) ? undefined : first;
  if (!to)
    return startDay
      ? { start: `${startDay}T${from}`, end: endDay ?? null, zone, precision: "minute", from: "words" }
      : null;
  if (!endDay) return null;
  // «с 22.00 до 07.00» without dates ran over midnight.
  const start = startDay ?? (from > to ? dayAfter(endDay, -1) : endDay);
  // “from 22:00 on Thursday until 06:00 on 22 May”, itself a Thursday: nobody can tell which was meant.
  if (dates.length > 1 && startDay === endDay && to <= from) return null;
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

/** “between 9 and 11 p.m.”: the first hour is of the half of the day that brings it before the second. */
function bareHours(words: string): [string, string] | null {
  const bare = /^(?:between|from|между|між|с|со|з|із) (\d{1,2}) (?:and|to|till|until|и|до|та|і|й) /u.exec(
    words,
  );
  const [to] = bare ? clocksIn(words) : [];
  if (!bare || !to || /midnight|noon/u.test(words)) return null;
  const [from, end] = [Number(bare[1]), Number(to.slice(0, 2))];
  const isOfHalf =
    from < 13 && new RegExp(`\\d ?[ap]\\.? ?m|\\d(?: часов)? (?:${partAfterHour})`, "u").test(words);
  if (!isOfHalf) return from < 24 ? [`${String(from).padStart(2, "0")}:00`, to] : null;
  if (from < 1) return null;
  const early = from % 12;
  const isLate = end >= 12 ? early + 12 < end || (early + 12 === end && end > 12) : early >= end;
  return [`${String(isLate ? early + 12 : early).padStart(2, "0")}:00`, to];
}

/** Whether a day stands behind all hours. */
function isDayLast(words: string): boolean {
  const clock = matchesOf(clockIn, words).at(-1)?.index ?? 0;
  return [dateIn, weekdayIn].some((day) => (matchesOf(day, words)[0]?.index ?? -1) > clock);
}

const isMidnight = /midnight|полуноч|опівночі/u;

/** Which end of a time words leave open: of “until 5:00” its start, of “since 21:00” its end. */
function openEndOf(words: string): "start" | "end" | null {
  if (/^(?:до|к|before|until|till|by)(?!\p{L})/u.test(words)) return "start";
  return /^(?:после|після|after|since|с|з|із)(?!\p{L})/u.test(words) ? "end" : null;
}

const isOpenIn = (words: string): boolean =>
  /(?<!\p{L})(?<!shortly )(?:после|до|після|after|before)(?!\p{L})/u.test(words);

/** By whose clocks lower-cased words tell a time; `null`: they do not say. */
export function zoneIn(words: string): string | null {
  if (/мск|москов|москве|moscow|msk/u.test(words)) return "Europe/Moscow";
  if (/kyiv|київ|києв/u.test(words)) return "Europe/Kyiv";
  return null;
}
