import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { compile } from "../../src/compile/compile";
import { problemText } from "../../src/compile/problem";
import { quotesOf } from "../../src/domain/claims/claim";
import type { Dataset } from "../../src/domain/dataset";
import { compileEvidence, type Evidence, edited, filesOf, good } from "./evidence-fixture";

// For a machine that is busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const first = "reports/first.yaml";
const text = good.get("texts/first.txt") ?? "";

function datasetOf(evidence: Evidence): Dataset {
  const { outputs, problems } = compileEvidence(evidence);
  expect(problems.map(problemText)).toEqual([]);
  return JSON.parse(outputs?.published["dataset.json"] ?? "null");
}

const kindsIn = (evidence: Evidence) => compileEvidence(evidence).problems.map(({ kind }) => kind);

/** A second report beside the first, quoting a text of its own. */
const two: Evidence = new Map([
  ...good,
  [
    "reports/another.yaml",
    `name: { en: Another report, ru: Другое сообщение, uk: Інше повідомлення }
language: en
title: null
publisher: null
url: null
published: null
entered: "2031-06-01"
text: { sha256: e4d4e9e1b03e1a05, length: 0 }
claims:
  - id: another-uavs
    source: north
    event: interception
    summary: { en: UAVs said to be shot down, ru: Говорится о сбитых БПЛА, uk: Ідеться про збиті БпЛА }
    figure: { at_least: 1, unit: uav }
    where: { places: [{ id: alpha, as: Alpha }] }
    evidence:
      - speech: indirect
        quote: At least one drone was shot down over Alpha
        translation: { ru: Сбит по меньшей мере один беспилотник над Альфой, uk: Збито щонайменше один безпілотник над Альфою }
`,
  ],
  ["texts/another.txt", "At least one drone was shot down over Alpha.\n"],
]);

/** The evidence with the text's own hash and length written into its report, as its editor would do. */
function withOwnHash(evidence: Evidence): Evidence {
  const found = compileEvidence(evidence).problems.find(({ kind }) => kind === "text-differs")?.found ?? "";
  const [, sha256, length] = /held: sha256: (\w+), length: (\d+)/.exec(found) ?? [];
  return edited(
    evidence,
    "reports/another.yaml",
    "text: { sha256: e4d4e9e1b03e1a05, length: 0 }",
    `text: { sha256: ${sha256}, length: ${length} }`,
  );
}

