/** Months as a sentence has them, behind “in” or “during”: in English with a capital, or “may” would be one. */
const english = "January February March April May June July August September October November December".split(
  " ",
);
const russian =
  "январ[ея] феврал[ея] март[еа]? апрел[ея] ма[ея] июн[ея] июл[ея] август[еа]? сентябр[ея] октябр[ея] ноябр[ея] декабр[ея]".split(
    " ",
  );
const ukrainian =
  "січн[іья] лют(?:ому|ого|ий) берез(?:ні|ня|ень) квіт(?:ні|ня|ень) трав(?:ні|ня|ень) черв(?:ні|ня|ень) лип(?:ні|ня|ень) серп(?:ні|ня|ень) верес(?:ні|ня|ень) жовт(?:ні|ня|ень) листопад[іа]? груд(?:ні|ня|ень)".split(
    " ",
  );

const patterns = Array.from({ length: 12 }, (_, month) => [
  new RegExp(
    `\\b(?:[Ii]n|[Dd]uring|[Tt]hroughout|[Ff]or)\\s+(?:the month of\\s+)?${english[month]}(?:\\s+(\\d{4}))?(?!\\s*\\d|\\p{L})`,
    "u",
  ),
  new RegExp(`(?<!\\p{L})(?:в|во|за|в течение)\\s+${russian[month]}(?!\\p{L})(?:\\s+(\\d{4}))?`, "iu"),
  new RegExp(`(?<!\\p{L})(?:у|в|за|протягом)\\s+${ukrainian[month]}(?!\\p{L})(?:\\s+(\\d{4}))?`, "iu"),
]);

/**
 * The first and the last day of the month that words name without a day: the last of that name that had begun when the text
 * was published, unless they say of which year.
 */
export function monthOf(words: string, published: string): readonly [string, string] | undefined {
  for (const [month, pattern] of patterns.entries()) {
    const match = pattern.map((each) => each.exec(words)).find((found) => found !== null);
    if (!match) continue;
    const own = Number(published.slice(0, 4));
    const year = match[1] ? Number(match[1]) : Number(published.slice(5, 7)) > month ? own : own - 1;
    const day = (date: Date) => date.toISOString().slice(0, 10);
    return [day(new Date(Date.UTC(year, month, 1))), day(new Date(Date.UTC(year, month + 1, 0)))];
  }
  return undefined;
}

const numbered = english.map((name, month) => {
  const [ru, uk] = [russian[month], ukrainian[month]];
  const day = "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|-?го)?\\s+(?:of\\s+)?";
  const year = "(?:,?\\s+(\\d{4}))?";
  return new RegExp(
    `${day}(?:${name}|${ru}|${uk})(?!\\p{L})${year}|(?<!\\p{L})${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${year}`,
    "giu",
  );
});

/**
 * The days that words name by number and month, in the order in which they stand: of the year that they say, or of the one in
 * which the day is nearest to that of publication.
 */
export function daysNamed(words: string, published: string): readonly string[] {
  const found = numbered.flatMap((pattern, month) =>
    [...words.matchAll(pattern)].map(({ index, 1: day, 2: year, 3: dayBehind, 4: yearBehind }) => ({
      index,
      day: nearest(Number(day ?? dayBehind), month, year ?? yearBehind, published),
    })),
  );
  return found.sort((a, b) => a.index - b.index).flatMap(({ day }) => day ?? []);
}

function nearest(day: number, month: number, said: string | undefined, published: string): string | null {
  const own = Number(published.slice(0, 4));
  const years = said ? [Number(said)] : [own, own - 1, own + 1];
  const days = years
    .map((year) => new Date(Date.UTC(year, month, day)))
    .filter((date) => date.getUTCDate() === day);
  const off = (date: Date) => Math.abs(date.getTime() - Date.parse(`${published}T00:00Z`));
  const [first] = days.sort((a, b) => off(a) - off(b));
  return first ? first.toISOString().slice(0, 10) : null;
}
