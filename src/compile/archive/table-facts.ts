import type { Fact, FactNames, Facts } from "../../domain/archive/facts";
import { type FactList, factsFrom, namesOf } from "../../domain/archive/facts-from";
import type { Figure } from "../../domain/claims/figure";
import type { PlaceId } from "../../domain/places/place";
import { dayOf as dayOfClock } from "../../domain/time/days";
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
  const { factOf, dayOf } = factsOf(idOf);
  const names = namesOf(factList(claims, (claim) => factOf(claim, 0, null)));
  const totals = totalsOf(tables, claims.length);
  const reports = reportsOf(tables);
  const parts = new Map<number | null, number[]>();
  for (const position of claims.keys()) {
    const root = claims[rootOf(position, totals)];
    const year = yearOf(root ? dayOf(root) : null);
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
      const list = factList(own, (claim, at) => {
        const total = placeInYear[totals[positions[at] ?? -1] ?? -1] ?? -1;
        return factOf(claim, inYear.numbers[at] ?? 0, total < 0 ? null : total);
      });
      // By their names: of those that say the same, the order of a table must not decide which is which.
      const ties = (one: number, other: number) => compareText(own[one]?.id ?? "", own[other]?.id ?? "");
      const { facts, order } = factsFrom(list, names, inYear.posted, ties);
      return { year, facts, claims: order.map((at) => own[at] as TableClaim), reports: inYear.reports };
    }),
  };
}

/** Facts of claims, each made when it is asked for and not kept. */
const factList = (
  claims: readonly TableClaim[],
  factOf: (claim: TableClaim, at: number) => Fact,
): FactList => ({
  length: claims.length,
  *[Symbol.iterator]() {
    for (const [at, claim] of claims.entries()) yield factOf(claim, at);
  },
});

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

/** How a claim becomes a fact, and the day to which it counts. */
function factsOf(idOf: (place: TablePlace) => PlaceId) {
  const timeOf = madeOnce(timeIn);
  const placesOf = madeOnce((places: readonly TablePlace[]) =>
    [...new Set(places.map(idOf))].sort(compareText),
  );
  const dayOf = ({ window, posted }: TableClaim) =>
    timeOf(window).day ?? dayNumber(posted?.slice(0, 10) ?? null);
  const factOf = (claim: TableClaim, report: number, of: number | null): Fact => {
    const { from, to, fineness } = timeOf(claim.window);
    const fact: Fact = {
      places: placesOf(claim.places),
      sourceId: claim.sourceId,
      event: claim.event,
      figure: figureOf(claim),
      from,
      to,
      fineness,
      day: dayOf(claim),
      role: claim.role,
      isJoint: claim.isJoint,
      breaksOff: claim.breaksOff,
      isReserved: false,
      isFallen: false,
      of,
      report,
    };
    // Of the few that deny: with what may be undefined spread into it, each object is made several times as slowly.
    if (claim.denied) fact.denied = claim.denied;
    return fact;
  };
  return { factOf, dayOf };
}

type Time = Pick<Fact, "from" | "to" | "fineness" | "day">;

function timeIn(window: TableWindow | null): Time {
  if (!window) return { from: null, to: null, fineness: "untold", day: null };
  const { bounds, part, precision } = window;
  return {
    from: minute(bounds.from),
    to: minute(bounds.to),
    fineness: part ?? precision,
    day: dayNumber(dayOfClock({ window: { words: null, clock: clockOf(window) } })),
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
