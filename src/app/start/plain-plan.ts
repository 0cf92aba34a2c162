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
  const months = new Map<number, string>();
  const monthOf = (day: number) => {
    const known = months.get(day);
    if (known) return known;
    const month = monthOfDay(day);
    months.set(day, month);
    return month;
  };
  const byKey = new Map<string, PlainCount>();
  const keysOf = (facts: Facts, row: number): string[] => {
    const month = monthOf(facts.day[row] ?? -1);
    const places = names.wheres[facts.where[row] ?? 0] ?? [];
    return (places.length > 0 ? places : [nowhere]).map((place) => `${place} ${month}`);
  };
  for (const facts of parts)
    for (let row = 0; row < facts.length; row++)
      for (const key of keysOf(facts, row)) {
        const known = byKey.get(key);
        if (known) known.claims++;
        else byKey.set(key, { ...read(key, names), claims: 1, hasPage: false });
      }
  let claims = 0;
  for (const count of [...byKey.values()].sort(newestFirst)) {
    claims += count.claims;
    if (claims > most) break;
    count.hasPage = true;
  }
  const hasPage = (facts: Facts, row: number) => keysOf(facts, row).some((key) => byKey.get(key)?.hasPage);
  return {
    counts: [...byKey.values()].sort((a, b) => compare(pathOf(a), pathOf(b))),
    rows: parts.map((facts) => [...facts.where.keys()].filter((row) => hasPage(facts, row))),
  };
}

export const undated = "undated";

/** @param day in days since 1970; less than zero: nobody knows it */
export const monthOfDay = (day: number): string => (day < 0 ? undated : dayOfNumber(day).slice(0, 7));

const nowhere = -1;

function read(key: string, { places }: FactNames): Pick<PlainCount, "placeId" | "month"> {
  const [place, month = undated] = key.split(" ");
  return { placeId: Number(place) === nowhere ? null : (places[Number(place)] ?? ""), month };
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
