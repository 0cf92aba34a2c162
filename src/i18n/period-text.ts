import { dayOfNumber, daysOf, type ShownPeriod } from "../domain/archive/shown-period";
import { m } from "./archive-words";
import { dateFormat } from "./formats";
import { dateText } from "./messages";
import { dayRangeText } from "./time";

/** "December 2025" */
export const monthText = (month: string): string =>
  dateFormat({ month: "long", year: "numeric" }, "UTC").format(new Date(`${month}-01T00:00Z`));

/** A period as a headline has it. */
export function periodText(period: ShownPeriod): string {
  switch (period.kind) {
    case "day":
      return dateText(period.day);
    case "night":
      return m.archive.nightOf({ day: dateText(period.day) });
    case "week": {
      const days = daysOf(period);
      return days ? dayRangeText(dayOfNumber(days.first), dayOfNumber(days.last)) : "";
    }
    case "month":
      return monthText(period.month);
    case "year":
      return period.year;
    case "all":
      return m.archive.all;
  }
}
