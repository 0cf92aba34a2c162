import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { archivePlaces } from "../../src/compile/archive/archive-places";
import { hostFiles } from "../../src/compile/archive/host-files";
import { factsOfTables } from "../../src/compile/archive/table-facts";
import { derive } from "../../src/compile/derive/derive";
import { groundOf } from "../../src/compile/derive/ground";
import { openAtlas } from "../../src/compile/places/atlas";
import { readWritten } from "../../src/compile/reading/written";
import { importTable } from "../../src/compile/tables/import-table";
import { wordsOf } from "../../src/compile/tables/known";
import { decodeFacts } from "../../src/domain/archive/decode-facts";
import type { DayCounts, Manifest, WordsOfReports } from "../../src/domain/archive/manifest";
import { deniedAt } from "../../src/domain/archive/row-figure";

const mapping = `
title: What the weather office reported
file: nights.csv
source: { id: weather-office, office: Weather office, kind: ministry }
licence: { name: CC0 1.0, credit: The weather office }
zone: Europe/Kyiv
row: id
posted: told
window: { start: from, end: to }
claims:
  - { name: seen, event: flight, unit: uav, figure: number, where: { country: AA }, remark: { en: Balloons too. } }
  - { name: seen-in, event: flight, unit: uav, part_of: seen, where: { column: at, separator: " ", each: true } }
`;
const nights = [
  "id,told,from,to,number,at",
  "one,2031-01-01T08:00Z,2030-12-31 20:00,2031-01-01 00:00,12-15,AA-ALP:4 AA-BET",
  "two,2031-01-02T08:00Z,2031-01-01 20:00,2031-01-02 06:00,≥ 3,AA-ALP:3",
  "three,2031-02-02,,,0,",
  "four,,,,7,district:AA-ALP",
].join("\n");

function tables(rows = nights, yaml = mapping) {
  const known = {
    events: wordsOf(["flight", "harm-denied"]),
    denied: new Map([["harm-denied", wordsOf(["damage"])]]),
    units: wordsOf(["uav"]),
    places: wordsOf(["AA-ALP", "AA-BET", "country:AA"]),
    sources: wordsOf([]),
  };
  const files = new Map([["nights.csv", rows]]);
  const { table, problems } = importTable({ id: "nights", folder: "tables", yaml, files }, known);
  expect(problems).toEqual([]);
  return table ? [table] : [];
}

const ground = groundOf(openAtlas({ folder: "geodata", regions: "", gazetteer: "" }), new Map(), undefined);
const entries = derive(readWritten(new Map(), "geodata"), ground);
const machine = {
  sha256: (content: Uint8Array | string) => createHash("sha256").update(content).digest("hex"),
  gzip: (content: Uint8Array | string) => new Uint8Array(gzipSync(content)),
};

const written = (rows?: string, yaml?: string) => hostFiles(tables(rows, yaml), entries, ground, machine);
const manifestOf = (files: ReturnType<typeof hostFiles>): Manifest =>
  JSON.parse(String(files.get("data/archive/manifest.en.json")));

function read() {
  const files = written();
  const manifest = manifestOf(files);
  const unzipped = (name: string) => gunzipSync(files.get(`assets/archive/${name}`) ?? "");
  const json = <T>(name: string): T => JSON.parse(unzipped(name).toString());
  return { manifest, json, facts: (name: string) => decodeFacts(unzipped(name)) };
}

test("every claim of the tables is in the files of some year, once", () => {
  const { manifest, facts } = read();
  const all = tables().flatMap(({ claims }) => claims);
  expect(manifest.years.map(({ year, claims }) => [year, claims])).toEqual([
    [null, 2],
    [2030, 3],
    [2031, 3],
  ]);
  for (const { file, claims } of manifest.years) expect(facts(file)).toHaveLength(claims);
  expect(manifest.tables).toMatchObject([{ claims: all.length, licence: { credit: "The weather office" } }]);
});

test("a claim counts to the day on which its time ends, what ends with midnight to the day before, what has no time to its report's", () => {
  const days = (rows: readonly number[]) =>
    rows.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  const { years } = factsOfTables(tables(), ({ id }) => id);
  expect(
    years.flatMap(({ facts, claims }) => claims.map(({ id }, row) => [id, ...days([facts.day[row] ?? 0])])),
  ).toEqual(
    expect.arrayContaining([
      ["nights/one/seen", "2030-12-31"],
      ["nights/two/seen", "2031-01-02"],
      ["nights/three/seen", "2031-02-02"],
    ]),
  );
});

test("words lead from every fact to its claim and its report, and say what has to be told", () => {
  const { manifest, json, facts } = read();
  for (const { file, words } of manifest.years) {
    const columns = facts(file);
    const told = words.flatMap(([, name]) => json<WordsOfReports>(name).reports);
    const rows = told.flatMap(({ claims }, report) =>
      claims.map(({ row }) => [row, columns.report[row], report]),
    );
    expect(rows.every(([, in_facts, in_words]) => in_facts === in_words)).toBe(true);
    expect(rows.map(([row]) => row).sort()).toEqual([...columns.where.keys()].sort());
  }
  expect(manifest.remarks).toEqual(["Balloons too."]);
});

