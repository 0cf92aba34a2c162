import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { csvColumns } from "../../src/export/csv";
import { terms } from "../../src/export/terms";

const docs = readFileSync("docs/exports.md", "utf8");

/** The rows of the table under this heading: what stands in code in its first cell, and the second. */
function rowsUnder(heading: string): [name: string, meaning: string][] {
  const section = docs.split(`\n## ${heading}\n`)[1]?.split(/\n##+ /)[0] ?? "";
  return [...section.matchAll(/^\| `([^`]+)`\s*\| (.*?)\s*\|$/gm)].map(([, name = "", meaning = ""]) => [
    name,
    meaning,
  ]);
}

test("docs/exports.md explains every column of the CSV, in order, and no other", () => {
  expect(rowsUnder("CSV").map(([name]) => name)).toEqual(csvColumns);
});

test("docs/exports.md explains every term of ours as the code does", () => {
  expect(rowsUnder("JSON-LD")).toEqual(Object.entries(terms));
});
