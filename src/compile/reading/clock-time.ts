const form = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;
const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How finely a time is told: a day of the calendar, or a minute of the clock. `undefined`: it is neither. */
export function precisionOf(time: string): "day" | "minute" | undefined {
  const [, year, month, day, hour, minute] = form.exec(time) ?? [];
  // Counted by hand: Date takes a 31 June for 1 July, and is asked for each end of each window by each check.
  const isReal =
    Number(day) >= 1 &&
    Number(day) <= daysIn(Number(year), Number(month)) &&
    Number(hour ?? 0) < 24 &&
    Number(minute ?? 0) < 60;
  if (!isReal) return undefined;
  return hour === undefined ? "day" : "minute";
}

/** None where there is no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (daysInMonths[month - 1] ?? 0);
}

export function isZone(zone: string): boolean {
  // Intl takes offsets and abbreviations for zones too; who says those does not say where.
  return /^[A-Za-z_]+\/[A-Za-z_+-]+/.test(zone) && offsetFormat(zone) !== undefined;
}

/**
 * The minute with its zone's offset: 2031-05-30T08:00+03:00. `undefined` if clocks there never showed it; of one
 * that they showed twice, the first.
 */
export function withOffset(minute: string, zone: string): string | undefined {
  const key = `${zone} ${minute}`;
  const known = told.get(key);
  if (known !== undefined) return known;
  const time = searchedOffset(minute, zone);
  if (time === undefined) return undefined;
  if (told.size >= mostOffsets) told.clear();
  told.set(key, time);
  return time;
}

function searchedOffset(minute: string, zone: string): string | undefined {
  const asUtc = Date.parse(`${minute}Z`);
  const day = 24 * 60 * 60 * 1000;
  return [asUtc - day, asUtc + day]
    .map((nearby) => offsetAt(nearby, zone))
    .map((offset) => `${minute}${offset}`)
    .find((time) => offsetAt(Date.parse(time), zone) === time.slice(minute.length));
}

/** The offset that a zone has at an instant: +03:00. `undefined`: there is no such zone. */
function offsetAt(instant: number, zone: string): string | undefined {
  const key = `${zone} ${instant}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const name = offsetFormat(zone)
    ?.formatToParts(instant)
    .find(({ type }) => type === "timeZoneName")?.value;
  if (name === undefined) return undefined;
  const offset = name === "GMT" ? "+00:00" : name.replace("GMT", "").replace("−", "-");
  if (offsets.size >= mostOffsets) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** Kept, since a time is asked for again by each check and for each language, and Intl takes microseconds to answer. */
const told = new Map<string, string>();
const offsets = new Map<string, string>();
/** Some ten megabytes; enough for the times of ten thousand claims. */
const mostOffsets = 100_000;

/** Kept by zone: to make one takes longer than a thousand answers of it. */
const offsetFormats = new Map<string, Intl.DateTimeFormat>();

/** `undefined`: there is no such zone. */
function offsetFormat(zone: string): Intl.DateTimeFormat | undefined {
  const known = offsetFormats.get(zone);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    // What is no zone throws above, so that evidence with a thousand misspelt ones keeps nothing.
    offsetFormats.set(zone, format);
    return format;
  } catch {
    return undefined;
  }
}

/** Whether it is a day of the calendar: 2031-05-30. */
export const isDate = (text: string): boolean => precisionOf(text) === "day";
