import { toldIn } from "../../domain/time/told-in";
import { dayAt } from "../../domain/time/window";
import { isDate, withOffset } from "../reading/clock-time";

/** How dates are written in a table, and in which zone those without one. */
export type DateForm = { dates: "iso" | "day-first" | "month-first" | "serial"; zone: string };

/** A time as `Clock` has it: `2031-05-30T08:00+03:00`, or `2031-05-30`. */
export type Moment = { precision: "minute" | "day"; text: string };

const clock = String.raw`(?:[T ,]+(\d{1,2})[:.](\d\d)(?:[:.]\d\d(?:\.\d+)?)?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${clock}$`);
const dotted = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})${clock}$`);
const ambiguous = new RegExp(String.raw`^(\d{1,2})[/-](\d{1,2})[/-](\d{4})${clock}$`);
const serial = /^\d{4,5}(?:[.,]\d+)?$/;

/** @returns `null` where it is no date that is written so: which of two is the day is never guessed. */
export function momentIn(cell: string, { dates, zone }: DateForm): Moment | null {
  const text = cell.trim();
  if (dates === "serial" && serial.test(text)) return ofSerial(Number(text.replace(",", ".")), zone);
  const first = yearFirst.exec(text);
  if (first) return moment([first[1], first[2], first[3]], first.slice(4), zone);
  const dots = dotted.exec(text);
  if (dots) return moment([dots[3], dots[2], dots[1]], dots.slice(4), zone);
  const found = ambiguous.exec(text);
  if (!found || (dates !== "day-first" && dates !== "month-first")) return null;
  const [, one, two, year] = found;
  return moment(dates === "day-first" ? [year, two, one] : [year, one, two], found.slice(4), zone);
}

/** The same, told by the day in which it was there. */
export function asDay({ precision, text }: Moment, zone: string): Moment {
  return precision === "day"
    ? { precision, text }
    : { precision: "day", text: dayAt(Date.parse(text), zone) };
}

type Cell = string | undefined;

function moment([year, month, day]: Cell[], [hour, minute, half, said]: Cell[], zone: string): Moment | null {
  const date = [year ?? "", two(month), two(day)].join("-");
  if (!isDate(date)) return null;
  if (hour === undefined || minute === undefined) return { precision: "day", text: date };
  const isAfternoon = half?.toLowerCase().startsWith("p");
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return null;
  const local = `${date}T${two(String(hours))}:${minute}`;
  if (said === undefined) {
    const known = withOffset(local, zone);
    return known === undefined ? null : { precision: "minute", text: known };
  }
  const instant = Date.parse(local + offsetOf(said));
  return Number.isNaN(instant) ? null : { precision: "minute", text: toldIn(instant, zone) };
}

const two = (digits: Cell): string => (digits ?? "").padStart(2, "0");

function offsetOf(said: string): string {
  if (!/^[+-]/.test(said)) return "Z";
  const [sign, digits] = [said.slice(0, 1), said.slice(1).replace(":", "").padEnd(4, "0")];
  return `${sign}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Spreadsheets count days from the end of 1899; a fraction is the time of day. */
function ofSerial(days: number, zone: string): Moment | null {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 1440) * 60_000);
  if (Number.isNaN(date.getTime())) return null;
  const iso = date.toISOString();
  if (Number.isInteger(days)) return { precision: "day", text: iso.slice(0, 10) };
  const known = withOffset(iso.slice(0, 16), zone);
  return known === undefined ? null : { precision: "minute", text: known };
}
