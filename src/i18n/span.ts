import type { BinUnit, TimeScale } from "../domain/time/time-scale";
import type { TimeSpan } from "../domain/time/time-span";
import { dayAt, midnight } from "../domain/time/window";
import { dateFormat } from "./formats";
import { m } from "./messages";
import { zoneName } from "./time";

const byHour = { dateStyle: "long", timeStyle: "short" } as const;
const byDay = { dateStyle: "long" } as const;

const isMidnight = (time: number, zone: string): boolean => midnight(dayAt(time, zone), 0, zone) === time;

/** Where a span stands open, the scale's own end: nothing that is known lies beyond it. */
function endsOf({ from, to }: TimeSpan, { edges }: TimeScale): [from: number, to: number] {
  const [start, end] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  return [from ?? Math.min(start, to ?? start), to ?? Math.max(end, from ?? end)];
}

/** Whole days are named by their dates, the last included; else hours are told. */
function rangeText([from, to]: [number, number], zone: string, saidIn = zone): string {
  const isDays = isMidnight(from, saidIn) && isMidnight(to, saidIn);
  const format = dateFormat(isDays ? byDay : byHour, zone);
  return isDays ? format.formatRange(from, Math.max(from, to - 1)) : format.formatRange(from, to);
}

/** "16 December 2025, 08:00–12:00, Moscow time" */
export function spanText(span: TimeSpan, scale: TimeScale): string {
  const { zone } = scale;
  return m.zoned({ time: rangeText(endsOf(span, scale), zone), zone: zoneName(zone) });
}

/** The same by the reader's own clock; `null` where that shows the same, or where days were chosen, not hours. */
export function ownSpanText(span: TimeSpan, scale: TimeScale, zone: string): string | null {
  const ends = endsOf(span, scale);
  if (ends.every((end) => isMidnight(end, scale.zone))) return null;
  const own = rangeText(ends, zone, scale.zone);
  return own === rangeText(ends, scale.zone) ? null : own;
}

const isHours = (unit: BinUnit): boolean => unit === "hour" || unit === "four-hours";

/** One end of a span. Where bins are days or longer, the end is told by the last day that is in it. */
export function endText(time: number, end: "from" | "to", { unit, zone }: TimeScale): string {
  const isDay = !isHours(unit) && isMidnight(time, zone);
  const format = dateFormat(isDay ? byDay : byHour, zone);
  return m.zoned({ time: format.format(isDay && end === "to" ? time - 1 : time), zone: zoneName(zone) });
}

const tickStyles: Record<BinUnit, Intl.DateTimeFormatOptions> = {
  hour: { timeStyle: "short" },
  "four-hours": { day: "numeric", month: "short" },
  day: { day: "numeric", month: "short" },
  week: { day: "numeric", month: "short" },
  month: { month: "short", year: "numeric" },
  year: { year: "numeric" },
};

/** At most four short names of edges, evenly apart: hours where the whole is hours, else days, months or years. */
export function ticks({ unit, zone, edges }: TimeScale): { time: number; text: string }[] {
  const format = dateFormat(tickStyles[unit], zone);
  const begin = edges.slice(0, -1).filter((edge) => unit !== "four-hours" || isMidnight(edge, zone));
  const every = Math.ceil(begin.length / 4);
  return begin
    .filter((_, position) => position % every === 0)
    .map((time) => ({ time, text: format.format(time) }));
}
