import type { Claim, Clock, Window } from "../claims/claim";
import { isEndedBy } from "./over-by";

/**
 * The time that a clock's words leave open, in milliseconds since 1970, half-open; `null` where an end is not known.
 * `isExact`: the stretch fills it. Otherwise it lies somewhere within, no more is known; or it is a moment, which is told as
 * “about 13:00”: around it.
 */
export type Bounds = { from: number | null; to: number | null; isExact: boolean };

/** @throws RangeError for a time or zone that is none: the compiler lets no such clock out. */
export function boundsOf({ start, end, zone, precision, part }: Clock): Bounds {
  if (precision === "minute") {
    const from = start === null ? null : instant(start);
    const to = end === null ? null : instant(end);
    return { from, to, isExact: from !== null && to !== null && from < to };
  }
  if (part === "night") {
    return {
      from: start === null ? null : noon(start, zone),
      to: end === null ? null : noon(end, zone),
      isExact: false,
    };
  }
  return {
    from: start === null ? null : midnight(start, 0, zone),
    to: end === null ? null : midnight(end, 1, zone),
    isExact: false,
  };
}

/**
 * When a claim says it was, as far as that is known, and no later than its report was published; `null` where nobody says in
 * hours or days.
 */
export function boundsOfClaim({ window: time }: Pick<Claim, "window">): Bounds | null {
  if (!time?.clock) return null;
  const known = boundsOfWindow.get(time);
  if (known) return known;
  const said = boundsOf(time.clock);
  const to = publicationWithin(said, time.published);
  const bounds = to === null ? said : { ...said, to };
  boundsOfWindow.set(time, bounds);
  return bounds;
}

/** Kept, because whoever draws a year's time control asks for thousands, again and again. */
const boundsOfWindow = new WeakMap<NonNullable<Window>, Bounds>();

/** The publication of a claim's report, where its words alone would leave open what was after it; else `null`. */
export const publicationCutting = ({ window: time }: Pick<Claim, "window">): number | null =>
  time?.clock ? publicationWithin(boundsOf(time.clock), time.published) : null;

/** By the law of publication. Hours that are told stay as told. */
function publicationWithin({ from, to, isExact }: Bounds, published: number | undefined): number | null {
  if (published === undefined || isExact || (from === null && to === null)) return null;
  const isEnded = isEndedBy(published, from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY);
  return isEnded ? published : null;
}

function instant(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new RangeError(`“${text}” is no time.`);
  return time;
}

/** The calendar day of a moment in a zone, as ISO 8601 has it. */
export const dayAt = (time: number, zone: string): string =>
  new Date(time + offset(time, zone)).toISOString().slice(0, 10);

/** The midnight with which a day begins in a zone, some days on. */
export const midnight = (day: string, daysOn: number, zone: string): number =>
  told(instant(`${day}T00:00:00Z`) + daysOn * 86_400_000, zone);

/** The noon of a day in a zone: of a night that is named without hours, the first and the last that it can be. */
export const noon = (day: string, zone: string): number => told(instant(`${day}T12:00:00Z`), zone);

/** The moment at which a zone's clocks tell what those of UTC would tell at another. */
function told(utc: number, zone: string): number {
  const key = `${utc} ${zone}`;
  const known = toldTimes.get(key);
  if (known !== undefined) return known;
  const time = utc - offset(utc - offset(utc, zone), zone);
  toldTimes.set(key, time);
  return time;
}

/** Kept, because a zone's offset is slow to ask for, and a year's claims have no more days than the year. */
const toldTimes = new Map<string, number>();

/** By how much a zone's clocks are ahead of UTC at a moment, in milliseconds. */
export function offset(time: number, zone: string): number {
  // Since 1970 clocks have been changed at full quarters of an hour alone.
  if (time < 0) return offsetAsked(time, zone);
  let known = offsets.get(zone);
  if (!known || known.size >= mostKept) {
    known = new Map();
    offsets.set(zone, known);
  }
  const day = Math.floor(time / wholeDay) * wholeDay;
  const begins = kept(known, day, zone);
  // No clock is changed and changed back within a day: only a day on which it is changed is asked for by its quarters.
  if (begins === kept(known, day + wholeDay, zone)) return begins;
  return kept(known, Math.floor(time / quarter) * quarter, zone);
}

