import type { Claim, Clock } from "../domain/claims/claim";
import type { Dataset } from "../domain/dataset";
import { dayOf, daysWithClaims } from "../domain/time/days";
import { boundsOf, dayAt, offset } from "../domain/time/window";
import { dateFormat } from "./formats";
import { language, m } from "./messages";

/** The zones that sources speak in, by the names that readers know them by; others as the language has them: “Bulgaria time”. */
export const zoneName = (zone: string): string =>
  (m.zones as Readonly<Record<string, string>>)[zone.replace(/^.*\//, "").toLowerCase()] ??
  m.zoneOf({ zone: ownName(zone).replace(/ Time$/, " time") });

const ownName = (zone: string): string =>
  // Of British dates, it would be EET, which Sofia shares with Riga.
  new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: "shortGeneric" })
    .formatToParts()
    .find(({ type }) => type === "timeZoneName")?.value ?? zone;

const formatIn = (zone: string, style: Intl.DateTimeFormatOptions) => dateFormat(style, zone);

/** Browsers differ in the spaces that they set: a page rendered at build has to read like the one in the browser. */
const evenly = (range: string) => range.replace(/\s/g, " ").replace(/^(\d+) – (\d+ )/, "$1–$2");

/** "about 13:00": a moment that is told is one about which it was. */
const momentText = (time: number, zone: string, { dateStyle }: Intl.DateTimeFormatOptions = {}): string => {
  const about = m.aboutTime({ time: formatIn(zone, { timeStyle: "short" }).format(time) });
  return dateStyle ? `${formatIn(zone, { dateStyle }).format(time)}, ${about}` : about;
};

/** "16 December 2025, 08:00–12:00", of a moment "16 December 2025, about 13:00", or of one end alone, in a zone. */
function rangeText(clock: Clock, zone: string, style: Intl.DateTimeFormatOptions): string {
  const format = formatIn(zone, style);
  const { from, to } = boundsOf(clock);
  if (from !== null && from === to) return momentText(from, zone, style);
  if (from !== null && to !== null) return evenly(format.formatRange(from, to));
  if (from !== null) return `${format.format(from)} –`;
  return to === null ? m.timeNotKnown : `– ${format.format(to)}`;
}

/**
 * Hours beside a day that is told: "about 22:12" of one moment, "08:00–12:00" within a day, and each end with its day where those
 * differ: "15 Dec, 23:00 – 16 Dec, 08:00".
 */
