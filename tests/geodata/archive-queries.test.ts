import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importTables, tableNames } from "../../cli/evidence/tables";
import { archiveFiles } from "../../src/compile/tables/archive-files";

const root = join(import.meta.dirname, "../..");
const { tables } = importTables(tableNames(root), { root, environment: {} });
const claims = tables.flatMap((table) => table.claims);
const queries = [...readFileSync(join(root, "docs/archive.md"), "utf8").matchAll(/```sql\n(.*?)```/gs)];

let folder = "";
let connection: DuckDBConnection;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "skyclaims-archive-"));
  for (const [path, content] of archiveFiles(tables)) {
    const file = join(folder, "data/archive", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  connection = await DuckDBConnection.create();
  await connection.run(`SET file_search_path = '${folder}'; SET TimeZone = 'UTC'`);
});
afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

async function rowsOf(sql: string) {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson();
}
const query = (index: number) => rowsOf(queries[index]?.[1] ?? "");

test("DuckDB reads every claim from Parquet as the CSV has it, value by value", async () => {
  const differing = await rowsOf(`
    WITH p AS (SELECT * EXCLUDE (year) FROM read_parquet('data/archive/claims/*/*.parquet', hive_partitioning = true)),
    c AS (SELECT * FROM read_csv('data/archive/claims.csv', header = true, all_varchar = true, nullstr = ''))
    SELECT p.claim_id FROM p JOIN c USING (claim_id)
    WHERE CAST(p.figure_low AS VARCHAR) IS DISTINCT FROM c.figure_low
       OR CAST(p.figure_high AS VARCHAR) IS DISTINCT FROM c.figure_high
       OR p.place_ids IS DISTINCT FROM c.place_ids OR p.of_claim IS DISTINCT FROM c.of_claim
       OR p.window_start IS DISTINCT FROM c.window_start OR p.credit IS DISTINCT FROM c.credit
       OR p.is_joint <> (c.is_joint = 'yes') OR p.earliest IS DISTINCT FROM CAST(c.earliest AS TIMESTAMPTZ)`);
  expect(differing).toEqual([]);
  const [count] = await rowsOf("SELECT count(*) AS n FROM 'data/archive/claims/*/*.parquet'");
  expect(Number(count?.n)).toBe(claims.length);
});

test("docs/archive.md: the largest figures are those of single claims and totals, of the year alone", async () => {
  const rows = await query(0);
  const expected = claims
    .filter(({ unit, event, role }) => unit === "uav" && event !== "launch" && /single|total/.test(role))
    .filter(({ window, posted }) => (window?.start ?? window?.end ?? posted)?.startsWith("2025"))
    .flatMap(({ figure }) => figure?.low ?? [])
    .sort((a, b) => b - a)
    .slice(0, 10);
  expect(rows.map((row) => row.figure_low)).toEqual(expected);
});

test("docs/archive.md: a place by month has every claim that names it alone", async () => {
  const rows = await query(1);
  const named = claims.filter(
    ({ places, event, unit, figure, role }) =>
      places.map(({ id }) => id).join() === "RU-BRY" &&
      event === "interception" &&
      unit === "uav" &&
      figure &&
      role !== "subset",
  );
  expect(rows.reduce((sum, row) => sum + Number(row.claims), 0)).toBe(named.length);
  expect(Math.max(...rows.map((row) => Number(row.largest)))).toBe(
    Math.max(...named.map(({ figure }) => figure?.low ?? 0)),
  );
});

test("docs/archive.md: a day without a report is a gap", async () => {
  const rows = await query(2);
  const held = new Set(
    tables.flatMap(({ id, reports }) => reports.map(({ posted }) => `${id} ${posted?.slice(0, 10)}`)),
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ table, day }) => held.has(`${table} ${day}`))).toEqual([]);
});
