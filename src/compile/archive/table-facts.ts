import { type Fact, type FactNames, type Facts, factsFrom, namesOf } from "../../domain/archive/facts";
import type { Figure } from "../../domain/claims/figure";
import type { PlaceId } from "../../domain/places/place";
import { dayOf } from "../../domain/time/days";
import { boundsOf } from "../../domain/time/window";
import { compareText } from "../problem";
import type { TableClaim, TablePlace } from "../tables/claim-table";
import { clockOf } from "../tables/fields";
import type { ImportedTable } from "../tables/import-table";
import type { TableReport } from "../tables/reports";

/** A file of facts before it is written: the claims in the order of its rows, and its reports by their numbers. */
export type FactsOfYear = {
  year: number | null;
  facts: Facts;
  claims: readonly TableClaim[];
  reports: readonly TableReport[];
};

/** Every claim of tables as facts, parted by year. A total and its parts stand in the total's year. */
export function factsOfTables(
  tables: readonly ImportedTable[],
  idOf: (place: TablePlace) => PlaceId,
): { names: FactNames; years: readonly FactsOfYear[] } {
  const reports = new Map(
    tables.flatMap((table) => table.reports.map((one) => [reportKey(table.id, one.id), one])),
  );
  // By their names: of those that say the same, the order of a table must not decide which is which.
  const claims = tables.flatMap((table) => table.claims).sort((a, b) => compareText(a.id, b.id));
  const facts = claims.map((claim) => factOf(claim, idOf));
  const names = namesOf(facts);
  const positions = new Map(claims.map(({ id }, position) => [id, position]));
  const totals = claims.map(({ of }) => (of === null ? null : (positions.get(of) ?? null)));
  const parts = new Map<number | null, number[]>();
  for (const position of claims.keys()) {
    const year = yearOf(facts[rootOf(position, totals)]?.day ?? null);
    const part = parts.get(year);
    if (part) part.push(position);
    else parts.set(year, [position]);
  }
  const years = [...parts].sort(([a], [b]) => (a ?? 0) - (b ?? 0));
  return {
    names,
    years: years.map(([year, positions]) => {
      const own = numbered(
        positions.map((position) => claims[position] as TableClaim),
        reports,
      );
      const local = new Map(positions.map((position, at) => [position, at]));
      // They are this function's own: copies of a million of them are made for nothing.
      const list = positions.map((position, at): Fact => {
        const fact = facts[position] as Own;
        fact.report = own.numbers[at] ?? 0;
        fact.of = local.get(totals[position] ?? -1) ?? null;
        return fact;
      });
      const posted = own.reports.map(({ posted }) => (posted === null ? null : Date.parse(posted) / 60_000));
      const made = factsFrom(list, names, posted);
      const inRows = made.order.map((at) => claims[positions[at] ?? 0] as TableClaim);
      return { year, facts: made.facts, claims: inRows, reports: own.reports };
    }),
  };
}

/** Never further than there are claims: of two that call each other their total none is first. */
function rootOf(position: number, totals: readonly (number | null)[]): number {
  let root = position;
  for (let step = 0; step < 8; step++) {
    const next = totals[root];
    if (next === null || next === undefined) return root;
    root = next;
  }
  return position;
}

const yearOf = (day: number | null): number | null =>
  day === null ? null : new Date(day * dayLength).getUTCFullYear();

const dayLength = 86_400_000;
const reportKey = (table: string, id: string): string => `${table}\t${id}`;

/** The reports of claims in the order in which they were published, and the number of each claim's. */
function numbered(claims: readonly TableClaim[], all: ReadonlyMap<string, TableReport>) {
  const keys = [...new Set(claims.map(({ table, post }) => reportKey(table, post)))];
  const found = keys.flatMap((key) => {
    const report = all.get(key);
    return report ? [{ key, report, time: report.posted === null ? 0 : Date.parse(report.posted) }] : [];
  });
  found.sort((a, b) => a.time - b.time || compareText(a.key, b.key));
  const numbers = new Map(found.map(({ key }, number) => [key, number]));
  return {
    reports: found.map(({ report }) => report),
    numbers: claims.map(({ table, post }) => numbers.get(reportKey(table, post)) ?? 0),
  };
}

/** Before its report and its total are numbered within its year. */
type Own = Fact & { -readonly [key in "report" | "of"]: Fact[key] };

function factOf(claim: TableClaim, idOf: (place: TablePlace) => PlaceId): Own {
  const clock = clockOf(claim);
  const bounds = clock && boundsOf(clock);
  const minute = (time: number | null | undefined) =>
    time === null || time === undefined ? null : time / 60_000;
  const day = (clock && dayOf({ window: { words: null, clock } })) ?? claim.posted?.slice(0, 10) ?? null;
  const fact: Own = {
    places: placesOf(claim, idOf),
    sourceId: claim.sourceId,
    event: claim.event,
    figure: figureOf(claim),
    from: minute(bounds?.from),
    to: minute(bounds?.to),
    fineness: clock ? (clock.part ?? clock.precision) : "untold",
    day: day === null ? null : Date.parse(day) / dayLength,
    role: claim.role,
    isJoint: claim.isJoint,
    breaksOff: claim.breaksOff,
    isReserved: false,
    isFallen: false,
    of: null,
    report: 0,
  };
  // Of the few that deny: with what may be undefined spread into it, each object is made several times as slowly.
  if (claim.denied) fact.denied = claim.denied;
  return fact;
}

/** Each once, in the order of their ids. Most claims are of one place. */
function placesOf({ places }: TableClaim, idOf: (place: TablePlace) => PlaceId): readonly PlaceId[] {
  const [first] = places;
  if (!first) return [];
  return places.length === 1 ? [idOf(first)] : [...new Set(places.map(idOf))].sort(compareText);
}

/** Without a unit it were a bare number, and none is shown: the words of its report are a click away. */
function figureOf({ figure, unit }: TableClaim): Figure | null {
  if (!figure || unit === null) return null;
  const { kind, low, high } = figure;
  return kind === "between"
    ? { kind, low: low ?? 0, high: high ?? 0, unit }
    : { kind, value: low ?? high ?? 0, unit };
}
