import fc from "fast-check";
import { expect, test } from "vitest";
import { type Claim, isJoint } from "../../src/domain/claims/claim";
import { largestIn, type Row, rowsOfClaim, sortedRows, tableOf } from "../../src/domain/comparison/table";
import { Index } from "../../src/domain/dataset";
import { visibleClaims } from "../../src/domain/filter";
import { claimsOffMap } from "../../src/domain/places/place-claims";
import { placeMarks } from "../../src/domain/places/place-mark";
import { windowId } from "../../src/domain/time/window-group";
import { aClaim, aDataset, aPlace, named } from "../fixtures/build";
import { days, filters } from "../fixtures/generated-days";

const sides = fc.constantFrom("sources" as const, "windows" as const);

function law(name: string, holds: (day: ReturnType<typeof open>) => void) {
  test(name, () => {
    fc.assert(fc.property(days, filters, sides, (dataset, filter, by) => holds(open(dataset, filter, by))));
  });
}

function open(
  dataset: Parameters<typeof visibleClaims>[0],
  filter: Parameters<typeof visibleClaims>[1],
  by: "sources" | "windows",
) {
  const index = new Index(dataset);
  const claims = visibleClaims(dataset, filter);
  const columnOf = by === "sources" ? ({ sourceId }: Claim) => sourceId : windowId;
  return { dataset, index, claims, columnOf, table: tableOf(claims, by, index) };
}

const entriesOf = (rows: readonly Row[]) =>
  rows.flatMap(({ placeId, cells }) =>
    [...cells].flatMap(([column, claims]) => claims.map((claim) => `${placeId} ${column} ${claim.id}`)),
  );

law(
  "every claim that is shown stands in the cells that it belongs to, once in each, and in no other",
  (day) => {
    const { index, claims, columnOf, table } = day;
    const due = claims.flatMap((claim) =>
      rowsOfClaim(claim, index).map((placeId) => `${placeId} ${columnOf(claim)} ${claim.id}`),
    );
    expect(entriesOf(table.rows).sort()).toEqual(due.sort());
    for (const claim of claims) expect(rowsOfClaim(claim, index).length).toBeGreaterThan(0);
  },
);

law("every cell is in a column that has a head, and no column is without a claim", ({ table }) => {
  const used = new Set(table.rows.flatMap(({ cells }) => [...cells.keys()]));
  expect([...used].sort()).toEqual([...table.columns].sort());
});

law(
  "what has no place on the map stands in the last row, and nothing else does",
  ({ index, claims, table }) => {
    const off = claimsOffMap(claims, index).map(({ claim }) => claim.id);
    const last = table.rows.filter(({ placeId }) => placeId === null);
    expect(last).toEqual(off.length > 0 ? table.rows.slice(-1) : []);
    expect(last.flatMap(({ cells }) => [...cells.values()].flat().map(({ id }) => id)).sort()).toEqual(
      off.sort(),
    );
  },
);

law("a row that is no region’s stands under its region’s, and its place is on the map", (day) => {
  const { index, claims, table } = day;
  const marked = new Set(placeMarks(claims, index).map(({ placeId }) => placeId));
  let region: string | null = null;
  for (const { placeId, isNested, cells } of table.rows) {
    if (placeId === null) continue;
    if (isNested) expect(index.place(placeId).regionId).toBe(region);
    else region = placeId;
    if (cells.size > 0) expect(marked).toContain(placeId);
  }
});

law("a joint figure is at no town that shares it where the report says which region they lie in", (day) => {
  const { index, claims } = day;
  for (const claim of claims.filter((each) => isJoint(each) && each.where.within)) {
    const [first] = rowsOfClaim(claim, index);
    const within = claim.where.within?.placeId;
    const isFound =
      claim.where.within && index.resolution(claim.where.within, claim.reportId).certainty !== "unresolved";
    if (first !== null && isFound) expect(rowsOfClaim(claim, index)).toEqual([within]);
  }
});

law(
  "in any order there are the same rows, each under its region, and what is not on the map is last",
  ({ index, table }) => {
    const nameOf = (id: string) => index.findPlace(id)?.name ?? "";
    for (const column of ["place", ...table.columns, "nothing-such"]) {
      for (const isDescending of [true, false]) {
        const rows = sortedRows(table, { column, isDescending }, nameOf, (a, b) =>
          a < b ? -1 : Number(a > b),
        );
        expect(entriesOf(rows).sort()).toEqual(entriesOf(table.rows).sort());
        expect(rows.length).toBe(table.rows.length);
        rows.forEach((row, at) => {
          if (row.placeId === null) expect(at).toBe(rows.length - 1);
          if (!row.isNested) return;
          const above = rows.slice(0, at).findLast(({ isNested }) => !isNested);
          expect(above?.placeId).toBe(index.place(row.placeId ?? "").regionId);
        });
      }
    }
  },
);

law("a column sorts by a figure that a source gave, never by a sum", ({ claims, table }) => {
  const said = claims.flatMap(({ figure }) =>
    figure ? [figure.kind === "between" ? figure.high : figure.value] : [],
  );
  for (const row of table.rows)
    for (const column of table.columns) {
      const largest = largestIn([row], column);
      if (largest !== null) expect(said).toContain(largest);
    }
});

const figure = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
const at = (id: string, placeId: string, value: number | null) =>
  aClaim({
    id,
    figure: value === null ? null : figure(value),
    where: { places: [named(placeId)], within: null },
  });

test("rows without a figure come last, whichever way the column is sorted", () => {
  const dataset = aDataset([at("a", "alpha", null), at("b", "beta", 3), at("c", "gamma", 7)]);
  const table = tableOf(dataset.claims, "sources", new Index(dataset));
  const sorted = (isDescending: boolean) =>
    sortedRows(
      table,
      { column: "mayor", isDescending },
      (id) => id,
      (a, b) => a.localeCompare(b),
    ).map(({ placeId }) => placeId);
  expect(sorted(true)).toEqual(["gamma", "beta", "alpha"]);
  expect(sorted(false)).toEqual(["beta", "gamma", "alpha"]);
});

test("of several figures in a cell the largest decides, and not what they would make together", () => {
  const dataset = aDataset([at("a", "alpha", 6), at("b", "alpha", 6), at("c", "beta", 7)]);
  const table = tableOf(dataset.claims, "sources", new Index(dataset));
  const rows = sortedRows(
    table,
    { column: "mayor", isDescending: true },
    (id) => id,
    () => 0,
  );
  expect(rows.map(({ placeId }) => placeId)).toEqual(["beta", "alpha"]);
});

test("a region of which nothing is said is there for the town in it", () => {
  const dataset = aDataset(
    [at("a", "town", 6)],
    [aPlace({ id: "region" }), aPlace({ id: "town", kind: "settlement", regionId: "region" })],
  );
  const { rows } = tableOf(dataset.claims, "sources", new Index(dataset));
  expect(rows.map(({ placeId, cells }) => [placeId, cells.size])).toEqual([
    ["region", 0],
    ["town", 1],
  ]);
});
