import type { EventKind } from "../claims/claim";
import type { Denied } from "../claims/denied-kinds";
import type { Unit } from "../claims/figure";
import type { SourceId } from "../claims/source";
import type { PlaceId } from "../places/place";
import {
  type Fact,
  type FactNames,
  type Facts,
  finenesses,
  hedges,
  marked,
  noMoment,
  none,
  roles,
} from "./facts";

/** Facts in an order. They may be made as they are asked for, since a million of them are better not kept. */
export type FactList = Iterable<Fact> & { readonly length: number };

/**
 * Columns of these facts.
 * @param names that several lists share; left out, those that this one uses
 * @param posted when each report was published, by its number, in minutes since 1970
 * @param ties which of two facts that say the same comes first, by their positions in `list`
 * @returns `order[i]` is the position in `list` of the claim that is number `i` in the columns
 */
export function factsFrom(
  list: FactList,
  names: FactNames = namesOf(list),
  posted: readonly (number | null)[] = [],
  ties: (one: number, other: number) => number = (one, other) => one - other,
): { facts: Facts; names: FactNames; order: readonly number[] } {
  const given = columnsOf(list, names);
  const order = inRuns(given, ties);
  const rowAt = new Int32Array(list.length);
  for (const [row, position] of order.entries()) rowAt[position] = row;
  const inRows = <Column extends Uint8Array | Uint32Array | Int32Array>(column: Column): Column => {
    const rows = column.slice() as Column;
    for (const [row, position] of order.entries()) rows[row] = column[position] ?? 0;
    return rows;
  };
  const facts: Facts = {
    length: list.length,
    where: inRows(given.where),
    source: inRows(given.source),
    event: inRows(given.event),
    unit: inRows(given.unit),
    hedge: inRows(given.hedge),
    low: inRows(given.low),
    high: inRows(given.high),
    from: inRows(given.from),
    to: inRows(given.to),
    fineness: inRows(given.fineness),
    day: inRows(given.day),
    role: inRows(given.role),
    marks: inRows(given.marks),
    denied: given.denied.some((kinds) => kinds !== none) ? inRows(given.denied) : null,
    of: inRows(given.of.map((total) => rowAt[total] ?? -1)),
    report: inRows(given.report),
    posted: Int32Array.from(
      { length: given.report.reduce((most, report) => Math.max(most, report + 1), 0) },
      (_, report) => posted[report] ?? noMoment,
    ),
  };
  return { facts, names, order };
}

type Columns = Omit<Facts, "length" | "posted" | "denied"> & { denied: Uint8Array };

/** Columns in the order of the list, in which `of` is a position, too. */
function columnsOf(list: FactList, names: FactNames): Columns {
  const numbers = {
    where: numbersOfWheres(names),
    source: numbersOf(names.sources),
    event: numbersOf(names.events),
    unit: numbersOf(names.units),
    denied: numbersOf((names.denied ?? []).map((kinds) => kinds.join())),
  };
  const { length } = list;
  const columns: Columns = {
    where: new Uint32Array(length),
    source: new Uint8Array(length),
    event: new Uint8Array(length),
    unit: new Uint8Array(length),
    hedge: new Uint8Array(length),
    low: new Uint32Array(length),
    high: new Uint32Array(length),
    from: new Int32Array(length),
    to: new Int32Array(length),
    fineness: new Uint8Array(length),
    day: new Int32Array(length),
    role: new Uint8Array(length),
    marks: new Uint8Array(length),
    denied: new Uint8Array(length),
    of: new Int32Array(length),
    report: new Uint32Array(length),
  };
  let at = 0;
  for (const fact of list) {
    const { figure, denied } = fact;
    columns.where[at] = numbers.where(fact.places);
    columns.source[at] = numbers.source(fact.sourceId);
    columns.event[at] = numbers.event(fact.event);
    columns.unit[at] = figure ? numbers.unit(figure.unit) : none;
    columns.hedge[at] = figure ? hedges.indexOf(figure.kind) : none;
    columns.low[at] = figure?.kind === "between" ? figure.low : (figure?.value ?? 0);
    columns.high[at] = figure?.kind === "between" ? figure.high : (figure?.value ?? 0);
    columns.from[at] = fact.from ?? noMoment;
    columns.to[at] = fact.to ?? noMoment;
    columns.fineness[at] = finenesses.indexOf(fact.fineness);
    columns.day[at] = fact.day ?? -1;
    columns.role[at] = roles.indexOf(fact.role);
    columns.marks[at] = marksOf(fact);
    columns.denied[at] = denied ? numbers.denied(denied.join()) : none;
    columns.of[at] = fact.of ?? -1;
    columns.report[at] = fact.report;
    at += 1;
  }
  return columns;
}

