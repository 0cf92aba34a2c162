import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { problemText } from "../../src/compile/problem";
import { compileEvidence, type Evidence, good } from "./evidence-fixture";

const paths = [...good.keys(), "quotes.lock.json", "reports/second.yaml"];
const yamlPaths = paths.filter((path) => good.has(path) && path.endsWith(".yaml"));

/** Compiles, and holds what is promised of every result: an output or a problem, and problems that can be read. */
function expectAnAnswer(evidence: Evidence): void {
  const { outputs, problems } = compileEvidence(evidence);
  expect(outputs === null).toBe(problems.length > 0);
  for (const one of problems) {
    expect(problemText(one)).toMatch(/^geodata\/.+:[1-9]\d*:[1-9]\d* /);
    expect(one.found).not.toMatch(/undefined|\[object/);
  }
}

/** For a machine that is busy with other things: milliseconds. */
const patience = 60_000;

const withFile = (path: string, text: string): Evidence => new Map([...good, [path, text]]);

test(
  "any text in any file gives an answer",
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string({ unit: "binary", maxLength: 60 }), (path, text) =>
        expectAnAnswer(withFile(path, text)),
      ),
      { numRuns: 100 },
    );
  },
  patience,
);

test(
  "any value in any YAML file gives an answer",
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...yamlPaths), fc.jsonValue(), (path, value) =>
        expectAnAnswer(withFile(path, JSON.stringify(value))),
      ),
      { numRuns: 100 },
    );
  },
  patience,
);

test(
  "any value in the place of any part of good evidence gives an answer",
  () => {
    const strange = fc.oneof(
      fc.constantFrom(
        null,
        "",
        [],
        {},
        0,
        -1,
        1e21,
        0.5,
        true,
        [[]],
        [null],
        { id: null },
        "__proto__",
        "constructor",
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...yamlPaths), fc.nat(), strange, (path, choice, value) => {
        const root = { value: parse(good.get(path) ?? "") as unknown };
        const parts = partsOf(root);
        const part = parts[choice % parts.length];
        if (part) part.holder[part.key] = value;
        expectAnAnswer(withFile(path, stringify(root.value)));
      }),
      { numRuns: 125 },
    );
  },
  patience,
);

test(
  "a slice cut out of any file, or doubled, gives an answer",
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...good.keys()),
        fc.nat(),
        fc.nat(80),
        fc.boolean(),
        (path, start, length, isDoubled) => {
          const text = good.get(path) ?? "";
          const from = start % text.length;
          const to = from + length;
          expectAnAnswer(
            withFile(path, text.slice(0, isDoubled ? to : from) + text.slice(isDoubled ? from : to)),
          );
        },
      ),
      { numRuns: 125 },
    );
  },
  patience,
);

const hostile: Record<string, string> = {
  "an empty file": "",
  "a byte order mark and nothing else": "\uFEFF",
  "control characters": "\u0000\u0001\u0002",
  "ten thousand nested lists": "[".repeat(10_000),
  "ten thousand nested lists, closed": "[".repeat(10_000) + "]".repeat(10_000),
  "deep indentation": Array.from({ length: 3000 }, (_, depth) => `${" ".repeat(depth)}- `).join("\n"),
  "a list that holds itself": "&a [*a]",
  "a map that holds itself": "- &a { id: *a }",
  "aliases that multiply": `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghij"].map((letter, index) => `${letter}: &${letter} [${Array(9).fill(`*${"abcdefghi"[index]}`).join(",")}]`).join("\n")}`,
  "keys that are maps": "? { a: 1 }\n: 2",
  "keys of every object": "- __proto__: 1\n  constructor: 2\n  toString: 3",
  "a merge key": "- <<: 1",
  "unknown tags": "!!js/function 'x'",
  "several documents": "a: 1\n---\nb: 2",
  "a lone surrogate": '- id: "\\ud800"',
};

for (const [what, text] of Object.entries(hostile)) {
  test(
    `${what} in any file gives an answer`,
    () => {
      for (const path of paths) expectAnAnswer(withFile(path, text));
    },
    patience,
  );
}

test("a byte order mark before good evidence is no problem", () => {
  const evidence = withFile("sources.yaml", `\uFEFF${good.get("sources.yaml")}`);
  expect(compileEvidence(evidence).problems.map(problemText)).toEqual([]);
});

type Part = { holder: Record<string | number, unknown>; key: string | number };

/** Every place in a value at which another could stand. */
function partsOf(holder: object): Part[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder: holder as Part["holder"], key },
    ...(typeof value === "object" && value !== null ? partsOf(value) : []),
  ]);
}
