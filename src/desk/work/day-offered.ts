import { isCalendarDay } from "../../domain/time/calendar-day";
import { month, monthNumber } from "../../draft/words/calendar";
import type { WorkReport } from "./work";

/** A day that may be that of publication: as the address tells it, or as words of the text do, whose year is a guess. */
export type DayOffered = { day: string; words: string | null };

/** Offered, not taken: an address or a sentence may tell another day. */
export function dayOffered(report: Pick<WorkReport, "url" | "text" | "entered">): DayOffered | null {
  const inAddress = dayInAddress(report.url);
  return inAddress === null ? dayInText(report) : { day: inAddress, words: null };
}

/** The day that an address tells, as many papers' do: `/2031/05/30/`, `2031-05-30`; `null`: none. ISO 8601. */
export function dayInAddress(url: string | null): string | null {
  const found = /(?<!\d)(20\d\d)([/-])(\d\d)\2(\d\d)(?!\d)/.exec(url ?? "");
  const day = found ? `${found[1]}-${found[3]}-${found[4]}` : null;
  return isCalendarDay(day) ? day : null;
}

/** A year that is said with its day, “3 May 2031”, is no guess: such a day is not offered as one of another year. */
const yearless = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month})|(${month}) (\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\d]|\\.?,?\\s+(?:of\\s+)?(?:19|20)\\d\\d(?!\\d))`,
  "iu",
);

/** How many lines at a text's beginning may tell its day, as a dateline does, and how far into them, in letters. */
const [lines, far] = [3, 80];

/** The day that a text names where its dateline stands: of the address's year, or of the last before it came to the desk. */
function dayInText({ text, url, entered }: Pick<WorkReport, "url" | "text" | "entered">): DayOffered | null {
  const full = text.split("\n").filter((line) => line.trim() !== "");
  const said = full
    .slice(0, lines)
    // With room behind it: a line cut short there would cut a year from its day.
    .map((line) => yearless.exec(line.slice(0, 2 * far)))
    .find((one) => one !== null && one.index + one[0].length <= far);
  if (!said) return null;
  const [words = "", dayBefore, monthAfter, monthBefore, dayAfter] = said;
  const ofMonth = monthNumber((monthAfter ?? monthBefore ?? "").toLowerCase());
  const end = `-${twoDigits(ofMonth)}-${twoDigits(Number(dayBefore ?? dayAfter))}`;
  const year = Number(entered.slice(0, 4));
  const known = /(?<!\d)20\d\d(?!\d)/.exec(url ?? "")?.[0];
  const day = [known, year, year - 1]
    .map((one) => `${one}${end}`)
    .find((one) => isCalendarDay(one) && one <= entered);
  return day === undefined ? null : { day, words };
}

const twoDigits = (count: number): string => String(count).padStart(2, "0");

/** Whether a line is a day without its year, and nothing else: no title of what stands below. */
export const isDayAlone = (line: string): boolean =>
  yearless.test(line) && /^[\s,.|·–-]*$/.test(line.replace(yearless, ""));