/** The positions of facts in the order of rows: run by run, each run in time's order. */
function inRuns(
  { where, source, event, unit, to, from, report }: Columns,
  ties: (one: number, other: number) => number,
): readonly number[] {
  const runs = new Map<number, number[]>();
  for (const at of where.keys()) {
    const key = [where, source, event, unit].reduce((sum, column) => sum * 256 + (column[at] ?? 0), 0);
    const run = runs.get(key);
    if (run) run.push(at);
    else runs.set(key, [at]);
  }
  const difference = (column: Int32Array | Uint32Array, one: number, other: number) =>
    (column[one] ?? 0) - (column[other] ?? 0);
  // Runs are far fewer than facts, and each is short: all facts in one would take several times as long to put in order.
  return [...runs]
    .sort(([one], [other]) => one - other)
    .flatMap(([, run]) =>
      run.sort(
        (one, other) =>
          difference(to, one, other) ||
          difference(from, one, other) ||
          difference(report, one, other) ||
          ties(one, other),
      ),
    );
}

const marksOf = ({ isJoint, breaksOff, isReserved, isFallen }: Fact): number =>
  (isJoint ? marked.joint : 0) |
  (breaksOff ? marked.breaksOff : 0) |
  (isReserved ? marked.reserved : 0) |
  (isFallen ? marked.fallen : 0);

/** The names that facts use. Places of their own before those together: what stands at one place comes first. */
export function namesOf(list: Iterable<Fact>): FactNames {
  const sources = new Set<SourceId>();
  const events = new Set<EventKind>();
  const units = new Set<Unit>();
  const places = new Set<PlaceId>();
  const together = new Set<Fact["places"]>();
  const denied = new Map<string, readonly Denied[]>();
  for (const fact of list) {
    sources.add(fact.sourceId);
    events.add(fact.event);
    if (fact.figure) units.add(fact.figure.unit);
    if (fact.denied) denied.set(fact.denied.join(), fact.denied);
    together.add(fact.places);
  }
  for (const each of together) for (const place of each) places.add(place);
  const ordered = [...places].sort();
  const place = numbersOf(ordered);
  const wheres = new Map([...together].map((each) => each.map(place)).map((where) => [where.join(), where]));
  return {
    sources: [...sources].sort(),
    events: [...events].sort(),
    units: [...units].sort(),
    places: ordered,
    wheres: [...wheres.values()].sort((a, b) => a.length - b.length || compareLists(a, b)),
    ...(denied.size > 0 && { denied: [...denied.keys()].sort().map((kinds) => denied.get(kinds) ?? []) }),
  };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function numbersOf(values: readonly string[]): (value: string) => number {
  const numbers = new Map(values.map((value, number) => [value, number]));
  return (value) => numbers.get(value) ?? -1;
}

/** Facts of a table share the lists of their places: of each list it is asked once. */
function numbersOfWheres({ places, wheres }: FactNames): (list: Fact["places"]) => number {
  const place = numbersOf(places);
  const where = numbersOf(wheres.map((numbers) => numbers.join()));
  const known = new Map<Fact["places"], number>();
  return (list) => {
    const found = known.get(list) ?? where(list.map(place).join());
    known.set(list, found);
    return found;
  };
}