test("the order in which a disk lists files does not change a byte of what is published", () => {
  const files = filesOf(withOwnHash(two));
  const expected = compile(files).outputs;
  expect(expected).not.toBeNull();
  const shuffled = <T>(map: ReadonlyMap<string, T>) =>
    fc.shuffledSubarray([...map], { minLength: map.size }).map((entries) => new Map(entries));
  fc.assert(
    fc.property(shuffled(files.yaml), shuffled(files.texts), (yaml, texts) => {
      expect(compile({ ...files, yaml, texts }).outputs).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("reports are in the order in which they were entered, and claims in the order of their reports", () => {
  const dataset = datasetOf(withOwnHash(two));
  expect(dataset.reports.map(({ id }) => id)).toEqual(["another", "first", "cited"]);
  expect(dataset.claims.slice(0, 2).map(({ id }) => id)).toEqual(["another-uavs", "north-uavs"]);
});

test("the version changes with anything that is published, and with nothing else", () => {
  const { version } = datasetOf(good);
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(datasetOf(edited(good, first, "en: The first report", "en: The first of reports")).version).not.toBe(
    version,
  );
  expect(datasetOf(edited(good, "gazetteer/places.tsv", "0.5\tPPL", "0.50001\tPPL")).version).not.toBe(
    version,
  );
  expect(datasetOf(edited(good, "sources.yaml", "- id: skies", "# A remark.\n- id: skies")).version).toBe(
    version,
  );
});

test("every quote is its report’s text between its offsets, with the words around it", () => {
  const quotes = datasetOf(good).claims.flatMap(quotesOf);
  expect(quotes.length).toBeGreaterThan(5);
  for (const { exact, prefix, suffix, span } of quotes) {
    expect(text.slice(span.start, span.end)).toBe(exact);
    expect(text.slice(0, span.start).endsWith(prefix)).toBe(true);
    expect(text.startsWith(suffix, span.end)).toBe(true);
  }
});

test("a quote in which any one letter is another is refused", () => {
  const quote = "7 drones were shot down over Alpha, Beta and Gammo in the Westmark";
  fc.assert(
    fc.property(fc.nat(quote.length - 1), fc.constantFrom(..."aeX7"), (index, letter) => {
      fc.pre(quote[index] !== letter);
      const wrong = quote.slice(0, index) + letter + quote.slice(index + 1);
      expect(kindsIn(edited(good, first, `quote: ${quote}`, `quote: "${wrong}"`))).toContain("quote-absent");
    }),
  );
});

test("a text in which any one letter is another is refused", () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), (index) => {
      fc.pre(text[index] !== "x");
      const wrong = `${text.slice(0, index)}x${text.slice(index + 1)}`;
      expect(kindsIn(new Map([...good, ["texts/first.txt", wrong]]))).toContain("text-differs");
    }),
    { numRuns: 40 },
  );
});

const withFigures = (total: string, part: string, rest = ""): Evidence =>
  edited(
    edited(good, first, "figure: { exactly: 12, unit: uav }", `figure: { ${total}, unit: uav }${rest}`),
    first,
    "figure: { exactly: 5, unit: uav }",
    `figure: { ${part}, unit: uav }`,
  );

test("exact parts make up their exact total, or the remainder is named, and only then", () => {
  const number = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(number, number, fc.option(number, { nil: null }), (total, part, remainder) => {
      const named =
        remainder === null
          ? ""
          : `\n    remainder: { value: ${remainder}, reason: { en: Elsewhere., ru: В другом месте., uk: В іншому місці. } }`;
      const isRight = total === part + 7 + (remainder ?? 0) && remainder !== 0;
      const kinds = kindsIn(withFigures(`exactly: ${total}`, `exactly: ${part}`, named));
      expect(kinds.includes("parts-sum") || kinds.includes("remainder-needless")).toBe(!isRight);
    }),
  );
});

test("a remainder of nothing is no remainder", () => {
  const named = "\n    remainder: { value: 0, reason: { en: None., ru: Нет., uk: Немає. } }";
  expect(kindsIn(withFigures("exactly: 12", "exactly: 5", named))).toEqual(["remainder-needless"]);
});

test("hedged parts are only held against a total that they cannot make up", () => {
  const sumIsRefused = (total: string, part: string) =>
    kindsIn(withFigures(total, part)).includes("parts-sum");
  expect(sumIsRefused("exactly: 12", "at_least: 5")).toBe(false);
  expect(sumIsRefused("exactly: 12", "at_least: 6")).toBe(true);
  expect(sumIsRefused("exactly: 12", "about: 50")).toBe(false);
  expect(sumIsRefused("exactly: 12", "between: [6, 9]")).toBe(true);
  expect(sumIsRefused("at_least: 12", "exactly: 50")).toBe(false);
  expect(sumIsRefused("at_most: 12", "exactly: 3")).toBe(false);
  expect(sumIsRefused("at_most: 12", "exactly: 6")).toBe(true);
});

test("all that is wrong is told in one run, in the order of files and lines", () => {
  let evidence = edited(good, first, "language: en", "language: qqx");
  evidence = edited(evidence, "sources.yaml", "kind: ministry", "kind: ministery");
  evidence = edited(evidence, "places.yaml", "geonames: 101", "geonames: 110");
  evidence = edited(
    evidence,
    first,
    "quote: a command point was found in Omega",
    "quote: a point was found in Omega",
  );
  const { problems } = compileEvidence(evidence);
  expect(problems.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["bad-language", "unknown-word", "geonames-unknown", "quote-absent"]),
  );
  const marks = problems.map(({ file, line }) => `${file}:${String(line).padStart(4, "0")}`);
  expect(marks).toEqual([...marks].sort());
});
