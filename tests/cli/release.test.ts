import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../cli/geodata";
import type { Dataset } from "../../src/domain/dataset";
import type { FrozenVersions } from "../../src/domain/versions";
import { nightsTable } from "./nights-table";
import { type ProjectCopy, projectCopy } from "./project-copy";

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
  geodata("");
  geodata("schema");
});
afterEach(() => project.remove());

function geodata(words: string) {
  const out: string[] = [];
  const err: string[] = [];
  const console = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const exit = run(words.split(" ").filter(Boolean), project.root, console, {});
  return { exit, out: out.join("\n"), err: err.join("\n") };
}

const index = (): FrozenVersions => JSON.parse(project.read("public/data/versions.json"));
const published = (): Dataset => JSON.parse(project.read("public/data/dataset.json"));
const frozenIn = (version: string) => `public/data/versions/${version}`;

/** Changes what is published, as a correction would. */
function correct(to: string) {
  project.edit("geodata/reports/first.yaml", "en: The first report", `en: ${to}`);
  geodata("");
}

test("what is published is frozen file by file, and stands in the index with its date and its number of claims", () => {
  const { exit } = geodata("release --date 2031-05-30");
  expect(exit).toBe(0);
  const { version, claims } = published();
  const files = readdirSync(join(project.root, frozenIn(version)));
  expect(files.sort()).toEqual([...(index().versions[0]?.files ?? [])].sort());
  for (const file of files)
    expect(project.read(`${frozenIn(version)}/${file}`)).toBe(project.read(`public/data/${file}`));
  expect(index().versions).toMatchObject([{ version, date: "2031-05-30", claims: claims.length }]);
});

test("freezing it again changes nothing, not even the date", () => {
  geodata("release 2031-05-30");
  const before = project.read("public/data/versions.json");
  const again = geodata("release --date 2031-06-01");
  expect(again).toMatchObject({ exit: 0, err: "" });
  expect(again.out).toContain("everything is as it was");
  expect(project.read("public/data/versions.json")).toBe(before);
});

test("what changes later is frozen beside it, newest last, and the older stays as it was", () => {
  geodata("release --date 2031-05-30");
  const first = published().version;
  const before = project.read(`${frozenIn(first)}/dataset.json`);
  correct("The first of reports");
  geodata("release --date 2031-06-01");
  expect(index().versions.map(({ version }) => version)).toEqual([first, published().version]);
  expect(project.read(`${frozenIn(first)}/dataset.json`)).toBe(before);
  expect(geodata("check")).toMatchObject({ exit: 0, err: "" });
});

test("nothing is frozen of evidence in which something is wrong", () => {
  project.edit("geodata/sources.yaml", "kind: ministry", "kind: ministery");
  expect(geodata("release --date 2031-05-30")).toMatchObject({ exit: 1, out: "" });
  expect(() => index()).toThrow();
});

test("nothing is frozen that is not what the evidence says now", () => {
  project.edit("geodata/reports/first.yaml", "en: The first report", "en: Another");
  const { exit, err } = geodata("release --date 2031-05-30");
  expect(exit).toBe(1);
  expect(err).toContain("public/data/dataset.json is stale");
  expect(() => index()).toThrow();
});

for (const words of ["release", "release --date", "release tomorrow", "release --date 2031-13-01"]) {
  test(`“${words}” freezes nothing, and asks for a day`, () => {
    const { exit, err } = geodata(words);
    expect(exit).toBe(1);
    expect(err).toContain("Frozen on which day?");
    expect(() => index()).toThrow();
  });
}

test("check says that what is published is not frozen yet, and passes", () => {
  const { exit, out } = geodata("check");
  expect(exit).toBe(0);
  expect(out).toContain(`Version ${published().version} is not frozen`);
});

const damages: [string, (folder: string) => void, RegExp][] = [
  [
    "a file is missing",
    (folder) => rmSync(join(project.root, folder, "dataset.uk.json")),
    /dataset\.uk\.json is missing/,
  ],
  [
    "a file is too many",
    (folder) => project.write(`${folder}/more.json`, "{}"),
    /more\.json is no file of this version/,
  ],
  [
    "a word was changed",
    (folder) => project.edit(`${folder}/dataset.ru.json`, '"places":[', '"places": ['),
    /is not what was frozen/,
  ],
  [
    "a geometry was changed",
    (folder) => project.edit(`${folder}/places.geojson`, "Point", "MultiPoint"),
    /is not what was frozen/,
  ],
  [
    "the index says another number of claims",
    () => project.edit("public/data/versions.json", '"claims":', '"claims":1'),
    /claims: it has/,
  ],
  [
    "a folder is in no index",
    () => mkdirSync(join(project.root, "public/data/versions/0123456789ab")),
    /0123456789ab\/ is not in public/,
  ],
];
for (const [what, damage, told] of damages) {
  test(`check fails when ${what}`, () => {
    geodata("release --date 2031-05-30");
    expect(geodata("check")).toMatchObject({ exit: 0, err: "" });
    damage(frozenIn(published().version));
    const { exit, err } = geodata("check");
    expect(exit).toBe(1);
    expect(err).toMatch(told);
  });
}

