import { matchesOf } from "../text/matches";

/** A time by the clock, in the words that one is told in. */
export const clockIn =
  /(\d{1,2})[.:](\d\d)(?: ?([ap])\.? ?m|(?: часов)? (утра|вечера|ночи|дня))?|(\d{1,2}) ?([ap])\.? ?m|(\d{1,2}) час(?:ов|а)?(?: (утра|вечера|ночи|дня))?|(midnight|полуноч[иь]|опівночі)|(noon|полудня|опівдні)/gu;

/** The times in these words, as `08:05`; of an hour that may be of either half of the day none, but of a stretch between two. */
export function clocksIn(words: string, isStretch = false): string[] {
  return matchesOf(clockIn, words).flatMap((match) => {
    const [, hour, minute, half, part, hour2, half2, whole, part2, midnight, midday] = match;
    if (midnight) return ["00:00"];
    if (midday) return ["12:00"];
    const plain = Number(hour ?? hour2 ?? whole);
    const noon = half ?? half2 ?? halfOf(part ?? part2, plain);
    // «Около 4 часов» may be of either half of the day.
    if (whole && !noon && plain <= 12 && !isStretch) return [];
    const value = noon === "p" && plain < 12 ? plain + 12 : noon === "a" && plain === 12 ? 0 : plain;
    return value < 24 && Number(minute ?? 0) < 60
      ? [`${String(value).padStart(2, "0")}:${minute ?? "00"}`]
      : [];
  });
}

/** «9 вечера» and «11 ночи» are after noon, «2 часа ночи» is not. */
function halfOf(part: string | undefined, hour: number): "a" | "p" | undefined {
  if (part === undefined) return undefined;
  if (part === "дня") return hour < 10 || hour === 12 ? "p" : "a";
  return part === "вечера" || (part === "ночи" && hour > 8 && hour < 12) ? "p" : "a";
}