function kept(known: Map<number, number>, time: number, zone: string): number {
  const told = known.get(time);
  if (told !== undefined) return told;
  const asked = offsetAsked(time, zone);
  known.set(time, asked);
  return asked;
}

const [wholeDay, quarter] = [86_400_000, 900_000];

/** By the moment asked for, since years of claims name the same days again and again, and Intl takes microseconds to answer. */
const offsets = new Map<string, Map<number, number>>();
/** Some megabytes. */
const mostKept = 50_000;

function offsetAsked(time: number, zone: string): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return local - Math.floor(time / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one is slow and a year's claims ask for thousands. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, format);
  return format;
}

/**
 * How two stretches of time lie to each other. `inside`: the first in the second; `contains`: the other way round.
 * `unknown`: nothing of this can be said from what is known.
 */
export type WindowRelation = "same" | "inside" | "contains" | "overlaps" | "apart" | "unknown";

/** Decides nothing beyond what is known: two claims of one day, without hours, are of unknown relation. */
export function windowRelation(one: Bounds | null, other: Bounds | null): WindowRelation {
  if (!one || !other) return "unknown";
  if (isBefore(one, other) || isBefore(other, one)) return "apart";
  if (!one.isExact || !other.isExact) return "unknown";
  const [starts, ends] = [compare(one.from, other.from), compare(one.to, other.to)];
  if (starts === 0 && ends === 0) return "same";
  if (starts >= 0 && ends <= 0) return "inside";
  if (starts <= 0 && ends >= 0) return "contains";
  return "overlaps";
}

const compare = (one: number | null, other: number | null): number => (one ?? 0) - (other ?? 0);

/** What is told of a moment may have been a little before it or after: by it nothing is apart that it touches. */
const isBefore = (one: Bounds, other: Bounds): boolean =>
  one.to !== null &&
  other.from !== null &&
  (isMoment(one) || isMoment(other) ? one.to < other.from : one.to <= other.from);

export const isMoment = ({ from, to }: Pick<Bounds, "from" | "to">): boolean => from !== null && from === to;

/** Whether its hours are told, be it those of a stretch or about which it was. */
export const isToldByHour = (bounds: Bounds): boolean => bounds.isExact || isMoment(bounds);

/** Whether a stretch whose hours are known lies wholly in what another's words leave open. */
export const liesWithin = (inner: Bounds, outer: Bounds): boolean =>
  inner.isExact &&
  outer.from !== null &&
  outer.to !== null &&
  compare(inner.from, outer.from) >= 0 &&
  compare(inner.to, outer.to) <= 0;

/**
 * How the windows of two claims lie to each other. Where no clock decides, the same words of the same report mean
 * the same time; nothing more is read into words.
 */
export function claimWindowRelation(one: Claim, other: Claim): WindowRelation {
  const byClock = windowRelation(boundsOfClaim(one), boundsOfClaim(other));
  if (byClock !== "unknown") return byClock;
  const isSameWords = saysTheSame(one.window, other.window) && one.reportId === other.reportId;
  return isSameWords ? "same" : "unknown";
}

const saysTheSame = (one: Window, other: Window): boolean =>
  one?.words !== undefined && one?.words !== null && one.words === other?.words;

/** In time's order, as far as it is known; those without a time keep their order, at the end. */
export function inTimeOrder(claims: readonly Claim[]): readonly Claim[] {
  const startOf = (claim: Claim) => boundsOfClaim(claim)?.from ?? Number.POSITIVE_INFINITY;
  const endOf = (claim: Claim) => boundsOfClaim(claim)?.to ?? Number.POSITIVE_INFINITY;
  return claims
    .map((claim, position) => ({ claim, position, start: startOf(claim), end: endOf(claim) }))
    .sort((a, b) => order(a.start, b.start) || order(a.end, b.end) || a.position - b.position)
    .map(({ claim }) => claim);
}

const order = (a: number, b: number): number => (a === b ? 0 : a - b);
