import { dayAfter } from "../../domain/time/days";
import { matchesOf } from "../../text/matches";
import { dateNear } from "../words/calendar";

/** A date in numbers, where it stands in the text. */
export type DottedDate = { start: number; end: number; day: string | null };

const zoneWords =
  "\\(?(?:мск|по мск|по московскому времени|московского времени|по москве|msk|moscow time)\\)?\\.?";
const clock = "(?<![\\d.:])\\d{1,2}[.:]\\d\\d";
const pair = "(\\d{1,2})\\.(0[1-9]|1[0-2])";
const dated = /(?<![\d.:])(\d{1,2})\.(\d\d)\.(20\d\d)(?!\d)/g;
/** Right after a time and its zone, or before «г.», two numbers are no other time: «23:00 мск 17.12», «17.12 г.» */
const afterZone = new RegExp(`(?<=${clock} ?${zoneWords},? )${pair}(?![\\d:]|\\.\\d)`, "g");
const beforeYear = new RegExp(`(?<![\\d.:])${pair}(?= ?г\\.)`, "g");
/** Right after a time that names no zone they may be the day of publication or the one before, and are nothing else. */
const afterClock = new RegExp(`(?<=${clock} )${pair}(?![\\d:]|\\.\\d| ?${zoneWords})`, "g");

/** Dates that are written as a time may be, “18.12”: by what they stand beside. */
export function dottedDates(text: string, published: string | null): DottedDate[] {
  if (!/\d\.\d/.test(text)) return [];
  const near = published ? [published, dayAfter(published, -1)] : [];
  const found: DottedDate[] = [];
  for (const pattern of [dated, afterZone, beforeYear, afterClock])
    for (const match of matchesOf(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const day = dateNear(Number(match[1]), Number(match[2]), Number(match[3]) || null, published);
      const isDate = day !== null || (published === null && pattern !== afterClock && Number(match[1]) <= 31);
      if (!isDate || (pattern === afterClock && !near.includes(day ?? ""))) continue;
      if (!found.some((one) => start < one.end && end > one.start)) found.push({ start, end, day });
    }
  return found.sort((a, b) => a.start - b.start);
}
