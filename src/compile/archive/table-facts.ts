import type { Fact, FactNames, Facts } from "../../domain/archive/facts";
import { factsFrom, namesOf } from "../../domain/archive/facts-from";
import type { Figure } from "../../domain/claims/figure";
import type { PlaceId } from "../../domain/places/place";
import { dayOf } from "../../domain/time/days";
import { compareText } from "../problem";
import { clockOf, type TableClaim, type TablePlace, type TableWindow } from "../tables/claim-table";
import type { ImportedTable } from "../tables/import-table";
import { madeOnce } from "../tables/made-once";
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
  const claims = tables.flatMap((table) => table.claims);
  const facts = factsOf(claims, idOf);
  const names = namesOf(facts);
  const totals = totalsOf(tables, claims.length);
  const reports = reportsOf(tables);
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
      const own = positions.map((position) => claims[position] as TableClaim);
      const inYear = numbered(own, reports);
      const placeInYear = new Int32Array(claims.length).fill(-1);
      for (const [at, position] of positions.entries()) placeInYear[position] = at;
      // They are this function's own: copies of a million of them are made for nothing.
      const list = positions.map((position, at): Fact => {
        const fact = facts[position] as Own;
        fact.report = inYear.numbers[at] ?? 0;
        const total = placeInYear[totals[position] ?? -1] ?? -1;
        fact.of = total < 0 ? null : total;
        return fact;
      });
      // By their names: of those that say the same, the order of a table must not decide which is which.
      const ties = (one: number, other: number) => compareText(own[one]?.id ?? "", own[other]?.id ?? "");
      const made = factsFrom(list, names, inYear.posted, ties);
      const inRows = made.order.map((at) => own[at] as TableClaim);
      return { year, facts: made.facts, claims: inRows, reports: inYear.reports };
    }),
  };
}

/** The position of each claim's total; -1: it has none. */
function totalsOf(tables: readonly ImportedTable[], length: number): Int32Array {
  const totals = new Int32Array(length).fill(-1);
  let first = 0;
  for (const { claims } of tables) {
    const positions = new Map<string, number>();
    for (const [at, { id }] of claims.entries()) positions.set(id, first + at);
    for (const [at, { of }] of claims.entries())
      if (of !== null) totals[first + at] = positions.get(of) ?? -1;
    first += claims.length;
  }
  return totals;
}

/** Never further than there are claims: of two that call each other their total none is first. */
function rootOf(position: number, totals: Int32Array): number {
  let root = position;
  for (let step = 0; step < 8; step++) {
    const next = totals[root] ?? -1;
    if (next < 0) return root;
    root = next;
  }
  return position;
}

const yearOf = (day: number | null): number | null =>
  day === null ? null : new Date(day * dayLength).getUTCFullYear();

const dayLength = 86_400_000;

/** By table, and by what it calls them. */
type Reports = ReadonlyMap<string, ReadonlyMap<string, TableReport>>;

const reportsOf = (tables: readonly ImportedTable[]): Reports =>
  new Map(tables.map(({ id, reports }) => [id, new Map(reports.map((one) => [one.id, one]))]));

/** The reports of claims in the order in which they were published, when that was, and the number of each claim's. */
function numbered(claims: readonly TableClaim[], all: Reports) {
  const ofClaims = claims.map(({ table, post }) => all.get(table)?.get(post));
  const reports = [...new Set(ofClaims)].flatMap((report) =>
    report ? [{ report, time: report.posted === null ? null : Date.parse(report.posted) }] : [],
  );
  reports.sort(
    (a, b) =>
      (a.time ?? 0) - (b.time ?? 0) ||
      compareText(a.report.table, b.report.table) ||
      compareText(a.report.id, b.report.id),
  );
  const numbers = new Map(reports.map(({ report }, number) => [report, number]));
  return {
    reports: reports.map(({ report }) => report),
    posted: reports.map(({ time }) => minute(time)),
    numbers: ofClaims.map((report) => (report && numbers.get(report)) ?? 0),
  };
}

const minute = (time: number | null): number | null => (time === null ? null : time / 60_000);

/** Before its report and its total are numbered within its year. */
type Own = Fact & { -readonly [key in "report" | "of"]: Fact[key] };

function factsOf(claims: readonly TableClaim[], idOf: (place: TablePlace) => PlaceId): Own[] {
  const timeOf = madeOnce(timeIn);
  const placesOf = madeOnce((places: readonly TablePlace[]) =>
    [...new Set(places.map(idOf))].sort(compareText),
  );
  return claims.map((claim) => {
    const { from, to, fineness, day } = timeOf(claim.window);
    const fact: Own = {
      places: placesOf(claim.places),
      sourceId: claim.sourceId,
      event: claim.event,
      figure: figureOf(claim),
      from,
      to,
      fineness,
      day: day ?? dayNumber(claim.posted?.slice(0, 10) ?? null),
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
  });
}

type Time = Pick<Fact, "from" | "to" | "fineness" | "day">;

function timeIn(window: TableWindow | null): Time {
  if (!window) return { from: null, to: null, fineness: "untold", day: null };
  const { bounds, part, precision } = window;
  return {
    from: minute(bounds.from),
    to: minute(bounds.to),
    fineness: part ?? precision,
    day: dayNumber(dayOf({ window: { words: null, clock: clockOf(window) } })),
  };
}

const dayNumber = (day: string | null): number | null => (day === null ? null : Date.parse(day) / dayLength);

/** Without a unit it were a bare number, and none is shown: the words of its report are a click away. */
function figureOf({ figure, unit }: TableClaim): Figure | null {
  if (!figure || unit === null) return null;
  const { kind, low, high } = figure;
  return kind === "between"
    ? { kind, low: low ?? 0, high: high ?? 0, unit }
    : { kind, value: low ?? high ?? 0, unit };
}
