import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { differenceText } from "../../cli/tell/difference";
import { fieldChanges } from "../../cli/tell/field-changes";
import type { Claim, Evidence } from "../../src/domain/claims/claim";
import { geodataIn } from "../compile/geodata-in";
import { aClaim, aDataset } from "../fixtures/build";
import { aCorrection } from "../fixtures/corrected-day";
import { type ProjectCopy, projectCopy } from "./project-copy";

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
});
afterEach(() => project.remove());

const uavs = (value: number) => ({ kind: "exactly" as const, value, unit: "uav" as const });
const dataset = (version: string, ...claims: Claim[]) => ({ ...aDataset(claims), version });
const keep = aClaim({ id: "keep" });
const difference = (before: Claim[], after: Claim[]) =>
  differenceText(dataset("one", keep, ...before), dataset("two", keep, ...after));

/** What is told of the one claim that changed. */
const linesOf = (said: string) =>
  said.split("\n").flatMap((line) => (/^ {2}/.test(line) ? [line.trim()] : []));

test("an added claim is told with what it says and who says it", () => {
  expect(difference([], [aClaim({ id: "late", figure: uavs(3) })])).toBe(
    `From version one to version two: 1 claim added.

claim added: late (exactly 3 UAV, interception; The mayor): Some said to have been seen`,
  );
});

test("a changed claim is told field by field, with the correction that says so", () => {
  const was = aClaim({ id: "count", figure: uavs(3) });
  const correction = aCorrection({ kind: "changed", before: "3 UAVs." });
  const said = difference([was], [{ ...was, figure: uavs(4), corrections: [correction] }]);
  expect(said).toContain("1 claim changed");
  expect(said).toContain(
    "  figure value: 3 → 4\n  changed on 2031-06-08: We misread it. Before, it said: 3 UAVs.",
  );
  expect(said).not.toContain("no correction says so");
});

test("a change that no correction tells of is pointed at; more evidence or a known time is none", () => {
  const was = aClaim({ id: "count", figure: uavs(3) });
  expect(difference([was], [{ ...was, figure: uavs(4) }])).toContain("no correction says so");
  const more = {
    ...was,
    window: { words: "at noon", clock: null },
    evidence: [...was.evidence, ...was.evidence],
  };
  expect(difference([was], [more])).toContain("window words: nothing → “at noon”");
  expect(difference([was], [more])).not.toContain("no correction says so");
});

const cited = (reportId: string): Evidence => ({
  kind: "citation",
  reportId,
  restated: `As ${reportId} has it.`,
});

test("a piece of evidence put before the others is one added, and the others are as they were", () => {
  const was = aClaim({ id: "count", evidence: [cited("b"), cited("c")] });
  const now = { ...was, evidence: [cited("a"), ...was.evidence] };
  const line = "evidence added: kind “citation”, reportId “a”, restated “As a has it.”";
  expect(linesOf(difference([was], [now]))).toEqual([line]);
  expect(linesOf(difference([now], [was]))).toEqual([
    line.replace("added", "removed"),
    "no correction says so: add one where readers were told otherwise",
  ]);
});

test("evidence that says it otherwise is changed where it stands now; evidence in another order is just that", () => {
  const was = aClaim({ id: "count", evidence: [cited("b"), cited("c")] });
  const otherwise = {
    ...was,
    evidence: [cited("a"), cited("b"), { ...cited("c"), restated: "So c has it." }],
  };
  expect(linesOf(difference([was], [otherwise as Claim]))).toEqual([
    "evidence 3 restated: “As c has it.” → “So c has it.”",
    "evidence added: kind “citation”, reportId “a”, restated “As a has it.”",
  ]);
  expect(linesOf(difference([was], [{ ...was, evidence: [...was.evidence].reverse() }]))).toEqual([
    "evidence: in another order",
  ]);
});

