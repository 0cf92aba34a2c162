import { dayAfter } from "../../domain/time/days";
import type { ClockYaml, WindowYaml } from "../full-form";
import { isDate } from "../reading/clock-time";
import type { WrittenWindow } from "../schema/window-schema";
import { daysNamed, monthOf } from "./month";

/** What a window's words are read against. */
export type WindowContext = { published: string | null; zone: string };

export type DerivedWindow = { window: WindowYaml | null | undefined; isDerived: boolean };

/** A window in full. Its clock, where only its words are written, is read against the date of publication. */
export function windowOf(written: WrittenWindow | null | undefined, context: WindowContext): DerivedWindow {
  if (!written) return { window: written, isDerived: false };
  if (typeof written === "string") {
    const clock = clockOf(written, context);
    return { window: clock ? { words: written, clock } : written, isDerived: clock !== undefined };
  }
  const { words, clock, known_from } = written;
  if (clock === null) return { window: words, isDerived: false };
  const read = clock === undefined && words !== undefined ? clockOf(words, context) : undefined;
  const given = typeof clock === "string" ? intervalOf(clock, context.zone) : clock;
  const full = given ?? read;
  const whole: ClockYaml | undefined = full && {
    start: full.start,
    end: full.end,
    zone: full.zone ?? context.zone,
    ...("part" in full && full.part !== undefined && { part: full.part }),
    ...("known_from" in full && full.known_from !== undefined && { known_from: full.known_from }),
    ...(known_from !== undefined && { known_from }),
  };
  return {
    window: { ...(words !== undefined && { words }), ...(whole && { clock: whole }) },
    isDerived: read !== undefined,
  };
}

/** An interval as ISO 8601 writes it; its end may leave out what it has in common with its start. One day is a stretch. */
function intervalOf(text: string, zone: string): ClockYaml {
  const [start = "", end] = text.trim().split("/");
  if (end === undefined) return { start, end: start, zone };
  const whole = end.length < start.length ? start.slice(0, start.length - end.length) + end : end;
  return { start, end: whole, zone };
}

const weekdays: readonly RegExp[] = [
  /sunday|воскресень|(?<!\p{L})неділ/iu,
  /monday|понедельник|понеділ/iu,
  /tuesday|вторник|вівтор/iu,
  /wednesday|сред[уаы]|серед/iu,
  /thursday|четверг|четвер/iu,
  /friday|пятниц|п.?ятниц/iu,
  /saturday|суббот|субот/iu,
];

const night =
  /overnight|(?:last|at|during the|in the|past|\p{L}+day) night|ночь[юи]|за ночь|(?:минувшей|прошедшей|прошлой) ночи|вночі|уночі|за ніч|(?:минулої|цієї) ночі/iu;
const pastHours =
  /(?:past|last) (?:few |several |\p{L}+ |\d+ )?hours|past day|за (?:последние|прошедшие|минувшие) (?:\p{L}+ )?(?:сутки|часы|часов)|за (?:минулу|останню) добу|останні(?:х)? (?:годин)/iu;
const today = /\btoday\b|(?<!\p{L})сегодня|(?<!\p{L})сьогодні/iu;
const yesterday = /\byesterday\b|(?<!\p{L})вчера(?!\p{L})|(?<!\p{L})[ву]чора/iu;

/** What says between or until which day a night was. */
const nightOf =
  /(?:night|overnight|ночь|ніч)[^,]*(?<!\p{L})(?:to|into|between|на|проти)(?!\p{L})|(?<!\p{L})between(?!\p{L}).*night/iu;

/** The days that the words mean, if they mean any by themselves; of hours nothing is guessed. */
function clockOf(words: string, { published, zone }: WindowContext): ClockYaml | undefined {
  if (published === null || !isDate(published)) return undefined;
  const days = (start: string, end: string): ClockYaml => ({ start, end, zone });
  const isNight = night.test(words) || nightOf.test(words);
  const dates = daysNamed(words, published);
  // «у ніч на 23 травня (з 18:30 22 травня)»: the last by the calendar, not the last said.
  const date = [...dates].sort().at(-1);
  if (date !== undefined) {
    // “On the night of 22 May” may begin or end on it. Days are left to whoever writes them out: hours may stand beside them.
    const ends = /(?<!\p{L})(?:to|into|and)(?!\p{L})|[а-яіїє]/iu.test(words) || date === published;
    return isNight && ends ? { ...days(dayAfter(date, -1), date), part: "night" } : undefined;
  }
  const [first, second, ...more] = weekdaysIn(words);
  if (more.length > 0) return undefined;
  if (first !== undefined && second !== undefined && second !== first) {
    const end = lastWeekday(published, second);
    const start = lastWeekday(end, first);
    if (!isNight) return days(start, end);
    // What is no two days in a row is no night.
    return dayAfter(start) === end ? { ...days(start, end), part: "night" } : undefined;
  }
  const on = first === undefined ? published : lastWeekday(published, first);
  if (isNight) {
    // “Monday night” begins on Monday; “overnight into Monday”, «ночью в понедельник» end on it, and a night that a text of
    // Monday tells of as “overnight Monday” is over.
    const ends = /\b(?:to|into)\b|[а-яіїє]/iu.test(words) || (on === published && /overnight/iu.test(words));
    const beginsThen = first !== undefined && !ends;
    return { ...(beginsThen ? days(on, dayAfter(on)) : days(dayAfter(on, -1), on)), part: "night" };
  }
  if (pastHours.test(words)) return days(dayAfter(published, -1), published);
  if (yesterday.test(words)) return days(dayAfter(published, -1), dayAfter(published, -1));
  if (first !== undefined) return days(on, on);
  if (today.test(words)) return days(published, published);
  const month = monthOf(words, published);
  return month && days(...month);
}

/** The days of the week that words name, 0 for Sunday, in the order in which they stand. */
const weekdaysIn = (words: string): readonly number[] =>
  weekdays
    .flatMap((name, day) => [...words.matchAll(new RegExp(name, "giu"))].map(({ index }) => ({ index, day })))
    .sort((a, b) => a.index - b.index)
    .map(({ day }) => day);

/** The day of that name on which a text of this date looks back: the date itself, or the last before it. */
function lastWeekday(date: string, weekday: number): string {
  const own = new Date(`${date}T00:00Z`).getUTCDay();
  return dayAfter(date, -((own - weekday + 7) % 7));
}
