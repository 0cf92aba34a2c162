import { dayOfNumber, daysOf, type ShownPeriod } from "../domain/archive/shown-period";
import { m } from "./archive-words";
import { dateFormat } from "./formats";
import { dateText } from "./messages";
import { dayRangeText } from "./time";

/** "December 2025" */
export const monthText = (month: string): string =>
  dateFormat({ month: "long", year: "numeric" }, "UTC").format(new Date(`${month}-01T00:00Z`));

/** A period as a headline has it. */
export const periodText = (period: ShownPeriod): string =>
  periodTextIn(period, {
    nightOf: (at) => m.archive.nightOf(at),
    week: () => {
      const days = daysOf(period);
      return days ? dayRangeText(dayOfNumber(days.first), dayOfNumber(days.last)) : "";
    },
    all: () => m.archive.all,
  });

/** What a period is called in words that may be the archive's own, or such as are here without them. */
type PeriodWords = {
  nightOf: (at: { day: string }) => string;
  /** @param at The Monday with which it begins. */
  week: (at: { day: string }) => string;
  all: () => string;
};

export function periodTextIn(period: ShownPeriod, words: PeriodWords): string {
  switch (period.kind) {
    case "day":
      return dateText(period.day);
    case "night":
      return words.nightOf({ day: dateText(period.day) });
    case "week":
      return words.week({ day: dateText(period.monday) });
    case "month":
      return monthText(period.month);
    case "year":
      return period.year;
    case "all":
      return words.all();
  }
}
