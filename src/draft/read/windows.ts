import { matchesOf } from "../../text/matches";
import { month } from "../words/calendar";
import { dottedDates } from "./dotted-dates";
import { partBefore, partBehind } from "./parts-of-day";
import type { TimeFrame, WindowClock } from "./time-frame";
import { marked } from "./time-marks";
import { windowClock } from "./window-clock";
import { overByPublication } from "./window-law";
import { type WindowKind, windowPatterns } from "./window-patterns";
import { monthsIn } from "./window-spans";

/** A stretch of time as the text tells it; `start` and `end` in the sentence's own text. */
export type WindowRead = {
  kind: WindowKind;
  start: number;
  end: number;
  words: string;
  clock: WindowClock | null;
};

/** Nothing tells a time without one of these. */
const tellsTime =
  /\d|ноч|ніч|night|day|morning|evening|afternoon|hour|утр|вечер|дн[еия]|день|сегодн|вчера|наканун|ран[кц]|вдень|вечор|вечер|сьогодн|вчора|напередодн|сут[ок]|доб|час|годин|noon|сред|четв|пятн|суббот|воскр|понед|вторн|п'ятн|субот|неділ|серед|вівт|recent|past|last|недел|месяц|тижн|тижд|місяц|період|период|ago|назад|тому|торік|since/u;
const namesMonth = new RegExp(`(?<![a-zа-яіїєґ])(?:${month}|${monthsIn})(?![a-zа-яіїєґ])`, "u");

/** Every stretch of time in a sentence, in order; none lies in another. */
export function windowsIn(folded: string, frame: TimeFrame): WindowRead[] {
  if (!tellsTime.test(folded) && !namesMonth.test(folded)) return [];
  const dotted = dottedDates(folded, frame.published);
  const text = marked(folded, dotted);
  const found: WindowRead[] = [];
  for (const [kind, pattern] of windowPatterns) {
    for (const match of matchesOf(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => start < one.end && end > one.start)) continue;
      const words = folded.slice(start, end);
      const inside = dotted
        .filter((date) => date.start >= start && date.end <= end)
        .map((date) => ({ start: date.start - start, end: date.end - start, day: date.day }));
      const part = partBefore(folded, start) ?? (kind === "about-hour" ? partBehind(folded, end) : null);
      const clock = overByPublication(windowClock(kind, words, frame, inside, part), frame);
      found.push({ kind, start, end, words, clock });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
