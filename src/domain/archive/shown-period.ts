import { isCalendarDay } from "../time/calendar-day";

/**
 * What the page shows of the archive, in calendar days as ISO 8601 has them. A night is that which ends on `day`; a week is
 * told by its Monday, a month and a year by their numbers.
 */
export type ShownPeriod =
  | { kind: "day"; day: string }
  | { kind: "night"; day: string }
  | { kind: "week"; monday: string }
  | { kind: "month"; month: string }
  | { kind: "year"; year: string }
  | { kind: "all" };

export type PeriodKind = ShownPeriod["kind"];

/** Whether sums of a period are shown; of a day and a night it is the claims themselves. */
export const isTallied = ({ kind }: ShownPeriod): boolean => kind !== "day" && kind !== "night";

export const periodKinds = ["day", "night", "week", "month", "year", "all"] as const satisfies PeriodKind[];

/** Days as numbers, since 1970: as `Facts.day` has them. Both ends included. */
export type DayRange = { first: number; last: number };

const dayLength = 86_400_000;

/** Nobody looks for claims outside of these; a longer number is no year. */
const years = { first: 1900, last: 2199 } as const;

/** The number of a day since 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / dayLength;

export const dayOfNumber = (number: number): string =>
  new Date(number * dayLength).toISOString().slice(0, 10);

const isDay = (text: string): boolean => isYear(text.slice(0, 4)) && isCalendarDay(text);

const isYear = (text: string): boolean =>
  /^\d{4}$/.test(text) && Number(text) >= years.first && Number(text) <= years.last;

/** `2025-12-16`, `night-2025-12-16`, `2025-W51`, `2025-12`, `2025`, `all`; `undefined` where none is meant. */
export function parsePeriod(text: string): ShownPeriod | undefined {
  const small = text.toLowerCase();
  if (small === "all") return { kind: "all" };
  if (isYear(small)) return { kind: "year", year: small };
  if (isDay(small)) return { kind: "day", day: small };
  const night = small.replace(/^night-/, "");
  if (night !== small) return isDay(night) ? { kind: "night", day: night } : undefined;
  if (/^\d{4}-\d\d$/.test(small)) return isDay(`${small}-01`) ? { kind: "month", month: small } : undefined;
  const [, year = "", week] = /^(\d{4})-w(\d\d)$/.exec(small) ?? [];
  if (!isYear(year)) return undefined;
  const monday = dayOfNumber(firstMonday(Number(year)) + (Number(week) - 1) * 7);
  const period: ShownPeriod = { kind: "week", monday };
  // There is no week 00, and a 53rd in some years only.
  return printPeriod(period).toLowerCase() === small ? period : undefined;
}

/** One period has one spelling. */
export function printPeriod(period: ShownPeriod): string {
  switch (period.kind) {
    case "day":
      return period.day;
    case "night":
      return `night-${period.day}`;
    case "week": {
      const { year, week } = weekOf(period.monday);
      return `${year}-W${String(week).padStart(2, "0")}`;
    }
    case "month":
      return period.month;
    case "year":
      return period.year;
    case "all":
      return "all";
  }
}

/** The Monday of the year's first week: that which holds 4 January. */
function firstMonday(year: number): number {
  const fourth = dayNumber(`${String(year).padStart(4, "0")}-01-04`);
  return fourth - weekdayOf(fourth);
}

/** From Monday, 0, to Sunday, 6. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The number of a week, and the year to which it is counted: that of its Thursday. */
export function weekOf(monday: string): { year: number; week: number } {
  const first = dayNumber(monday);
  const year = Number(dayOfNumber(first + 3).slice(0, 4));
  return { year, week: (first - firstMonday(year)) / 7 + 1 };
}

/** The days of a period; `null`: all. A night is told of the day on which it ends. */
export function daysOf(period: ShownPeriod): DayRange | null {
  switch (period.kind) {
    case "day":
    case "night":
      return { first: dayNumber(period.day), last: dayNumber(period.day) };
    case "week":
      return { first: dayNumber(period.monday), last: dayNumber(period.monday) + 6 };
    case "month":
      return {
        first: dayNumber(`${period.month}-01`),
        last: dayNumber(`${monthAfter(period.month, 1)}-01`) - 1,
      };
    case "year":
      return { first: dayNumber(`${period.year}-01-01`), last: dayNumber(`${period.year}-12-31`) };
    case "all":
      return null;
  }
}

export function monthAfter(month: string, by: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** The period of a kind that holds a day. */
export function periodAround(kind: PeriodKind, day: string): ShownPeriod {
  switch (kind) {
    case "day":
    case "night":
      return { kind, day };
    case "week":
      return { kind, monday: dayOfNumber(dayNumber(day) - weekdayOf(dayNumber(day))) };
    case "month":
      return { kind, month: day.slice(0, 7) };
    case "year":
      return { kind, year: day.slice(0, 4) };
    case "all":
      return { kind };
  }
}

/** The period of the same kind before or after it; `null` for all of time. */
export function neighbour(period: ShownPeriod, direction: -1 | 1): ShownPeriod | null {
  const days = daysOf(period);
  if (!days) return null;
  const day = direction < 0 ? days.first - 1 : days.last + 1;
  return periodAround(period.kind, dayOfNumber(day));
}

/** A reader who narrows a period stays where they are, as near to the last day with claims as there is. */
export function narrowed(period: ShownPeriod, kind: PeriodKind, within: DayRange): ShownPeriod {
  const days = daysOf(period) ?? within;
  const last = Math.min(days.last, within.last);
  return periodAround(kind, dayOfNumber(Math.max(last, Math.min(days.first, within.last))));
}

/** The neighbour, if anything of it can be held; `null`: there is none. */
export function neighbourWithin(period: ShownPeriod, direction: -1 | 1, held: DayRange): ShownPeriod | null {
  const next = neighbour(period, direction);
  const days = next && daysOf(next);
  return days && days.last >= held.first && days.first <= held.last ? next : null;
}

/** Where one press on the ways through time leads from a period: its neighbours, and what of each other kind is around it. */
export function periodsNextTo(period: ShownPeriod, held: DayRange): readonly ShownPeriod[] {
  const neighbours = ([-1, 1] as const).flatMap(
    (direction) => neighbourWithin(period, direction, held) ?? [],
  );
  const others = periodKinds.filter((kind) => kind !== period.kind);
  return [...neighbours, ...others.map((kind) => narrowed(period, kind, held))];
}