export function hoursText(from: number, to: number, zone: string): string {
  const [start, end] = [dayAt(from, zone), dayAt(to, zone)];
  if (start === end) {
    const format = formatIn(zone, { timeStyle: "short" });
    const [first, last] = [format.format(from), format.format(to)];
    if (from === to) return momentText(from, zone);
    return first === last ? first : `${first}–${last}`;
  }
  const format = formatIn(zone, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
  return `${format.format(from)} – ${format.format(to)}`;
}

/** Of a time of which one end is told: "08:00 –". */
export const openHoursText = (clock: Clock): string => rangeText(clock, clock.zone, { timeStyle: "short" });

/** When a report was published, by the clock of its claim: "07:57", and with its day where that is not the claim's last. */
export function publicationText(time: number, { end, zone }: Pick<Clock, "end" | "zone">): string {
  const isSameDay = end?.slice(0, 10) === dayAt(time, zone);
  const style: Intl.DateTimeFormatOptions = isSameDay
    ? { timeStyle: "short" }
    : { dateStyle: "medium", timeStyle: "short" };
  return formatIn(zone, style).format(time);
}

/** The days that a clock without hours names, both included. */
export function daysText({ start, end }: Pick<Clock, "start" | "end">, dateStyle: "long" | "medium"): string {
  const format = formatIn("UTC", { dateStyle });
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  // A range takes twenty times as long to be told, also one of a single day.
  if (start !== null && start === end) return evenly(format.format(day(start)));
  if (start !== null && end !== null) return evenly(format.formatRange(day(start), day(end)));
  return start === null
    ? `– ${end === null ? "" : format.format(day(end))}`
    : `${format.format(day(start))} –`;
}

/** A night by the day on which it ends, as reports name it. */
const nightText = (clock: Clock, dateStyle: "long" | "medium"): string =>
  m.nightOf({ day: daysText({ ...clock, start: clock.end }, dateStyle) });
/** "15–16 December 2025", or one day by its date. */
export const dayRangeText = (first: string, last: string): string =>
  daysText({ start: first, end: last }, "long");

/** When it was, as finely as it is known, with the zone in which it was said. */
export function clockText(clock: Clock): string {
  if (clock.part === "night") return nightText(clock, "long");
  if (clock.precision === "day") return m.hoursUnknown({ days: daysText(clock, "long") });
  const time = rangeText(clock, clock.zone, { dateStyle: "long", timeStyle: "short" });
  return m.zoned({ time, zone: zoneName(clock.zone) });
}

/** The same in few signs, for a row among others of the same days: "08:00–12:00". */
export function briefClockText(clock: Clock): string {
  if (clock.part === "night") return nightText(clock, "medium");
  return clock.precision === "day"
    ? m.hoursUnknown({ days: daysText(clock, "medium") })
    : rangeText(clock, clock.zone, { timeStyle: "short" });
}

/** How times are told beside each other: `day` once, where all hours are of one, or else with each. */
export type Times = { day: string | null; textOf: (clock: Clock) => string };

/**
 * How the times of these clocks are told beside each other: in few signs each, where all that name hours are of one
 * day; where they are of several days, each with its own.
 */
export function timesAmong(clocks: readonly Clock[]): Times {
  const hourly = clocks.filter(({ precision }) => precision === "minute");
  if (isOfSeveralDays(hourly)) return { day: null, textOf: datedClockText };
  const [clock] = hourly;
  const day = clock ? formatIn(clock.zone, { dateStyle: "medium" }).format(endsOf(clock)[0]) : null;
  return { day, textOf: briefClockText };
}

/** The same among all that a dataset tells, whatever the filter: a claim is named alike wherever it is named. */
export function timesIn(dataset: Dataset): Times {
  const known = timesOfDataset.get(dataset);
  if (known) return known;
  const times = timesAmong(dataset.claims.flatMap(({ window }) => window?.clock ?? []));
  timesOfDataset.set(dataset, times);
  return times;
}

/** Kept, because every line that names a claim asks. */
const timesOfDataset = new WeakMap<Dataset, Times>();

/** Of which day, days or night a claim is, in few signs. */
export type DayText = (claim: Claim) => string;

/** `null`: all that a dataset tells the time of is of one day, which its title says; else each figure has to say its own. */
export function daysIn({ claims }: Dataset): DayText | null {
  const known = daysOfClaims.get(claims);
  if (known !== undefined) return known;
  const days = daysWithClaims(claims).length > 1 ? dayText : null;
  daysOfClaims.set(claims, days);
  return days;
}

const daysOfClaims = new WeakMap<Dataset["claims"], DayText | null>();

function dayText(claim: Claim): string {
  const clock = claim.window?.clock;
  const day = dayOf(claim);
  if (!clock || day === null) return m.timeNotKnown.toLocaleLowerCase(language);
  if (clock.part === "night") return nightText(clock, "medium");
  return daysText(clock.precision === "day" ? clock : { start: day, end: day }, "medium");
}

const datedClockText = (clock: Clock): string =>
  clock.precision === "day"
    ? briefClockText(clock)
    : rangeText(clock, clock.zone, { dateStyle: "medium", timeStyle: "short" });

const endsOf = (clock: Clock): readonly number[] => {
  const { from, to } = boundsOf(clock);
  return [from, to].filter((end) => end !== null);
};

/** Looks no further than the first other day: over a year, clocks are many. */
function isOfSeveralDays(hourly: readonly Clock[]): boolean {
  let first: string | null = null;
  return hourly.some((clock) =>
    endsOf(clock).some((end) => {
      const day = dayAt(end, clock.zone);
      first ??= day;
      return day !== first;
    }),
  );
}

/**
 * In whose time the hours of these clocks are given, and how the reader's own clock stands to it: said once for all
 * of them, a zone at a time; none for clocks without hours. And what a night is read as, where there is one.
 * @param own the reader's zone; `null` where it is not known
 */
export function hoursNotes(clocks: readonly Clock[], own: string | null): readonly string[] {
  const date = timesAmong(clocks).day;
  const notes = new Map<string, string>();
  for (const clock of clocks) {
    const { from, to } = boundsOf(clock);
    const at = from ?? to;
    if (clock.precision === "day" || at === null) continue;
    const { zone } = clock;
    const ahead = own === null ? 0 : offset(at, own) - offset(at, zone);
    const key = `${zone} ${ahead}`;
    // Said for the first of its kind only: of a year's clocks nearly all are of one.
    if (!notes.has(key)) notes.set(key, hoursNote(zone, at, ahead === 0 ? null : own, date));
  }
  const isNight = clocks.some(({ part }) => part === "night");
  return [...notes.values(), ...(isNight ? [m.nightReading] : [])];
}

/**
 * @param own the reader's zone, if its clocks show another time
 * @param date of all the hours, where it is one
 */
function hoursNote(zone: string, at: number, own: string | null, date: string | null): string {
  const when = date === null ? zoneName(zone) : m.zoned({ time: date, zone: zoneName(zone) });
  if (own === null) return m.hoursIn({ when });
  const day = (name: string) => formatIn(name, { dateStyle: "short" }).format(at);
  const time = (name: string, style: Intl.DateTimeFormatOptions) => formatIn(name, style).format(at);
  const style: Intl.DateTimeFormatOptions =
    day(zone) === day(own) ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" };
  return m.hoursByYours({ when, theirs: time(zone, style), yours: time(own, style) });
}

/** A moment as a line of time names it: a day where one begins, else the hour. */
export const tickText = (time: number, zone: string, isDay: boolean): string =>
  formatIn(zone, isDay ? { day: "numeric", month: "short" } : { timeStyle: "short" }).format(time);
