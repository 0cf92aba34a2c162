const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const minuteForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** How finely a time is told: a day of the calendar, or a minute of the clock. `undefined`: it is neither. */
export function precisionOf(time: string): "day" | "minute" | undefined {
  if (dayForm.test(time)) return isReal(`${time}T00:00`) ? "day" : undefined;
  return minuteForm.test(time) && isReal(time) ? "minute" : undefined;
}

/** A 31 June parses, as 1 July. */
function isReal(minute: string): boolean {
  const date = new Date(`${minute}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(minute);
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
