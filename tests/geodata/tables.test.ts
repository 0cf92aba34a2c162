import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importTables, tableNames } from "../../cli/evidence/tables";
import { readCsv } from "../../src/csv/csv";

const root = join(import.meta.dirname, "../..");
const { tables, problems } = importTables(tableNames(root), { root, environment: {} });
const tableOf = (id: string) => {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`There is no table ${id}.`);
  return table;
};

test("every table that is kept here is read without a mistake", () => {
  expect(problems).toEqual([]);
  expect(tables.map(({ id }) => id)).toEqual(tableNames(root));
});

test("what a credit says of addresses alone is a part of it", () => {
  for (const { id, mapping } of tables)
    expect(mapping.licence.credit, id).toContain(mapping.licence.addresses ?? "");
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

/** Rows of one of our CSV files. */
const rowsOf = (name: string) =>
  readCsv(readFileSync(join(root, "geodata/tables", name), "utf8")).rows.map(({ cells }) => cells);

test("what was read off the ministry's December posts is what EODI read, post by post", () => {
  const { claims } = tableOf("mod-ru-posts");
  const others = rowsOf("mod-ru-2025-12-eodi.csv").filter((cells) => {
    // A row's figure is of the second of its posts where it has two.
    const address = cells.get("url")?.split(" ").at(-1);
    const figures = claims
      .filter((one) => one.address === address && one.event === "interception" && one.unit === "uav")
      .filter(({ role }) => role === "total" || role === "single")
      .map(({ figure }) => figure?.low ?? 0);
    const figure = Number(cells.get("shot_down_min"));
    return figures.length === 0 || ![...figures, figures.reduce((sum, one) => sum + one, 0)].includes(figure);
  });
  // A summary of two days whose post gives the night's figure first, and is cut; a briefing without a figure.
  expect(others.map((cells) => cells.get("eodi_id"))).toEqual(["EODI-UA-2025-1632", "EODI-UA-2025-1638"]);
});

test("of the ministry's posts every one is told of, and what was accepted says by what rule", () => {
  const { claims, reports } = tableOf("mod-ru-posts");
  expect(reports).toHaveLength(rowsOf("mod-ru-posts.posts.csv").length);
  expect(reports.reduce((sum, one) => sum + one.claims, 0)).toBe(claims.length);
  expect(new Set(claims.map(({ acceptedAs }) => acceptedAs))).toEqual(
    new Set(["no list", "list agrees with its total", "list breaks off"]),
  );
  expect(claims.every(({ anchor }) => anchor !== null)).toBe(true);
});

test("the parts of a list that is whole come to its total", () => {
  const { claims } = tableOf("mod-ru-posts");
  const whole = claims.filter(
    ({ role, acceptedAs }) => role === "total" && acceptedAs === "list agrees with its total",
  );
  expect(whole.length).toBeGreaterThan(100);
  const sums = new Map<string, number>();
  for (const { of, role, figure } of claims)
    if (of !== null && role === "part") sums.set(of, (sums.get(of) ?? 0) + (figure?.low ?? 0));
  // Of a total with a subset alone there are no parts.
  const differing = whole.filter(({ id, figure }) => (sums.get(id) ?? figure?.low) !== figure?.low);
  expect(differing.map(({ id }) => id)).toEqual([]);
});

test("docs/archive.md tells how many claims and reports each table has", () => {
  const docs = readFileSync(join(root, "docs/archive.md"), "utf8");
  const told = [...docs.matchAll(/^\| `([a-z0-9-]+)` .*\|\s*([\d,]+) \|\s*([\d,]+) \|/gm)];
  const inThousands = new Intl.NumberFormat("en");
  expect(told.map(([, ...cells]) => cells).sort()).toEqual(
    tables
      .map(({ id, claims, reports }) => [
        id,
        inThousands.format(claims.length),
        inThousands.format(reports.length),
      ])
      .sort(),
  );
});

test("docs/archive.md tells how many of the ministry's claims and sentences wait for a person", () => {
  const docs = readFileSync(join(root, "docs/archive.md"), "utf8");
  const { reports } = tableOf("mod-ru-posts");
  const waiting = reports.reduce((sum, { forReview }) => sum + forReview, 0);
  expect(docs).toContain(`${waiting} claims and sentences wait for a person`);
  const cut = reports.filter(({ isCut }) => isCut).length;
  expect(docs).toContain(`posts of which ${cut} are held only to their 400th sign`);
});
