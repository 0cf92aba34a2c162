import { type Claim, homeOf, isStanding, type Naming, namings } from "../claims/claim";
import type { SourceId } from "../claims/source";
import type { Index } from "../dataset";
import type { Place, PlaceId } from "../places/place";
import { claimsOffMap } from "../places/place-claims";
import { inTimeOrder } from "../time/window";
import { byWindow, windowId } from "../time/window-group";

/** What the table's columns are: who speaks, or of what time. */
export type TableBy = "sources" | "windows";

/** More sources than these cannot be told apart in a cell; more times make a table that is scrolled for ever. */
const fewSources = 6;
const fewWindows = 12;

/**
 * What the columns are where nobody has chosen: times, where sources and times are few, since a source's figures of
 * different times in one cell are what a reader would add. An address that names a column to sort by means its kind.
 */
export function usualColumns({ dataset }: Index, sort: TableSort | null): TableBy {
  const standing = dataset.claims.filter(isStanding);
  const windows = new Set(standing.map(windowId));
  if (sort && dataset.sources.some(({ id }) => id === sort.column)) return "sources";
  const sources = new Set(standing.map(({ sourceId }) => sourceId));
  const isFew = sources.size <= fewSources && windows.size <= fewWindows;
  return isFew && windows.size > 1 ? "windows" : "sources";
}

/** A row: a place, a town or stretch under its region; or, last, what no place on the map holds (`null`). */
export type Row = {
  placeId: PlaceId | null;
  isNested: boolean;
  /** By column, in time's order. A column without an entry: nothing is said. */
  cells: ReadonlyMap<string, readonly Claim[]>;
};

export type Table = {
  /** Ids of sources, in the dataset's order; or of windows, in time's order. Only those of which something is shown. */
  columns: readonly string[];
  rows: readonly Row[];
};

/** By which column the rows are ordered; `place` is the column of places. */
export type TableSort = { column: string; isDescending: boolean };

/**
 * The rows that a claim stands in: its place's; that of the region around its places; where it is about several with
 * nothing around them, each of theirs. `null` is the last row's: what has no place on the map.
 */
export function rowsOfClaim(claim: Claim, index: Index): readonly (PlaceId | null)[] {
  if (claimsOffMap([claim], index).length > 0) return [null];
  const isFound = (naming: Naming) => index.resolution(naming, claim.reportId).certainty !== "unresolved";
  const home = namings(claim).find(({ placeId }) => placeId === homeOf(claim));
  if (home && isFound(home)) return [home.placeId];
  return claim.where.places.filter(isFound).map(({ placeId }) => placeId);
}

/** Regions by sources, or by windows: every claim in the cells that it belongs to, none left out, nothing summed. */
export function tableOf(claims: readonly Claim[], by: TableBy, index: Index): Table {
  const columnOf = by === "sources" ? ({ sourceId }: Claim): SourceId => sourceId : windowId;
  const present = new Set(claims.map(columnOf));
  const order = by === "sources" ? index.dataset.sources : byWindow(claims);
  const rows = new Map<PlaceId | null, Map<string, Claim[]>>();
  for (const claim of inTimeOrder(claims)) {
    for (const placeId of rowsOfClaim(claim, index)) {
      const cells = rows.get(placeId) ?? new Map<string, Claim[]>();
      rows.set(placeId, cells);
      const cell = cells.get(columnOf(claim));
      if (cell) cell.push(claim);
      else cells.set(columnOf(claim), [claim]);
    }
  }
  return { columns: order.map(({ id }) => id).filter((id) => present.has(id)), rows: nested(rows, index) };
}

/** In the dataset's order of places, each region before what lies in it; a region is there for what it holds. */
function nested(cells: ReadonlyMap<PlaceId | null, Row["cells"]>, index: Index): readonly Row[] {
  const { places } = index.dataset;
  const regionOf = ({ regionId }: Place) => (regionId !== null && index.findPlace(regionId)?.id) || null;
  const insideOf = new Map<PlaceId, PlaceId[]>();
  for (const place of places) {
    const region = regionOf(place);
    if (region !== null && cells.has(place.id))
      insideOf.set(region, [...(insideOf.get(region) ?? []), place.id]);
  }
  const row = (placeId: PlaceId | null, isNested: boolean): Row => ({
    placeId,
    isNested,
    cells: cells.get(placeId) ?? new Map(),
  });
  const rows = places.flatMap((place): Row[] => {
    const inside = insideOf.get(place.id) ?? [];
    if (regionOf(place) !== null || (!cells.has(place.id) && inside.length === 0)) return [];
    return [row(place.id, false), ...inside.map((id) => row(id, true))];
  });
  return cells.has(null) ? [...rows, row(null, false)] : rows;
}

/**
 * Rows in another order: regions among themselves, and in each what lies in it; what has no place on the map stays
 * last. A cell's figures are not added: the largest single one of them decides, and rows without any follow.
 */
export function sortedRows(
  { rows }: Table,
  { column, isDescending }: TableSort,
  nameOf: (placeId: PlaceId) => string,
  compareNames: (a: string, b: string) => number,
): readonly Row[] {
  const groups: { head: Row; inside: Row[] }[] = [];
  for (const row of rows) {
    if (row.isNested) groups.at(-1)?.inside.push(row);
    else groups.push({ head: row, inside: [] });
  }
  const turn = isDescending ? -1 : 1;
  const byName = (a: Row, b: Row) => compareNames(nameOf(a.placeId ?? ""), nameOf(b.placeId ?? ""));
  const byFigure = (a: readonly Row[], b: readonly Row[]) => {
    const [one, other] = [largestIn(a, column), largestIn(b, column)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return turn * (one - other);
  };
  const compare = (a: readonly [Row, ...Row[]], b: readonly [Row, ...Row[]]) =>
    column === "place" ? turn * byName(a[0], b[0]) : byFigure(a, b);
  const last = groups.filter(({ head }) => head.placeId === null);
  return [
    ...groups
      .filter(({ head }) => head.placeId !== null)
      .sort((a, b) => compare([a.head, ...a.inside], [b.head, ...b.inside])),
    ...last,
  ].flatMap(({ head, inside }) => [head, ...[...inside].sort((a, b) => compare([a], [b]))]);
}

/** The largest single figure in a column of these rows; `null` where there is none. */
export function largestIn(rows: readonly Row[], column: string): number | null {
  const numbers = rows.flatMap(({ cells }) =>
    (cells.get(column) ?? []).flatMap(({ figure }) =>
      figure ? [figure.kind === "between" ? figure.high : figure.value] : [],
    ),
  );
  return numbers.length > 0 ? Math.max(...numbers) : null;
}
