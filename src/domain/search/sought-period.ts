import type { ShownPeriod } from "../archive/shown-period";
import { monthOf } from "./sought-day";

/** A month or a year as somebody types it, and what else was typed. `year`: `null` where none is told. */
export type SoughtPeriod = { year: string | null; month: number | null; rest: string };

/** What stands with a month or a year and means nothing by itself, in the three languages. */
const fillers = /^(?:in|of|year|в|за|г|год|года|году|у|р|рік|року|році)$/;

/** "May 2024", «в мае 2024 года», "2024-05", "05.2024", "2024", "Belgorod May"; a day is none, nor is a name alone. */
export function soughtPeriod(text: string): SoughtPeriod | null {
  const words =
    text.toLowerCase().match(/\d{4}-\d{1,2}(?![\d-])|(?<![\d.])\d{1,2}[./]\d{4}|[\p{L}’'ʼ-]+|\d+/gu) ?? [];
  const [years, months, rest]: [string[], number[], string[]] = [[], [], []];
  for (const word of words) {
    const [, first = "", second = ""] = /^(\d+)[-./](\d+)$/.exec(word) ?? [];
    const month = monthOf(word);
    if (first !== "") {
      const [year, number] = first.length === 4 ? [first, second] : [second, first];
      years.push(year);
      months.push(Number(number));
    } else if (/^\d{4}$/.test(word)) years.push(word);
    else if (month > 0) months.push(month);
    else if (!fillers.test(word)) rest.push(word);
  }
  if (years.length > 1 || months.length > 1 || years.length + months.length === 0) return null;
  // With another number it is a day, or a figure.
  if (rest.some((word) => /^\d+$/.test(word))) return null;
  const [year = null] = years;
  const [month = null] = months;
  return month !== null && (month < 1 || month > 12) ? null : { year, month, rest: rest.join(" ") };
}

/** Those months or years of these ISO 8601 days that are meant, latest first: a year is asked for by its number alone. */
export function periodsMeant({ year, month }: SoughtPeriod, days: readonly string[]): readonly ShownPeriod[] {
  if (month === null)
    return year !== null && days.some((day) => day.startsWith(`${year}-`)) ? [{ kind: "year", year }] : [];
  const end = `-${String(month).padStart(2, "0")}`;
  const months = new Set(days.map((day) => day.slice(0, 7)));
  return [...months]
    .filter((each) => each.endsWith(end) && (year === null || each.startsWith(year)))
    .toSorted()
    .toReversed()
    .map((month) => ({ kind: "month", month }));
}