test("days tell claims and reports apart: a report without claims is held all the same", () => {
  const { manifest, json } = read();
  const { first, sources } = json<DayCounts>(manifest.days);
  expect(new Date(first * 86_400_000).toISOString().slice(0, 10)).toBe("2030-12-31");
  expect(sources[0]?.claims.slice(0, 3)).toEqual([3, 0, 2]);
  expect(sources[0]?.reports.slice(0, 3)).toEqual([0, 1, 1]);
});

test("the same tables give the same bytes, whatever the order of their rows in them", () => {
  expect(written()).toEqual(written());
  const [head = "", ...rows] = nights.split("\n");
  const factNames = (files: ReadonlyMap<string, unknown>) =>
    [...files.keys()].filter((name) => /facts|days/.test(name));
  expect(factNames(written([head, ...rows.toReversed()].join("\n")))).toEqual(factNames(written()));
});

test("a place that has a code is the reports' own; what a table names in words alone is resolved to nothing", () => {
  const { manifest } = read();
  const district = manifest.places.find(({ kind }) => kind === "district");
  expect(district?.resolutions).toMatchObject([{ certainty: "unresolved" }]);
  expect(manifest.names.places).toContain("aa-alp");
});

test("reports and words for places are in the language that the table's mapping says, else in that of their letters", () => {
  const rows = [
    "id,told,from,to,number,at,called",
    "one,2031-02-02,,,2,district:AA-ALP,Alphaville rajon",
  ].join("\n");
  const named = mapping.replace('separator: " ", each: true', "names: called");
  const languages = (language: string) => {
    const {
      tables: [table],
      places,
    } = manifestOf(written(rows, named.replace("zone:", `${language}\nzone:`)));
    const place = places.find(({ id }) => id.startsWith("district-"));
    return [table?.language, place?.otherLanguage?.name];
  };
  expect(languages("")).toEqual([undefined, undefined]);
  expect(languages("language: ru")).toEqual(["ru", "ru"]);
  expect(languages("language: { reports: pl, words: uk }")).toEqual(["pl", "uk"]);
});

test("what is denied stands with the facts, and the manifest has words for it and for nothing else of its kind", () => {
  const denials = mapping
    .replace(
      /claims:[\s\S]*/,
      "claims:\n  - { name: said, event: harm-denied, denied: { column: none }, where: { column: at } }\n",
    )
    .replace("row: id", "row: id\nleft_out: { number: Nothing is counted. }");
  const rows = [
    "id,told,from,to,number,none,at",
    "one,2031-02-02,,,,damage,AA-ALP",
    "two,2031-02-02,,,,,AA-ALP",
  ];
  const vocabulary = readFileSync(join(import.meta.dirname, "../../geodata/vocabulary.yaml"), "utf8");
  const known = derive(readWritten(new Map([["geodata/vocabulary.yaml", vocabulary]]), "geodata"), ground);
  const files = hostFiles(tables(rows.join("\n"), denials), known, ground, machine);
  const { names, vocabulary: words, years } = manifestOf(files);
  const facts = decodeFacts(gunzipSync(files.get(`assets/archive/${years[0]?.file}`) ?? ""));
  expect([0, 1].map((row) => deniedAt(facts, names, row))).toEqual([["damage"], undefined]);
  expect(words.events.map(({ denied }) => denied?.words)).toEqual([{ damage: "damage" }]);
});

test("summaries are put together from what happened and where", () => {
  const { told, names } = read().manifest;
  expect(Object.keys(told.summaries)).toEqual(["flight -", "flight uav"]);
  expect(told.over).toHaveLength(names.wheres.length);
});

test("a region that reports name by words that may mean its city, too, is in doubt", () => {
  const find = (words: string) => (words === "Alp and around" ? { iso: "AA-ALP", isWide: true } : undefined);
  const doubting = { ...ground, regionWords: { ...ground.regionWords, find } };
  const [table] = tables();
  const said = table?.claims.map((claim) => ({
    ...claim,
    places: claim.places.map((place) => ({ ...place, name: "Alp and around" })),
  }));
  const wide = table && said ? [{ ...table, claims: said }] : [];
  const certaintyIn = (list: ReturnType<typeof tables>, where: typeof ground) => {
    const { places, idOf } = archivePlaces(list, [], where);
    const alp = idOf({ id: "AA-ALP", name: "" });
    return places.find(({ id }) => id === alp)?.named.map(({ certainty }) => certainty);
  };
  expect(certaintyIn(wide, doubting)).toEqual(["probable"]);
  expect(certaintyIn(tables(), doubting)).toEqual(["certain"]);
});