test("an index in which something was frozen on no day is refused, with what and how a day is written", () => {
  geodata("release --date 2031-05-30");
  project.edit("public/data/versions.json", '"date":"2031-05-30"', '"date":"30.05.2031"');
  const { exit, err } = geodata("check");
  expect(exit).toBe(1);
  expect(err).toContain(
    `public/data/versions.json: ${published().version} was frozen on “30.05.2031”, which is no day. Write it as 2031-05-30.`,
  );
  expect(geodata("release --date 2031-06-01").exit).toBe(1);
});

test("a frozen folder that has lost a file gets it back by freezing the same version again", () => {
  geodata("release --date 2031-05-30");
  rmSync(join(project.root, frozenIn(published().version), "dataset.uk.json"));
  geodata("release");
  expect(geodata("check").exit).toBe(0);
});

test("the citation file names what was frozen last, and the rest of it stays as it was written", () => {
  project.write("CITATION.cff", 'title: Ours\nversion: "000000000000"\ndate-released: "2001-01-01"\n');
  geodata("release --date 2031-05-30");
  expect(project.read("CITATION.cff")).toBe(
    `title: Ours\nversion: "${published().version}"\ndate-released: "2031-05-30"\n`,
  );
});

const kept = "public/assets/archive";

test("an archive is frozen beside the reports; one of other tables shares with it what has not changed", () => {
  project.write("geodata/tables/nights.yaml", nightsTable);
  const nights = "from,to,number,at\n2030-05-30,2030-05-31,12,district\n2031-05-30,2031-05-31,7,district\n";
  project.write("geodata/tables/nights.csv", nights);
  expect(geodata("release --date 2031-05-30").exit).toBe(0);
  const files = readdirSync(join(project.root, kept));
  expect(files.filter((file) => file.startsWith("facts-"))).toHaveLength(2);
  const before = project.read("public/data/versions.json");
  expect(geodata("release").out).toContain("everything is as it was");
  expect(project.read("public/data/versions.json")).toBe(before);

  expect(geodata("check").out).not.toContain("not frozen");

  project.edit("geodata/tables/nights.csv", "2031-05-31,7", "2031-05-31,8");
  const isTold = expect.stringMatching(
    /^The archive [0-9a-f]{12} is not frozen: no article can keep a period/m,
  );
  expect(geodata("check")).toMatchObject({ exit: 0, out: isTold });
  expect(geodata("release").err).toContain("The archive has changed since. Frozen on which day?");
  for (const noDay of ["--date 01.06.2031", "--date 2031-02-30", "now"]) {
    const said = `not “${noDay.replace("--date ", "")}”`;
    expect(geodata(`release ${noDay}`)).toMatchObject({ exit: 1, err: expect.stringContaining(said) });
  }
  expect(project.read("public/data/versions.json")).toBe(before);
  expect(readdirSync(join(project.root, kept))).toEqual(files);
  expect(geodata("release --date 2031-06-01").out).toMatch(
    /Its archive [0-9a-f]{12}: \d of \d+ files are new/,
  );
  const { archives = [] } = index();
  expect(archives.map(({ date, beside }) => [date, beside])).toEqual([
    ["2031-05-30", published().version],
    ["2031-06-01", published().version],
  ]);
  expect(geodata("check").out).not.toContain("not frozen");
  const after = readdirSync(join(project.root, kept));
  expect(after).toEqual(expect.arrayContaining(files));
  // The year that has changed, and nothing of the other.
  expect(after.filter((file) => file.startsWith("facts-2030"))).toHaveLength(1);
  expect(after.filter((file) => file.startsWith("facts-2031"))).toHaveLength(2);
  expect(geodata("check")).toMatchObject({ exit: 0, err: "" });

  const [facts = ""] = files.filter((file) => file.startsWith("facts-2031"));
  project.write(`${kept}/facts-2029-00000000.gz`, "");
  project.write(`${kept}/${facts}`, "other");
  const { exit, err } = geodata("check");
  expect(exit).toBe(1);
  expect(err).toContain(`${kept}/${facts} is missing, or not what its name says.`);
  expect(err).toContain(`${kept}/facts-2029-00000000.gz is of no archive that is kept: remove it.`);
});
