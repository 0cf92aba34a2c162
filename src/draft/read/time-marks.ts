import { matchesOf } from "../../text/matches";
import { month, weekday as weekdayName } from "../words/calendar";
import type { DottedDate } from "./dotted-dates";
import { partAfterHour } from "./parts-of-day";

/** The letters that stand in a marked text for those of a date, of a time by the clock, and of a weekday. */
const [dateMark, clockMark, weekdayMark] = ["\ue000", "\ue001", "\ue002"];
export const dayMarks = { date: `${dateMark}+`, clock: `${clockMark}+`, weekday: `${weekdayMark}+` };

const year = "(?:,? 20\\d\\d)?(?: (?:года|году|г\\.?|року|р\\.?))?";
const letters = "a-zа-яіїєґ0-9";
const whole = (pattern: string) => new RegExp(`(?<![${letters}])(?:${pattern})(?![${letters}])`, "g");
/** Behind its month only in English: of «в мае 15» the number counts something, and so it does in “in May 15”. */
const dayOfMonth = "(?:0?[1-9]|[12]\\d|3[01])(?!\\d)";
/** A day's number is not the minutes of a time: «в 5.10 и 22 мая». */
const date = whole(
  `(?<!\\d[.:])(?:(?:the )?\\d{1,2}(?:-?(?:го|е|й)|st|nd|rd|th)?(?:(?: ?[-–—] ?| and | и | та | й )\\d{1,2}(?:st|nd|rd|th)?)?(?: of)? ${month}${year}(?: (?:т|с)\\. ?г\\.)?|(?=[a-z])(?<!(?<![a-z])in )${month} ${dayOfMonth}(?:st|nd|rd|th)?(?:(?: ?[-–—] ?| and )${dayOfMonth}(?:st|nd|rd|th)?)?(?:,? 20\\d\\d)?|${month} 20\\d\\d)`,
);
const clock = whole(
  `\\d{1,2}[.:]\\d\\d(?: ?(?:a\\.? ?m\\.?|p\\.? ?m\\.?)|(?: часов)? (?:${partAfterHour}))?|\\d{1,2} ?(?:a\\.? ?m\\.?|p\\.? ?m\\.?)|\\d{1,2} (?:часов|часа|час)(?: (?:${partAfterHour})|(?= (?:мск|по|${dateMark})))|\\d{1,2} (?:утра|вечера|ранку|вечора)|(?<=(?:в|до|к|около|после|о|об|після|близько|примерно|приблизно|\\d (?:и|та|і|й)) )\\d{1,2} (?:ночи|ночі)|(?:noon|midnight|полуночи|полуночь|полудня|опівночі|опівдні)`,
);
const weekday = whole(weekdayName);

/** The text with a mark for each letter of a date, time or weekday: as long as it was. */
export function marked(folded: string, dotted: readonly DottedDate[]): string {
  const text = dotted.reduce(
    (one, { start, end }) => one.slice(0, start) + dateMark.repeat(end - start) + one.slice(end),
    folded,
  );
  return [
    [date, dateMark],
    [clock, clockMark],
    [weekday, weekdayMark],
  ].reduce((one, [pattern, mark]) => replaced(one, pattern as RegExp, mark as string), text);
}

function replaced(text: string, pattern: RegExp, mark: string): string {
  let result = "";
  let from = 0;
  for (const match of matchesOf(pattern, text)) {
    result += text.slice(from, match.index) + mark.repeat(match[0].length);
    from = match.index + match[0].length;
  }
  return from === 0 ? text : result + text.slice(from);
}
