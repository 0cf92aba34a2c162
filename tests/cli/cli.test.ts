import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../cli/geodata";
import { type ProjectCopy, projectCopy } from "./project-copy";

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
});
afterEach(() => project.remove());

/** Runs the tool in the copy, with no folder of texts named unless the test is about that. */
function geodata(words: string, environment: NodeJS.ProcessEnv = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const console = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const exit = run(words.split(" ").filter(Boolean), project.root, console, environment);
  return { exit, out: out.join("\n"), err: err.join("\n") };
}

const files = [
  "corrections.atom",
  "corrections.json",
  "corrections.ru.atom",
  "corrections.ru.json",
  "corrections.uk.atom",
  "corrections.uk.json",
  "dataset.json",
  "dataset.ru.json",
  "dataset.uk.json",
  "places.geojson",
  "regions.geojson",
  "shapes.geojson",
].map((name) => `public/data/${name}`);
const publishedBytes = () => [...files, "geodata/quotes.lock.json"].map((path) => project.read(path));

test("a run writes what the page loads, and the lock", () => {
  expect(geodata("")).toMatchObject({ exit: 0, err: "" });
  expect(readdirSync(join(project.root, "public/data")).sort()).toEqual(
    files.map((path) => path.split("/")[2]),
  );
  expect(project.read("geodata/quotes.lock.json")).toContain("north-uavs");
});

test("a second run writes nothing, and says what is published", () => {
  geodata("");
  expect(geodata("").out).toBe("Everything is as it was: 8 claims of 2 reports are published.");
});

test("check passes when what is published is current", () => {
  geodata("");
  geodata("schema");
  expect(geodata("check")).toMatchObject({ exit: 0, err: "" });
});

test("check says first that the evidence is in order, and which reports are new", () => {
  geodata("");
  const [one] = readdirSync(join(project.root, "geodata/reports")).filter((name) => name.endsWith(".yaml"));
  const id = one?.replace(".yaml", "") ?? "";
  const published = JSON.parse(project.read("public/data/dataset.json"));
  const others = {
    ...published,
    reports: published.reports.filter((report: { id: string }) => report.id !== id),
  };
  project.write("public/data/dataset.json", JSON.stringify(others));
  const { out, exit } = geodata("check");
  expect(exit).toBe(1);
  expect(out).toMatch(
    new RegExp(`^The evidence is in order: 8 claims in 2 reports\\. New: ${id}, \\d claims?\\.`),
  );
});

test("check fails when anything published is stale, and mends nothing", () => {
  geodata("");
  geodata("schema");
  for (const path of [...files, "geodata/quotes.lock.json", "geodata/schema/report.schema.json"]) {
    const text = project.read(path);
    project.write(path, `${text} `);
    const { exit, err } = geodata("check");
    expect(exit).toBe(1);
    expect(err).toContain(`${path} is stale`);
    expect(project.read(path)).toBe(`${text} `);
    project.write(path, text);
  }
});

test("check fails when nothing was published yet, and publishes nothing", () => {
  expect(geodata("check").exit).toBe(1);
  expect(() => project.read("public/data/dataset.json")).toThrow();
});

for (const command of ["", "check"]) {
  test(`“geodata ${command}” tells all that is wrong with file, line and column, and leaves what is published`, () => {
    geodata("");
    const before = publishedBytes();
    project.edit("geodata/sources.yaml", "kind: ministry", "kind: ministery");
    project.edit("geodata/reports/first.yaml", "language: en", "language: qqx");
    const { exit, err } = geodata(command);
    expect(exit).toBe(1);
    expect(err).toMatch(/^geodata\/reports\/first\.yaml:2:11 {2}bad-language$/m);
    expect(err).toMatch(/^geodata\/sources\.yaml:9:9 {2}unknown-word$/m);
    expect(err).toMatch(/\d+ problems; public\/data is unchanged\.$/);
    expect(publishedBytes()).toEqual(before);
  });
}

test("if the last of the files cannot be written, none is", () => {
  geodata("");
  const before = publishedBytes();
  project.edit("geodata/reports/first.yaml", "en: The first report", "en: The first of reports");
  project.edit("geodata/gazetteer/places.tsv", "0.5\tPPL", "0.6\tPPL");
  // A folder stands where the shapes would be written.
  rmSync(join(project.root, "public/data/shapes.geojson"));
  mkdirSync(join(project.root, "public/data/shapes.geojson"));
  const { exit, err } = geodata("");
  expect(exit).toBe(1);
  expect(err).toContain("Nothing was published: public/data/shapes.geojson is a folder, not a file");
  rmSync(join(project.root, "public/data/shapes.geojson"), { recursive: true });
  project.write("public/data/shapes.geojson", before[files.indexOf("public/data/shapes.geojson")] ?? "");
  expect(publishedBytes()).toEqual(before);
  expect(readdirSync(join(project.root, "public/data"))).toHaveLength(files.length);
});

test("a file in the reports’ folder that is not named as a report is not passed over in silence", () => {
  project.write("geodata/reports/second.yml", "name: The second report");
  expect(geodata("").err).toContain("geodata/reports/second.yml:1:1  file-name");
});

test("an editor’s hidden files and copies are no reports", () => {
  project.write("geodata/reports/.first.yaml.swp", "");
  project.write("geodata/reports/first.yaml~", "");
  expect(geodata("").exit).toBe(0);
});

test("texts are found in the folder that SKYCLAIMS_TEXTS names", () => {
  const text = project.read("geodata/texts/first.txt");
  rmSync(join(project.root, "geodata/texts"), { recursive: true });
  expect(geodata("").err).toContain("text-not-held");
  project.write("elsewhere/first.txt", text);
  expect(geodata("", { SKYCLAIMS_TEXTS: join(project.root, "elsewhere") })).toMatchObject({
    exit: 0,
    err: "",
  });
});

test("where the text is not held, the run says that the lock stood in for it", () => {
  geodata("");
  rmSync(join(project.root, "geodata/texts"), { recursive: true });
  const { exit, err } = geodata("");
  expect(exit).toBe(0);
  expect(err).toBe(
    "first: its text is not held. 8 of its quotes were checked against the lock only, not against the text.",
  );
});

test("find prints candidates for a name of several words", () => {
  expect(geodata("find beta").out).toContain("geonames: 202");
  expect(geodata("find Nowhere At All").out).toContain("“Nowhere At All”");
});

test("help is there for whoever asks, and for whoever mistypes", () => {
  expect(geodata("--help")).toMatchObject({ exit: 0, err: "" });
  expect(geodata("--help").out).toContain("find NAME");
  const mistyped = geodata("chekc");
  expect(mistyped.exit).toBe(1);
  expect(mistyped.err).toContain("There is no “chekc”; did you mean “check”?");
  expect(mistyped.err).toContain("find NAME");
  expect(geodata("find").exit).toBe(1);
});

test("the tool runs from a shell, and exits with what it found", async () => {
  const cli = join(import.meta.dirname, "../../cli/main.ts");
  const tsx = join(import.meta.dirname, "../../node_modules/.bin/tsx");
  const { stdout } = await promisify(execFile)(tsx, [cli, "--help"]);
  expect(stdout).toContain("npm run geodata -- check");
  await expect(promisify(execFile)(tsx, [cli, "chekc"])).rejects.toMatchObject({ code: 1 });
}, 20_000);
