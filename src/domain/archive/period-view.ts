import type { EventKind } from "../claims/claim";
import type { SourceId } from "../claims/source";
import type { PlaceId } from "../places/place";
import type { FactNames } from "./facts";
import { isWithin } from "./fate";
import type { DayCounts } from "./manifest";
import {
  type DayRange,
  dayNumber,
  dayOfNumber,
  daysOf,
  neighbour,
  type PeriodKind,
  periodAround,
  type ShownPeriod,
} from "./shown-period";
import type { Tally } from "./tally";

/** What a reader has hidden of tallies. Times and reports are not chosen among them. */
export type TallyFilter = {
  hiddenSources: ReadonlySet<SourceId>;
  hiddenEvents: ReadonlySet<EventKind>;
};

/** What is left of tallies. Asked for the same again, it is the same list: head, list and map ask for it at each press. */
export function shownTallies(
  tallies: readonly Tally[],
  names: FactNames,
  { hiddenSources, hiddenEvents }: TallyFilter,
): readonly Tally[] {
  const key = JSON.stringify([[...hiddenSources].sort(), [...hiddenEvents].sort()]);
  const known = lastShown.get(tallies);
  if (known?.names === names && known.key === key) return known.shown;
  const hidden = (ids: readonly string[], hides: ReadonlySet<string>) => ids.map((id) => hides.has(id));
  const ofSource = hidden(names.sources, hiddenSources);
  const ofEvent = hidden(names.events, hiddenEvents);
  const shown = tallies.filter(({ source, event }) => !ofSource[source] && !ofEvent[event]);
  lastShown.set(tallies, { names, key, shown });
  return shown;
}

const lastShown = new WeakMap<readonly Tally[], { names: FactNames; key: string; shown: readonly Tally[] }>();

/** What is tallied of one place, by itself or with others. */
export const talliesAt = (
  tallies: readonly Tally[],
  { wheres, places }: FactNames,
  placeId: PlaceId,
): readonly Tally[] => {
  const number = places.indexOf(placeId);
  return tallies.filter(({ where }) => wheres[where]?.includes(number));
};

export type TallyCounts = {
  bySource: ReadonlyMap<SourceId, number>;
  byEvent: ReadonlyMap<EventKind, number>;
  all: number;
};

/** How many claims each source makes and each event has. Those with none are not among them. The same list is counted once. */
export const tallyCounts = onceForList(counted);

/** Of the same list the same is made once, when it is first asked for. */
function onceForList<T>(make: (tallies: readonly Tally[], names: FactNames) => T): typeof make {
  const kept = new WeakMap<readonly Tally[], { names: FactNames; made: T }>();
  return (tallies, names) => {
    const known = kept.get(tallies);
    if (known?.names === names) return known.made;
    const made = make(tallies, names);
    kept.set(tallies, { names, made });
    return made;
  };
}

/** In numbers first, as thousands of sums have them: ids only where all is added up. */
function counted(tallies: readonly Tally[], { sources, events }: FactNames): TallyCounts {
  const bySource = new Map<number, number>();
  const byEvent = new Map<number, number>();
  let all = 0;
  for (const { source, event, claims } of tallies) {
    bySource.set(source, (bySource.get(source) ?? 0) + claims);
    byEvent.set(event, (byEvent.get(event) ?? 0) + claims);
    all += claims;
  }
  const named = (sums: ReadonlyMap<number, number>, ids: readonly string[]) =>
    new Map([...sums].map(([number, sum]) => [ids[number] ?? "", sum]));
  return { bySource: named(bySource, sources), byEvent: named(byEvent, events), all };
}

/** What is tallied of a place by itself, and what it only shares with others: that is told, and in no sum of it. */
export type PlaceTallies = {
  placeId: PlaceId;
  own: readonly Tally[];
  shared: readonly Tally[];
  claims: number;
};

/** What tallies are of: every place that is named, in the order of names, and what names none. */
export type TalliesPlaced = { places: readonly PlaceTallies[]; nowhere: readonly Tally[] };

/** The same list is put in its places once, when it is first asked. */
export const tallyPlaces = onceForList(placing);

