/**
 * ISO 8601 with its offset: `2025-12-16T08:00Z`, `2025-12-16 11:00:30+03:00`. A plus that the query has made a blank is
 * a plus. Without an offset nobody knows which moment is meant.
 */
const iso =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?(?:Z|([-+ ])(\d\d)(?::?(\d\d))?)$/i;

/** Milliseconds since 1970, in whole seconds; `undefined` where no moment is meant. */
export function parseMoment(text: string): number | undefined {
  const [, year, month, day, hour, minute, second = 0, sign, hours = 0, minutes = 0] = iso.exec(text) ?? [];
  if (year === undefined) return undefined;
  const isMidnight = Number(hour) === 24 && Number(minute) === 0 && Number(second) === 0;
  if ((Number(hour) > 23 && !isMidnight) || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (Number(hours) > 15 || Number(minutes) > 59) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // Years below 100 are another century's to it, and 30 February is 2 March.
  if (date.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const time = date.getTime() + ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000;
  return Number.isNaN(Date.parse(printMoment(time))) ? undefined : time;
}

/** In UTC, and to the minute unless there are seconds: one moment has one spelling. */
export const printMoment = (time: number): string =>
  new Date(time).toISOString().replace(/(?::00)?\.\d+Z$/, "Z");
