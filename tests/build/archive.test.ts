import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { archive } from "../../build/archive";
import { type ProjectCopy, projectCopy } from "../cli/project-copy";

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
  project.write("index.html", "<!doctype html><title>Map</title>");
});
afterEach(() => project.remove());

const built = () =>
  build({ root: project.root, configFile: false, logLevel: "silent", plugins: [archive()] });
const published = (path: string) => join(project.root, "dist/data/archive", path);

const kept = "node_modules/.cache/skyclaims-archive";

const mapping = `
title: What the weather office reported
file: nights.csv
source: { id: weather-office, office: Weather office, kind: ministry }
licence: { name: CC0 1.0, credit: The weather office }
zone: Etc/UTC
posted: told
claims:
  - { name: seen, event: flight, unit: uav, figure: number, where: { column: at } }
`;

test("a build carries the tables of claims, as CSV and as Parquet by year, with their description", async () => {
  project.write("geodata/tables/nights.yaml", mapping);
  project.write("geodata/tables/nights.csv", "told,number,at\n2031-05-30,12,district\n");
  await built();
  expect(readFileSync(published("claims.csv"), "utf8")).toContain(
    "nights/line-2,nights,weather-office,flight",
  );
  const parquet = readFileSync(published("claims/year=2031/claims.parquet"));
  expect(parquet.subarray(0, 4).toString()).toBe("PAR1");
  expect(existsSync(published("datapackage.json"))).toBe(true);
});

test("a build of a table in which something is wrong fails, with its row and column", async () => {
  project.write("geodata/tables/nights.yaml", mapping);
  project.write("geodata/tables/nights.csv", "told,number,at\n2031-05-30,many,\n");
  await expect(built()).rejects.toThrow(/geodata\/tables\/nights\.csv:2:2 {2}bad-number/);
});

test("without tables there is no archive", async () => {
  await built();
  expect(existsSync(published("datapackage.json"))).toBe(false);
});

test("what has not changed is not made again; what has changed is", async () => {
  project.write("geodata/tables/nights.yaml", mapping);
  project.write("geodata/tables/nights.csv", "told,number,at\n2031-05-30,12,district\n");
  await built();
  const [key = ""] = readdirSync(join(project.root, kept));
  project.write(`${kept}/${key}/data/archive/claims.csv`, "as it was kept");
  await built();
  expect(readFileSync(published("claims.csv"), "utf8")).toBe("as it was kept");
  project.write("geodata/tables/nights.csv", "told,number,at\n2031-05-30,13,district\n");
  await built();
  expect(readFileSync(published("claims.csv"), "utf8")).toContain(
    "nights/line-2,nights,weather-office,flight",
  );
  expect(readdirSync(join(project.root, kept))).toHaveLength(1);
});
