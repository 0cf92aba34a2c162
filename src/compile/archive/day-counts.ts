import type { FactNames } from "../../domain/archive/facts";
import type { DayCounts } from "../../domain/archive/manifest";
import type { ImportedTable } from "../tables/import-table";
import { sourceIdOf } from "../tables/table-schema";
import type { FactsOfYear } from "./table-facts";

/** Claims by the day to which they count, reports by that on which they were published. */
export function dayCounts(
  { sources }: FactNames,
  years: readonly FactsOfYear[],
  tables: readonly ImportedTable[],
): DayCounts {
  const claims = sources.map(() => new Map<number, number>());
  const reports = sources.map(() => new Map<number, number>());
  const count = (counts: Map<number, number> | undefined, day: number) => {
    if (day >= 0) counts?.set(day, (counts.get(day) ?? 0) + 1);
  };
  for (const { facts } of years)
    for (let row = 0; row < facts.length; row++) count(claims[facts.source[row] ?? 0], facts.day[row] ?? -1);
  for (const { mapping, reports: held } of tables) {
    const source = sources.indexOf(sourceIdOf(mapping));
    for (const { posted } of held)
      if (posted !== null) count(reports[source], Date.parse(posted.slice(0, 10)) / 86_400_000);
  }
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const counts of [...claims, ...reports])
    for (const day of counts.keys()) [first, last] = [Math.min(first, day), Math.max(last, day)];
  if (last < 0) first = 0;
  const list = (counts: Map<number, number> | undefined) =>
    Array.from({ length: last < 0 ? 0 : last - first + 1 }, (_, at) => counts?.get(first + at) ?? 0);
  return {
    first,
    sources: sources.map((_, source) => ({ claims: list(claims[source]), reports: list(reports[source]) })),
  };
}
