import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kinds } from "../../src/compile/kinds";
import { problemText } from "../../src/compile/problem";
import { changed, compileEvidence, good } from "./evidence-fixture";

const folder = join(import.meta.dirname, "bad");

/** Each a `change.diff` that makes good evidence bad, and an `expected.txt` with all that has to be said of it. */
const cases = readdirSync(folder).sort();

const expected = (name: string) => readFileSync(join(folder, name, "expected.txt"), "utf8");

test("nothing is wrong with the good evidence", () => {
  expect(compileEvidence(good).problems.map(problemText)).toEqual([]);
});

for (const name of cases) {
  test(`bad evidence “${name}” raises exactly the expected messages`, async () => {
    const evidence = changed(good, readFileSync(join(folder, name, "change.diff"), "utf8"));
    const { problems, outputs } = compileEvidence(evidence);
    // With `vitest -u` the messages are written anew; read them then, for they are the expectation.
    await expect(problems.map((one) => `${problemText(one)}\n`).join("\n")).toMatchFileSnapshot(
      join(folder, name, "expected.txt"),
    );
    expect(outputs).toBeNull();
  });
}

/** The kinds that head no message in any of the texts. */
function uncovered(kindNames: readonly string[], texts: readonly string[]): string[] {
  const raised = new Set(
    texts.flatMap((text) => [...text.matchAll(/^\S.*:\d+:\d+ {2}(\S+)$/gm)].map(([, kind]) => kind)),
  );
  return kindNames.filter((kind) => !raised.has(kind));
}

test("every kind of problem is raised by some bad evidence", () => {
  expect(uncovered(Object.keys(kinds), cases.map(expected))).toEqual([]);
});

test("a kind of problem that no bad evidence raises would be noticed", () => {
  expect(uncovered([...Object.keys(kinds), "imagined-kind"], cases.map(expected))).toEqual(["imagined-kind"]);
});
