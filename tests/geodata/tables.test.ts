import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importTables, tableNames } from "../../cli/evidence/tables";
import { readCsv } from "../../src/csv/csv";

const root = join(import.meta.dirname, "../..");
const context = { root, environment: {}, today: "2031-06-02", out: () => {}, err: () => {} };
const { tables, problems } = importTables(tableNames(root), context);
const tableOf = (id: string) => {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`There is no table ${id}.`);
  return table;
};

test("every table that is kept here is read without a mistake", () => {
  expect(problems).toEqual([]);
  expect(tables.map(({ id }) => id)).toEqual(tableNames(root));
});

test("every row of the Air Force's table gives its launched and its downed UAVs, as the row has them", () => {
  const { claims } = tableOf("ua-air-force-2025-h2");
  const path = join(root, "geodata/tables/ua-air-force-2025-h2.csv");
  for (const { cells } of readCsv(readFileSync(path, "utf8")).rows) {
    const figureOf = (name: string) => {
      const claim = claims.find(({ id }) => id === `ua-air-force-2025-h2/${cells.get("eodi_id")}/${name}`);
      return [claim?.figure?.low, claim?.figure?.high].map(String);
    };
    expect(figureOf("launched")).toEqual([cells.get("launched_min"), cells.get("launched_max")]);
    expect(figureOf("downed")).toEqual([cells.get("shot_down_min"), cells.get("shot_down_max")]);
  }
});

test("what may have been shot down or lost is never an interception, and a launch is no place of one", () => {
  const { claims } = tableOf("ua-air-force-2025-h2");
  const path = join(root, "geodata/tables/ua-air-force-2025-h2.csv");
  const rows = readCsv(readFileSync(path, "utf8")).rows;
  const said = (words: string) =>
    new Set(
      rows
        .filter(({ cells }) => cells.get("shot_down_category") === words)
        .map(({ cells }) => cells.get("eodi_id")),
    );
  const [both, fire] = [said("shot down or neutralised"), said("shot down")];
  for (const { event, post, launchedFrom } of claims) {
    if (event === "interception") expect(fire).toContain(post);
    if (event === "downed-or-suppressed") expect(both).toContain(post);
    if (event !== "launch") expect(launchedFrom).toEqual([]);
  }
});
