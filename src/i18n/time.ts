import type { Clock } from "../domain/claim";
import { boundsOf } from "../domain/window";
import { language, m } from "./messages";

/** The zones that sources speak in, by the names that readers know them by. */
export const zoneName = (zone: string): string =>
  ({ "Europe/Moscow": m.zones.moscow, "Europe/Kyiv": m.zones.kyiv, UTC: m.zones.utc })[zone] ?? zone;

export const form = () => (language === "en" ? "en-GB" : language);

/** "16 December 2025, 08:00–12:00", or of one end alone, in a zone. */
function rangeText(clock: Clock, zone: string, style: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(form(), { ...style, timeZone: zone });
  const { from, to } = boundsOf(clock);
  if (from !== null && to !== null) return format.formatRange(from, to);
  if (from !== null) return `${format.format(from)} –`;
  return to === null ? m.timeNotKnown : `– ${format.format(to)}`;
}

/** The days that a clock without hours names, both included. */
function daysText({ start, end }: Clock): string {
  const format = new Intl.DateTimeFormat(form(), { dateStyle: "long", timeZone: "UTC" });
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  if (start !== null && end !== null) return format.formatRange(day(start), day(end));
  return start === null
    ? `– ${end === null ? "" : format.format(day(end))}`
    : `${format.format(day(start))} –`;
}

/** When it was, as finely as it is known, with the zone in which it was said. */
export function clockText(clock: Clock): string {
  if (clock.precision === "day") return m.hoursUnknown({ days: daysText(clock) });
  const time = rangeText(clock, clock.zone, { dateStyle: "long", timeStyle: "short" });
  return m.zoned({ time, zone: zoneName(clock.zone) });
}

/** The same in few signs, for a row among others of the same days: "08:00–12:00". */
export const briefClockText = (clock: Clock): string =>
  clock.precision === "day"
    ? m.hoursUnknown({ days: daysText(clock) })
    : rangeText(clock, clock.zone, { timeStyle: "short" });

/** By the reader's own clock; `null` where that shows the same, or the hours are not known. */
export function ownClockText(clock: Clock, zone: string): string | null {
  if (clock.precision === "day") return null;
  const style = { dateStyle: "medium", timeStyle: "short" } as const;
  const own = rangeText(clock, zone, style);
  return own === rangeText(clock, clock.zone, style) ? null : own;
}
