import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { generatedEvidence } from "../../bench/generated-evidence";
import { readPlainYaml } from "../../src/compile/reading/plain-yaml";

const project = join(import.meta.dirname, "../..");
const yamlIn = (folder: string): string[] =>
  readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(join(project, folder, name), "utf8"));
const generated = (["short", "full"] as const).flatMap((form) => [
  ...generatedEvidence({ claims: 40, sources: 2, regions: 3, townsEach: 3 }, form).yaml.values(),
]);
const texts = [
  ...yamlIn("geodata"),
  ...yamlIn("tests/compile/good"),
  ...yamlIn("tests/compile/bad"),
  ...generated,
];

/** What the parser makes of it, or that it stumbles. */
function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: "error" });
  } catch {
    return "the parser stumbles";
  }
}

test("evidence as editors write it is read without the parser, and means the same", () => {
  const read = generated.flatMap((text) => readPlainYaml(text) ?? []);
  expect(read).toHaveLength(generated.filter((text) => text !== "[]\n").length);
  for (const text of texts) {
    const plain = readPlainYaml(text);
    if (plain) expect(plain.value).toEqual(parsed(text));
  }
});

const signs = [
  ..." \n:,[]{}-#'\"\\|>&*!?%@`~=é’\u00a0\t\r",
  ...[": ", "- ", " #", "\n  ", "\n\n", "null", "Null", "true", "0", "-0", "1.5", "0x1", "+1", "1e3", "007"],
  ...["key: ", "a b: ", "<<: ", "__proto__: ", "---\n", "&a ", "*a", "!!str ", "|\n", ">-\n"],
];

/** Some lines of a text, with slips of the hand in them. */
const slipped = fc
  .record({
    text: fc.constantFrom(...texts),
    from: fc.nat(400),
    count: fc.integer({ min: 1, max: 12 }),
    slips: fc.array(fc.record({ at: fc.nat(2000), cut: fc.nat(2), sign: fc.constantFrom(...signs) }), {
      maxLength: 3,
    }),
  })
  .map(({ text, from, count, slips }) => {
    const lines = text.split("\n");
    const some = lines
      .slice(from % lines.length)
      .slice(0, count)
      .join("\n");
    return slips.reduce((now, { at, cut, sign }) => {
      const start = at % (now.length + 1);
      return now.slice(0, start) + sign + now.slice(start + cut);
    }, some);
  });

test("whatever is written, it is read as the parser reads it, or left to the parser", () => {
  let read = 0;
  fc.assert(
    fc.property(slipped, (text) => {
      const plain = readPlainYaml(text);
      if (!plain) return;
      read++;
      expect(plain.value).toEqual(parsed(text));
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(100);
});
