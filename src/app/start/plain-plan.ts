import type { FactNames, Facts } from "../../domain/archive/facts";
import { dayOfNumber } from "../../domain/archive/shown-period";
import type { PlaceId } from "../../domain/places/place";

/** What a plain page tells of, and how many claims those are. */
export type PlainCount = {
  /** `null`: no place is named. */
  placeId: PlaceId | null;
  /** 2025-12; "undated". */
  month: string;
  claims: number;
  /** Whether it has a page; else it is only counted. */
  hasPage: boolean;
};

export type PlainPlan = {
  /** By places, then months. */
  counts: readonly PlainCount[];
  /** Of each file of facts the rows that stand on a page. */
  rows: readonly (readonly number[])[];
};

/**
 * Which places and months of the archive have plain pages. The newest come first, until so many claims stand on them: a build
 * must not grow with the archive. What is older is counted, and read in the table of all claims.
 */
export function plainPlan(parts: readonly Facts[], names: FactNames, most: number): PlainPlan {
  const months: string[] = [];
  const { keys, claims } = countedIn(parts, months);
  const byPlace = new Map<number, PlainCount>();
  for (const [key, own] of claims)
    for (const placeKey of placesOf(key, names)) {
      const known = byPlace.get(placeKey);
      if (known) known.claims += own;
      else byPlace.set(placeKey, { ...read(placeKey, names, months), claims: own, hasPage: false });
    }
  let sum = 0;
  for (const count of [...byPlace.values()].sort(newestFirst)) {
    sum += count.claims;
    if (sum > most) break;
    count.hasPage = true;
  }
  const isOnPage = (key: number) => placesOf(key, names).some((place) => byPlace.get(place)?.hasPage);
  const onPages = new Set([...claims.keys()].filter(isOnPage));
  return {
    counts: [...byPlace.values()].sort((a, b) => compare(pathOf(a), pathOf(b))),
    rows: keys.map((own) => rowsWith(own, onPages)),
  };
}

/** More than there are months in any archive: by it a number of a place, and of a month, are one number. */
const radix = 2 ** 20;

/** By number, of places and month: each row's, and the claims of each. In numbers, as there may be a million of them. */
function countedIn(parts: readonly Facts[], months: string[]) {
  const byDay = new Map<number, number>();
  const numberOf = (day: number): number => {
    const known = byDay.get(day);
    if (known !== undefined) return known;
    const month = monthOfDay(day);
    const number = months.includes(month) ? months.indexOf(month) : months.push(month) - 1;
    byDay.set(day, number);
    return number;
  };
  const claims = new Map<number, number>();
  const keys = parts.map(({ where, day, length }) =>
    Float64Array.from({ length }, (_, row) => {
      const key = (where[row] ?? 0) * radix + numberOf(day[row] ?? -1);
      claims.set(key, (claims.get(key) ?? 0) + 1);
      return key;
    }),
  );
  return { keys, claims };
}

function rowsWith(keys: Float64Array, wanted: ReadonlySet<number>): readonly number[] {
  const rows: number[] = [];
  for (const [row, key] of keys.entries()) if (wanted.has(key)) rows.push(row);
  return rows;
}

/** Of places together each by itself, with the month. */
function placesOf(key: number, { wheres }: FactNames): readonly number[] {
  const places = wheres[Math.floor(key / radix)] ?? [];
  return (places.length > 0 ? places : [nowhere]).map((place) => place * radix + (key % radix));
}

export const undated = "undated";

/** @param day in days since 1970; less than zero: nobody knows it */
export const monthOfDay = (day: number): string => (day < 0 ? undated : dayOfNumber(day).slice(0, 7));

const nowhere = -1;

function read(key: number, { places }: FactNames, months: readonly string[]) {
  const place = Math.floor(key / radix);
  const month = months[((key % radix) + radix) % radix] ?? undated;
  return { placeId: place === nowhere ? null : (places[place] ?? ""), month };
}

/** Where such a page stands, within the language's folder. */
export const pathOf = ({ placeId, month }: Pick<PlainCount, "placeId" | "month">): string =>
  `archive/${placeId ?? "nowhere"}/${month}.html`;

/** What is undated is no newer than anything. */
const newestFirst = (a: PlainCount, b: PlainCount): number =>
  Number(a.month === undated) - Number(b.month === undated) ||
  compare(b.month, a.month) ||
  compare(pathOf(a), pathOf(b));

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