test("whatever is put into a list, and wherever, is one added, and the other way round one removed", () => {
  // No entry says the same as another: of two that do, nobody could tell which one was put in.
  const entries = fc.uniqueArray(fc.record({ name: fc.string(), verdict: fc.string() }), {
    minLength: 1,
    maxLength: 7,
    selector: ({ name, verdict }) => `${name.length} ${name}${verdict}`,
  });
  fc.assert(
    fc.property(entries, fc.nat(), ([one, ...list], at) => {
      const more = list.toSpliced(at % (list.length + 1), 0, one as (typeof list)[number]);
      expect(fieldChanges({ list }, { list: more })).toEqual([expect.stringMatching(/^list added: /)]);
      expect(fieldChanges({ list: more }, { list })).toEqual([expect.stringMatching(/^list removed: /)]);
      expect(fieldChanges({ list }, { list: list.map((entry) => ({ ...entry })) })).toEqual([]);
    }),
  );
});

test("a withdrawn claim, and one that is gone without a word, are told apart", () => {
  const was = aClaim({ id: "count" });
  expect(difference([was], [{ ...was, corrections: [aCorrection()] }])).toContain(
    "claim withdrawn: count (interception, no figure; The mayor)\n  withdrawn on 2031-06-08: We misread it.",
  );
  expect(difference([was], [])).toMatch(/claim removed: count .*\n {2}nothing says why/);
});

test("a record of corrections that was rewritten is pointed at", () => {
  const was = aClaim({ id: "count", corrections: [aCorrection()] });
  expect(difference([was], [{ ...was, corrections: [] }])).toContain(
    "earlier corrections are other ones now",
  );
});

test("the same data is said to be the same, and other drawing to be no more than that", () => {
  expect(differenceText(dataset("one", keep), dataset("one", keep))).toBe(
    "From version one to version one: the same data.",
  );
  expect(differenceText(dataset("one", keep), dataset("two", keep))).toContain("what is drawn");
});

test("versions are files, folders, frozen versions and git revisions; without a second, what is published", () => {
  geodataIn(project);
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", ...words], {
      cwd: project.root,
      stdio: "ignore",
    });
  git("init");
  git("add", ".");
  git("commit", "-m", "first");
  for (const folder of ["before", "public/data/versions/abc123"])
    project.write(`${folder}/dataset.json`, project.read("public/data/dataset.json"));
  project.edit("geodata/sources.yaml", "Ada North", "Ada Northe");
  geodataIn(project);
  for (const before of [
    "HEAD:",
    "HEAD:public/data/dataset.json",
    "before",
    "before/dataset.json",
    "abc123",
  ]) {
    expect(geodataIn(project, "diff", before).out).toMatch(
      /1 source changed\.\n\nsource changed: north \(Ada Northe\)\n {2}name: “Ada North” → “Ada Northe”$/,
    );
  }
  expect(geodataIn(project, "diff", "before", "HEAD:").out).toContain("the same data");
}, 20_000);

for (const [what, words, said] of [
  ["a version that there is not is named, with the one that was meant", ["abc124"], "did you mean “abc123”?"],
  ["a file that is no dataset is said to be none", ["geodata/sources.yaml"], "is no dataset"],
  ["a revision that git does not know is named", ["nothing:"], "Git knows no revision “nothing”"],
  ["what git would take for an option is not given to it", ["--output=x:"], "is no git revision"],
  ["without a version the usage is shown", [], "diff A [B]"],
  ["three versions are too many", ["a", "b", "c"], "“c” is more"],
] as const) {
  test(what, () => {
    project.write("public/data/versions/abc123/dataset.json", "{}");
    const { exit, err } = geodataIn(project, "diff", ...words);
    expect(exit).toBe(1);
    expect(err).toContain(said);
  });
}

test("data of another form is not compared", () => {
  project.write("later.json", '{"schema":99,"claims":[]}');
  expect(geodataIn(project, "diff", "later.json").err).toContain("is in form 99");
});
