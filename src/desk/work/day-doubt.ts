import { dayNumber } from "../../domain/archive/shown-period";
import { isCalendarDay } from "../../domain/time/calendar-day";
import { dayAfter } from "../../domain/time/days";
import {
  dateNear,
  month,
  monthNumber,
  weekday,
  weekdayBefore,
  weekdayNumber,
} from "../../draft/words/calendar";
import { dayInAddress } from "./day-offered";
import type { WorkReport } from "./work";

/** What speaks against the day that is said to be that of publication. Days are ISO 8601. */
export type DayDoubt =
  /** The address tells another day. */
  | { kind: "address"; day: string }
  /** All days that the text names, but for those long ago, lie far from it: the nearest of them, as the text has it. */
  | { kind: "named"; day: string; words: string }
  /** The text names a weekday, and the last such day lies several days before; it names no day otherwise. */
  | { kind: "weekday"; day: string; words: string };

/** In days. What a report tells of is mostly of its day or the day before. */
const far = { address: 1, named: 10, weekday: 2 };

/** In days before publication: more than a year mistyped by one. What lies so far back a report only looks back on. */
const longAgo = 380;

/** Whether the day of publication may be mistyped, by what address and text say; `null`: nothing speaks against it. It keeps nothing back. */
export function dayDoubt({
  published,
  entered,
  url,
  text,
}: Pick<WorkReport, "published" | "entered" | "url" | "text">): DayDoubt | null {
  if (!isCalendarDay(published) || published > entered) return null;
  const inAddress = dayInAddress(url);
  if (inAddress !== null && away(inAddress, published) > far.address)
    return { kind: "address", day: inAddress };
  const [nearest] = daysNamed(text, published).sort(
    (one, other) => away(one.day, published) - away(other.day, published),
  );
  if (nearest) return away(nearest.day, published) > far.named ? { kind: "named", ...nearest } : null;
  return weekdayDoubt(text, published);
}

function weekdayDoubt(text: string, published: string): DayDoubt | null {
  const named = [...text.matchAll(new RegExp(`(?<!\\p{L})${weekday}(?!\\p{L})`, "giu"))].map(([words]) => {
    const plain = words.toLowerCase().replaceAll("’", "'");
    return { words, day: weekdayBefore(weekdayNumber(plain), published) };
  });
  const isNear = ({ day }: { day: string }) =>
    away(day, published) <= far.weekday || away(dayAfter(day, 7), published) < far.weekday;
  const [first] = named;
  return first && !named.some(isNear) ? { kind: "weekday", ...first } : null;
}

const dated = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month})|(${month}) (\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\d])(?:\\.?,?\\s+(?:of\\s+)?((?:19|20)\\d\\d)(?!\\d))?`,
  "giu",
);

/** The days that a text names by day and month, each in its year, or in that in which it lies nearest. */
function daysNamed(text: string, published: string): { day: string; words: string }[] {
  const since = dayAfter(published, -longAgo);
  return [...text.matchAll(dated)].flatMap(([words, dayBefore, monthAfter, monthBefore, dayAfter, year]) => {
    const ofMonth = monthNumber((monthAfter ?? monthBefore ?? "").toLowerCase());
    const day = dateNear(Number(dayBefore ?? dayAfter), ofMonth, year ? Number(year) : null, published);
    return day === null || day < since ? [] : [{ day, words }];
  });
}

const away = (one: string, other: string): number => Math.abs(dayNumber(one) - dayNumber(other));
