import { matchesOf } from "../../text/matches";
import { hourOf, partAfterHour, partNamed } from "./parts-of-day";

/** A time by the clock, in the words that one is told in. */
export const clockIn = new RegExp(
  `(\\d{1,2})[.:](\\d\\d)(?: ?([ap])\\.? ?m|(?: часов)? (${partAfterHour}))?|(\\d{1,2}) ?([ap])\\.? ?m|(\\d{1,2}) (?:час(?:ов|а)?(?: (${partAfterHour}))?|(утра|вечера|ночи|ранку|вечора|ночі))|(midnight|полуноч[иь]|опівночі)|(noon|полудня|опівдні)`,
  "gu",
);

/** A stretch between two times, and the part of the day that is told beside them. */
type Beside = { isStretch?: boolean; part?: string | null };

/**
 * The times in these words, as `08:05`; `null` where nobody can tell which half of the day is meant: of «около 4 часов»,
 * and of an hour that is not in the part of the day beside it.
 */
export function clocksIn(words: string, { isStretch = false, part = null }: Beside = {}): (string | null)[] {
  return matchesOf(clockIn, words).map((match) => {
    const [, hour, minute, half, own, hour2, half2, whole, own2, own3, midnight, midday] = match;
    if (midnight) return "00:00";
    if (midday) return "12:00";
    const said = hour ?? hour2 ?? whole ?? "";
    const plain = Number(said);
    const named = own ?? own2 ?? own3 ?? part;
    const noon = half ?? half2;
    if (whole && !named && plain <= 12 && !isStretch) return null;
    const value = noon
      ? (plain % 12) + (noon === "p" ? 12 : 0)
      : named
        ? hourOf(said, partNamed(named))
        : plain;
    return value !== null && value < 24 && Number(minute ?? 0) < 60
      ? `${String(value).padStart(2, "0")}:${minute ?? "00"}`
      : null;
  });
}
