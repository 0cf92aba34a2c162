import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { archiveFiles } from "../../src/compile/tables/archive-files";
import { claimFields, reportFields } from "../../src/compile/tables/fields";
import { importTable } from "../../src/compile/tables/import-table";
import { wordsOf } from "../../src/compile/tables/known";
import { readCsv } from "../../src/csv/csv";

const mapping = `
title: What the weather office reported
file: nights.csv
source: { id: weather-office, office: Weather office, kind: ministry }
licence: { name: CC0 1.0, credit: The weather office }
zone: Europe/Kyiv
posted: told
window: { start: from, end: to }
claims:
  - { name: seen, event: flight, unit: uav, figure: number, where: { column: at, names: called } }
`;
const nights = [
  "told,from,to,number,at,called",
  "2031-01-01T08:00Z,2030-12-31 20:00,2031-01-01 06:00,12-15,AA-ALP;district,Alpha;=the vale",
  "2032-06-02,,,3,,",
  ",2032-06-02,2032-06-03,≤ 3,AA-ALP,Alpha",
  ",,,7,AA-ALP,Alpha",
].join("\n");

function tables() {
  const known = {
    events: wordsOf(["flight"]),
    denied: new Map(),
    units: wordsOf(["uav"]),
    places: wordsOf(["AA-ALP"]),
    sources: wordsOf([]),
  };
  const files = new Map([["nights.csv", nights]]);
  const { table, problems } = importTable({ id: "nights", folder: "tables", yaml: mapping, files }, known);
  expect(problems).toEqual([]);
  return table ? [table] : [];
}

test("claims are parted by the year in which they began, or their report's, or none", () => {
  expect([...archiveFiles(tables()).keys()]).toEqual([
    "datapackage.json",
    "claims.csv",
    "reports.csv",
    "claims/year=2030/claims.parquet",
    "claims/year=2032/claims.parquet",
    "claims/year=__HIVE_DEFAULT_PARTITION__/claims.parquet",
    "reports.parquet",
  ]);
});

test("the same tables give the same bytes", () => {
  expect(archiveFiles(tables())).toEqual(archiveFiles(tables()));
});

test("licence and credit stand in every row, and times in UTC beside those that were told", () => {
  const csv = String(archiveFiles(tables()).get("claims.csv"));
  const [first, , third] = readCsv(csv).rows.map(({ cells }) => Object.fromEntries(cells));
  expect(first).toMatchObject({
    licence: "CC0 1.0",
    credit: "The weather office",
    window_start: "2030-12-31T20:00+02:00",
    earliest: "2030-12-31T18:00:00Z",
    latest: "2031-01-01T04:00:00Z",
    is_joint: "yes",
    figure_low: "12",
    figure_high: "15",
  });
  expect(third).toMatchObject({ figure_low: "", figure_high: "3", earliest: "2032-06-01T21:00:00Z" });
});

test("what a spreadsheet would run as a formula is text", () => {
  expect(String(archiveFiles(tables()).get("claims.csv"))).toContain("Alpha|'=the vale");
});

test("the description names every file, with the columns that the files have", () => {
  const files = archiveFiles(tables());
  const described = JSON.parse(String(files.get("datapackage.json")));
  const named = described.resources.flatMap(({ path }: { path: string | string[] }) => path);
  expect([...named, "datapackage.json"].sort()).toEqual([...files.keys()].sort());
  for (const { path, schema } of described.resources.slice(0, 2))
    expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(
      readCsv(String(files.get(path))).columns,
    );
  expect(described.sources[0]).toMatchObject({ licence: "CC0 1.0", credit: "The weather office" });
});

/** The rows of the table under a heading of docs/archive.md: what stands in code in its first cell, and the second. */
function rowsUnder(heading: string): [name: string, meaning: string][] {
  const docs = readFileSync("docs/archive.md", "utf8");
  const section = docs.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/^\| `([^`]+)`\s*\| (.*?)\s*\|$/gm)].map(([, name = "", meaning = ""]) => [
    name,
    meaning,
  ]);
}

test("docs/archive.md explains every column as the data's own description does", () => {
  const aboutOf = (fields: typeof claimFields | typeof reportFields) =>
    Object.entries(fields).map(([name, { about }]) => [name, about]);
  expect(rowsUnder("A table of claims")).toEqual(aboutOf(claimFields));
  expect(rowsUnder("A table of reports")).toEqual(aboutOf(reportFields));
});
