import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stepsOf } from "../../cli/publish/at-once";
import { publish } from "../../cli/publish/publish";
import { geodataIn } from "./geodata-run";
import { type ProjectCopy, projectCopy } from "./project-copy";

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
  geodataIn(project);
  geodataIn(project, "schema");
  geodataIn(project, "release --date 2031-06-03");
});
afterEach(() => project.remove());

const at = (path: string) => join(project.root, path);

/** Everything in a folder, by path; nothing where there is none. */
function treeOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]),
  );
}

const next = new Map([
  ["public/data/dataset.json", "new"],
  ["public/data/dataset.ru.json", "new, in Russian"],
  ["public/data/places.geojson", "new places"],
  ["geodata/quotes.lock.json", "new lock"],
]);

test("killed at any step, a run leaves the old data or the new, whole, or none that the next run does not put back", () => {
  const old = treeOf(at("public/data"));
  const wanted = new Map([
    ...old,
    ...[...next].flatMap(([path, text]): [string, string][] =>
      path.startsWith("public/data") ? [[path.slice("public/data".length), text]] : [],
    ),
  ]);
  const states = new Set<string>();
  const count = stepsOf(project.root, next).length;
  for (let killed = 0; killed <= count; killed++) {
    for (const step of stepsOf(project.root, next).slice(0, killed)) step();
    const left = treeOf(at("public/data"));
    const isOld = JSON.stringify([...left]) === JSON.stringify([...old]);
    const isNew = JSON.stringify([...left]) === JSON.stringify([...wanted].sort());
    expect(isOld || isNew || left.size === 0, `after ${killed} steps: ${[...left.keys()]}`).toBe(true);
    states.add(isOld ? "old" : isNew ? "new" : "none");
    // The next run finds what it left, and does all that there is to do.
    publish(project.root, next);
    expect(treeOf(at("public/data"))).toEqual(new Map([...wanted].sort()));
    expect(existsSync(at(".publishing"))).toBe(false);
    publish(project.root, new Map([...old].map(([path, text]) => [`public/data${path}`, text])));
    expect(treeOf(at("public/data"))).toEqual(old);
  }
  expect([...states].sort()).toEqual(["new", "none", "old"]);
});

test("frozen versions and what has not changed are carried over as the files that they are", () => {
  const [frozen = ""] = [...treeOf(at("public/data/versions")).keys()];
  const before = [`public/data/versions${frozen}`, "public/data/shapes.geojson"].map(
    (path) => statSync(at(path)).mtimeMs,
  );
  publish(project.root, next);
  const after = [`public/data/versions${frozen}`, "public/data/shapes.geojson"].map(
    (path) => statSync(at(path)).mtimeMs,
  );
  expect(after).toEqual(before);
});

test("what a run that was cut short left is told by the check, and cleared by the next run", () => {
  for (const step of stepsOf(project.root, next).slice(0, 5)) step();
  expect(geodataIn(project, "check").err).toContain(".publishing/ is none of what is published");
  geodataIn(project);
  expect(geodataIn(project, "check")).toMatchObject({ exit: 0, err: "" });
});

test("a leftover beside what is published, or a file that is none of it, fails the check", () => {
  for (const path of [
    "public/data/dataset.json.new",
    "geodata/quotes.lock.json.new",
    "public/data/stray.json",
  ]) {
    project.write(path, "");
    const { exit, err } = geodataIn(project, "check");
    expect(exit).toBe(1);
    expect(err).toContain(`${path} is none of what is published`);
    rmSync(at(path));
  }
});

test("while another run publishes, none begins", () => {
  project.write(".publishing/pid", "1");
  project.edit("geodata/reports/first.yaml", "en: The first report", "en: The first of reports");
  const { exit, err } = geodataIn(project);
  expect(exit).toBe(1);
  expect(err).toContain("Nothing was published: another run (process 1) is publishing.");
});

test("a run that is long over does not keep the next from beginning", () => {
  const { pid } = spawnSync("true");
  project.write(".publishing/pid", String(pid));
  project.edit("geodata/reports/first.yaml", "en: The first report", "en: The first of reports");
  expect(geodataIn(project)).toMatchObject({ exit: 0, err: "" });
});

for (const path of [
  "public/data/dataset.json",
  "public/data/versions.json",
  "geodata/quotes.lock.json",
  "CHANGELOG.md",
  "geodata/schema/report.schema.json",
]) {
  test(`a folder in the place of ${path} is told in a sentence by every command, and stays`, () => {
    rmSync(at(path), { recursive: true, force: true });
    mkdirSync(at(path));
    project.edit("geodata/reports/first.yaml", "en: The first report", "en: The first of reports");
    for (const words of ["", "check", "release --date 2031-06-04", "schema", "diff HEAD: public/data"]) {
      const { err, out } = geodataIn(project, words);
      expect(`${err}${out}`).not.toMatch(/^\s+at .*:\d+:\d+/m);
    }
    expect(statSync(at(path)).isDirectory()).toBe(true);
  });
}

test("a file in the place of a folder is told in a sentence by every command", () => {
  for (const path of ["public/data/versions", "public/data", "geodata/schema"]) {
    const copy = projectCopy();
    geodataIn(copy);
    rmSync(join(copy.root, path), { recursive: true, force: true });
    copy.write(path, "");
    for (const words of ["", "check", "release --date 2031-06-04", "schema"]) {
      const { err, out } = geodataIn(copy, words);
      expect(`${err}${out}`).not.toBe("");
    }
    copy.remove();
  }
});

const conflict = `{"versions":[
<<<<<<< HEAD
{"version":"0123456789ab","date":"2031-06-01","claims":1,"files":[]}
=======
{"version":"ba9876543210","date":"2031-06-02","claims":1,"files":[]}
>>>>>>> other
]}
`;

test("marks of a merge in the index of versions are told with their line", () => {
  project.write("public/data/versions.json", conflict);
  for (const words of ["check", "release --date 2031-06-04"]) {
    const { exit, err } = geodataIn(project, words);
    expect(exit).toBe(1);
    expect(err).toContain("public/data/versions.json:2 is a mark of git’s");
  }
});

test("whatever stands in the index of versions, the check answers in a sentence", () => {
  for (const text of [
    "",
    "[",
    "null",
    "[]",
    "{}",
    '{"versions":1}',
    '{"versions":[null]}',
    '{"versions":[{"version":"x"}]}',
  ]) {
    project.write("public/data/versions.json", text);
    const { exit, err } = geodataIn(project, "check");
    expect(exit, text).toBe(1);
    expect(err).toContain("public/data/versions.json is not what npm run geodata -- release writes");
  }
});
