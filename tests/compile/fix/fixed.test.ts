import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { fixed } from "../../../src/compile/fix/apply";
import type { Edit } from "../../../src/compile/fix/fix";
import { quotedWords, yamlWords } from "../../../src/compile/fix/words";

const file = "geodata/reports/one.yaml";

const report = `# The head of it.
language: en   # as it says

claims: # all of them
  - source: north # the warden
    where: Alpha
    quote:   It's the warden's word   # copied

  # A remark of the second.
  - { source: 'north', where: [Alpha, Beta], quote: "It's" }
`;

const after = (text: string, ...edits: Edit[]) =>
  fixed(
    new Map([[file, text]]),
    edits.map((edit) => ({ edits: [edit] })),
  ).get(file) ?? text;

/** Where words stand for the first time. */
const at = (said: string, from = said) => {
  const before = report.slice(0, report.indexOf(said) + said.indexOf(from)).split("\n");
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

const words = (line: number, column: number, from: string, to: string): Edit => ({
  do: "words",
  at: { file, line, column },
  from,
  to,
});

test("words are mended where they stand, and remarks, blanks and order stay", () => {
  const mended = after(report, words(7, 14, "It's", "It’s"), {
    do: "words",
    at: at('"It'),
    from: "It's",
    to: "It’s: so",
  });
  expect(mended).toBe(
    report.replace("It's the warden's", "It’s the warden's").replace('quote: "It\'s"', 'quote: "It’s: so"'),
  );
});

test("a fix of words that do not stand there changes nothing", () => {
  expect(after(report, words(7, 14, "other", "words"))).toBe(report);
  expect(after(report, words(99, 1, "other", "words"))).toBe(report);
});

test("of two fixes of one place the first is made", () => {
  expect(after(report, words(6, 12, "Alpha", "Beta"), words(6, 12, "Alpha", "Gamma"))).toContain(
    "where: Beta\n",
  );
});

test("a fix whose one half does not fit is not made at all", () => {
  const half = { edits: [words(6, 12, "Alpha", "Beta"), words(7, 14, "nothing", "there")] };
  expect([...fixed(new Map([[file, report]]), [half])]).toEqual([]);
});

test("a claim is taken out with its own lines, and what other reports tell has a list of its own", () => {
  const mended = after(
    report,
    { do: "remove", at: { file, line: 5, column: 5 } },
    { do: "entry", file, list: "repeats", text: "- claim: other\n  quote: It's" },
  );
  expect(parse(mended)).toEqual({
    language: "en",
    claims: [{ source: "north", where: ["Alpha", "Beta"], quote: "It's" }],
    repeats: [{ claim: "other", quote: "It's" }],
  });
  expect(mended).toContain("# A remark of the second.");
});

test("when the last claim is taken out, its list goes with it", () => {
  const one =
    "language: en\nclaims:\n  - source: north\n    quote: It\n\nrepeats:\n  - claim: a\n    quote: b\n";
  const mended = after(
    one,
    { do: "remove", at: { file, line: 3, column: 5 } },
    { do: "entry", file, list: "repeats", text: "- claim: c\n  quote: d" },
  );
  expect(parse(mended)).toEqual({
    language: "en",
    repeats: [
      { claim: "a", quote: "b" },
      { claim: "c", quote: "d" },
    ],
  });
});

test("a place that is implied says so", () => {
  const mended = after(
    report,
    { do: "implied", at: { file, line: 6, column: 12 }, from: "Alpha" },
    { do: "implied", at: at("Beta"), from: "Beta" },
  );
  expect(parse(mended).claims.map(({ where }: { where: unknown }) => where)).toEqual([
    [{ as: "Alpha", implied: true }],
    ["Alpha", { as: "Beta", implied: true }],
  ]);
});

test("a file with Windows line ends and a byte order mark keeps both", () => {
  const windows = `\uFEFF${report.replaceAll("\n", "\r\n")}`;
  const mended = after(windows, words(6, 12, "Alpha", "Beta"), {
    do: "entry",
    file,
    list: "repeats",
    text: "- claim: c\n  quote: d",
  });
  expect(mended.startsWith("\uFEFF# The head")).toBe(true);
  expect(mended.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(mended).toContain("where: Beta\r\n");
});

test("a file that is not there is made", () => {
  const made = fixed(new Map(), [
    { edits: [{ do: "append", file: "geodata/places.yaml", text: "- id: a" }] },
  ]);
  expect(made.get("geodata/places.yaml")).toBe("- id: a\n");
});

test("whatever words are written, they are read back as they were, in a block and in a flow", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aб ’'\"#:,{}[]-–&*!?|>%@`\\\u00a0\n") }), (text) => {
      expect(parse(`words: ${yamlWords(text)}`)).toEqual({ words: text });
      expect(parse(`[{ words: ${yamlWords(text, true)} }, end]`)).toEqual([{ words: text }, "end"]);
      expect(parse(`words: ${quotedWords(text)}`)).toEqual({ words: text });
    }),
  );
});
