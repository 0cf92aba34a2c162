import { expect, test } from "vitest";
import { problem } from "../../src/compile/problem";
import { toldProblems } from "../../src/compile/told";
import { looks } from "../fixtures/looks";
import { compileEvidence } from "./evidence-fixture";
import { mistakes } from "./many-mistakes";

for (const [name, evidenceWith] of Object.entries(mistakes)) {
  test(`of ten times as many ${name}, none takes longer to be told`, () => {
    const looksFor = (count: number) => {
      const evidence = evidenceWith(count);
      return looks(() => expect(compileEvidence(evidence).outputs).toBeNull());
    };
    looksFor(5);
    // What is looked at whatever the number of mistakes is in none of them.
    const few = looksFor(5);
    const effort = (count: number) => (looksFor(count) - few) / count;
    expect(effort(300)).toBeLessThan(effort(30) * 1.5 + 1);
  }, 60_000);
}

const slips = (count: number, file: string, kind: "unknown-key" | "bad-slug") =>
  Array.from({ length: count }, (_, at) => problem(kind, { file, line: at + 1, column: 1 }, `“slip ${at}”`));

test("of many problems alike in one file twenty are told, and how many more there are", () => {
  const told = toldProblems([
    ...slips(20_000, "a.yaml", "unknown-key"),
    ...slips(2, "b.yaml", "unknown-key"),
  ]);
  expect(told).toHaveLength(23);
  expect(told[20]).toBe("a.yaml  unknown-key\n  … and 19,980 more of this kind in this file.");
  expect(told[21]).toMatch(/^b\.yaml:1:1 {2}unknown-key/);
});

test("all of twenty alike are told, and nothing is said to be left", () => {
  expect(toldProblems(slips(20, "a.yaml", "bad-slug")).join("\n")).not.toContain("more");
});

test("of problems in very many files two hundred are told, and how many more there are", () => {
  const told = toldProblems(
    Array.from({ length: 500 }, (_, at) => slips(1, `${at}.yaml`, "bad-slug")).flat(),
  );
  expect(told).toHaveLength(201);
  expect(told.at(-1)).toBe("… and 300 more in all.");
});