function placing(tallies: readonly Tally[], { wheres, places }: FactNames): TalliesPlaced {
  const byPlace = new Map<number, { own: Tally[]; shared: Tally[] }>();
  const nowhere: Tally[] = [];
  for (const tally of tallies) {
    const where = wheres[tally.where] ?? [];
    if (where.length === 0) nowhere.push(tally);
    for (const place of where) {
      const at = byPlace.get(place) ?? { own: [], shared: [] };
      (where.length === 1 ? at.own : at.shared).push(tally);
      byPlace.set(place, at);
    }
  }
  const list = [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(
      ([place, at]): PlaceTallies => ({
        placeId: places[place] ?? "",
        ...at,
        claims: [...at.own, ...at.shared].reduce((sum, { claims }) => sum + claims, 0),
      }),
    );
  return { places: list, nowhere };
}

/** A stretch of a period that one bar stands for. */
export type Bucket = { period: ShownPeriod; days: DayRange };

/** The finest that can be told apart in a period: of a month its days, of a year its weeks, of more its months. */
export function bucketsOf(days: DayRange): readonly Bucket[] {
  const length = days.last - days.first + 1;
  const kind: PeriodKind = length <= 62 ? "day" : length <= 370 ? "week" : "month";
  const buckets: Bucket[] = [];
  for (
    let period: ShownPeriod | null = periodAround(kind, dayOfNumber(days.first));
    period && buckets.length < mostBuckets;
    period = neighbour(period, 1)
  ) {
    const own = daysOf(period);
    if (!own || own.first > days.last) break;
    // A week that a year's end cuts is shown as far as the year goes, and leads to the whole of it.
    buckets.push({
      period,
      days: { first: Math.max(own.first, days.first), last: Math.min(own.last, days.last) },
    });
  }
  return buckets;
}

/** Three centuries of months. */
const mostBuckets = 3600;

/** How many reports of a source were published in some days: with none, nothing is known of them, and nothing is zero. */
export function reportsHeld({ first, sources }: DayCounts, source: number, days: DayRange): number {
  const { reports = [] } = sources[source] ?? {};
  let held = 0;
  for (let day = Math.max(days.first, first); day <= days.last; day++) held += reports[day - first] ?? 0;
  return held;
}

/** Whether no report of any source was published in these days: then nothing is known of them. */
export const isGap = (counts: DayCounts, days: DayRange): boolean =>
  counts.sources.every((_, source) => reportsHeld(counts, source, days) === 0);

/** The first and the last day of which the archive tells anything; `null`: it is empty. */
export function heldDays({ first, sources }: DayCounts): DayRange | null {
  const length = Math.max(
    0,
    ...sources.map(({ claims, reports }) => Math.max(claims.length, reports.length)),
  );
  return length > 0 ? { first, last: first + length - 1 } : null;
}

/** Every day from the archive's first to its last, ISO 8601: those of which claims are held, and those of which none is. */
export function daysTold(counts: DayCounts): {
  days: readonly string[];
  silent: readonly { day: string; isGap: boolean }[];
} {
  const { first, last } = heldDays(counts) ?? { first: 0, last: -1 };
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const isTold = (day: number) => counts.sources.some(({ claims }) => (claims[day - counts.first] ?? 0) > 0);
  return {
    days: all.filter(isTold).map(dayOfNumber),
    silent: all
      .filter((day) => !isTold(day))
      .map((day) => ({ day: dayOfNumber(day), isGap: isGap(counts, { first: day, last: day }) })),
  };
}

/** The nearest days before and after some of which the archive tells anything; `null`: none. */
export function nearestHeld(
  { first, sources }: DayCounts,
  days: DayRange,
): { before: string | null; after: string | null } {
  const end = first + Math.max(0, ...sources.map(({ claims }) => claims.length));
  const isTold = (day: number) => sources.some(({ claims }) => (claims[day - first] ?? 0) > 0);
  let [before, after] = [Math.min(days.first, end) - 1, Math.max(days.last + 1, first)];
  while (before >= first && !isTold(before)) before--;
  while (after < end && !isTold(after)) after++;
  return {
    before: before >= first ? dayOfNumber(before) : null,
    after: after < end ? dayOfNumber(after) : null,
  };
}

/** A day of the calendar: how much each source says of it, never how many it counts. */
export type CalendarDay = {
  day: string;
  /** In the order of sources. */
  claims: readonly number[];
  /** No report of any source is held of this day, nor any claim: a gap. */
  isGap: boolean;
};

/** The weeks of a month, each from Monday to Sunday; what is of another month is `null`. */
export function calendarOf(month: string, counts: DayCounts): readonly (readonly (CalendarDay | null)[])[] {
  const days = daysOf({ kind: "month", month }) as DayRange;
  const weeks: (CalendarDay | null)[][] = [];
  for (let week = dayNumber(firstOfWeek(days.first)); week <= days.last; week += 7)
    weeks.push(
      Array.from({ length: 7 }, (_, at) =>
        isWithin(days, week + at) ? calendarDay(week + at, counts) : null,
      ),
    );
  return weeks;
}

const firstOfWeek = (day: number): string => {
  const week = periodAround("week", dayOfNumber(day));
  return week.kind === "week" ? week.monday : dayOfNumber(day);
};

function calendarDay(number: number, { first, sources }: DayCounts): CalendarDay {
  const claims = sources.map((source) => source.claims[number - first] ?? 0);
  const reports = sources.map((source) => source.reports[number - first] ?? 0);
  const isUnknown = [...claims, ...reports].every((count) => count === 0);
  return { day: dayOfNumber(number), claims, isGap: isUnknown };
}

/** The most that any source says of any day: what a full shade stands for. */
export const mostOfADay = ({ sources }: DayCounts): number =>
  sources.reduce((most, { claims }) => claims.reduce((a, b) => Math.max(a, b), most), 0);
