import { dayNumber, dayOfNumber, monthAfter, weekdayOf } from "../../domain/archive/shown-period";

/** Where a key leads from a day, as in any grid of days; `null`: nowhere. */
export function movedBy(key: string, isShifted: boolean, day: string): number | null {
  const number = dayNumber(day);
  const weekday = weekdayOf(number);
  switch (key) {
    case "ArrowLeft":
      return number - 1;
    case "ArrowRight":
      return number + 1;
    case "ArrowUp":
      return number - 7;
    case "ArrowDown":
      return number + 7;
    case "Home":
      return number - weekday;
    case "End":
      return number + 6 - weekday;
    case "PageUp":
      return dayNumber(sameDay(day, isShifted ? -12 : -1));
    case "PageDown":
      return dayNumber(sameDay(day, isShifted ? 12 : 1));
    default:
      return null;
  }
}

/** The same day of another month, or its last where it has no such day. */
export function sameDay(day: string, months: number): string {
  const month = monthAfter(day.slice(0, 7), months);
  const last = dayNumber(`${monthAfter(month, 1)}-01`) - 1;
  return dayOfNumber(Math.min(dayNumber(`${month}-01`) + Number(day.slice(8)) - 1, last));
}
