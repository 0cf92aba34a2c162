import type { Claim } from "../claims/claim";
import { boundsOfClaim, dayAt, midnight } from "./window";

/** What one bar stands for, finest first. */
export type BinUnit = "hour" | "four-hours" | "day" | "week" | "month" | "year";

/**
 * The line of time on which a dataset's claims lie, cut into bins: from each edge to the next, in milliseconds
 * since 1970. At least one bin. Edges are the hours and days of `zone`'s clocks, so that a day on which clocks are
 * changed is as long as it was.
 */
export type TimeScale = { unit: BinUnit; zone: string; edges: readonly number[] };

const hour = 3_600_000;
const day = 24 * hour;

/** The finest unit is taken that makes no more bins of the whole than this: more could not be told apart. */
const units: readonly { unit: BinUnit; length: number; most: number }[] = [
  { unit: "hour", length: hour, most: 30 },
  { unit: "four-hours", length: 4 * hour, most: 42 },
  { unit: "day", length: day, most: 62 },
  { unit: "week", length: 7 * day, most: 60 },
  { unit: "month", length: 30.4 * day, most: 120 },
  { unit: "year", length: 365 * day, most: Number.POSITIVE_INFINITY },
];

/** `null` where no claim's time is known. */
export function timeScale(claims: readonly Claim[]): TimeScale | null {
  const extent = timeExtent(claims);
  if (!extent) return null;
  const length = extent.to - extent.from;
  const unit = units.find((each) => length <= each.most * each.length)?.unit ?? "year";
  const zone = zoneOf(claims);
  const edges: number[] = [];
  for (const edge of edgesFrom(dayAt(extent.from, zone), unit, zone)) {
    if (edge <= extent.from) edges.length = 0;
    edges.push(edge);
    if (edge >= extent.to) break;
  }
  return { unit, zone, edges };
}

/**
 * From the first to the last moment that any claim speaks of. A claim of which one end alone is known, or which
 * is of a moment, reaches beyond it by a millisecond at the least.
 */
function timeExtent(claims: readonly Claim[]): { from: number; to: number } | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const claim of claims) {
    const bounds = boundsOfClaim(claim);
    const some = bounds?.from ?? bounds?.to ?? null;
    if (!bounds || some === null) continue;
    from = Math.min(from, bounds.from ?? some - 1);
    to = Math.max(to, bounds.to ?? some, bounds.from === null ? some : some + 1);
  }
  return from < to ? { from, to } : null;
}

/** The zone that most claims speak in; of those that are equal, the first in the alphabet. */
export function zoneOf(claims: readonly Claim[]): string {
  const counts = new Map<string, number>();
  for (const { window } of claims) {
    const zone = window?.clock?.zone;
    if (zone) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? "UTC";
}

/** Every edge of a unit from the one with which its first day's bin begins, without an end. */
function* edgesFrom(first: string, unit: BinUnit, zone: string): Generator<number> {
  for (let date = beginOf(first, unit); ; date = nextOf(date, unit)) {
    const start = midnight(date, 0, zone);
    const step = { hour, "four-hours": 4 * hour }[unit as string];
    const end = step === undefined ? start + 1 : midnight(date, 1, zone);
    for (let edge = start; edge < end; edge += step ?? day) yield edge;
  }
}

const iso = (time: Date): string => time.toISOString().slice(0, 10);

/** The first day of the week (a Monday), month or year that holds a day. */
function beginOf(date: string, unit: BinUnit): string {
  if (unit === "year") return `${date.slice(0, 4)}-01-01`;
  if (unit === "month") return `${date.slice(0, 7)}-01`;
  if (unit !== "week") return date;
  const time = new Date(`${date}T00:00Z`);
  time.setUTCDate(time.getUTCDate() - ((time.getUTCDay() + 6) % 7));
  return iso(time);
}

function nextOf(date: string, unit: BinUnit): string {
  const time = new Date(`${date}T00:00Z`);
  if (unit === "year") time.setUTCFullYear(time.getUTCFullYear() + 1);
  else if (unit === "month") time.setUTCMonth(time.getUTCMonth() + 1);
  else time.setUTCDate(time.getUTCDate() + (unit === "week" ? 7 : 1));
  return iso(time);
}
