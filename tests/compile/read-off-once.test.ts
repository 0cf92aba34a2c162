import { expect, test } from "vitest";
import { stringify } from "yaml";
import { derive } from "../../src/compile/derive/derive";
import { groundOf } from "../../src/compile/derive/ground";
import { parseLock } from "../../src/compile/output/lock";
import { openAtlas } from "../../src/compile/places/atlas";
import { problemText } from "../../src/compile/problem";
import type { Entries } from "../../src/compile/reading/entries";
import { readWritten } from "../../src/compile/reading/written";
import { type Derived, rules } from "../../src/domain/derived";
import { compileEvidence, type Evidence, filesOf, good } from "./evidence-fixture";

const list = "9 over Westmark Oblast, four over the Eastmark region and one over Alpha";
const text = `Drones by night, 31 May. The ministry of skies destroyed 14 drones overnight: ${list}. A drone fell near Epsilon.\n`;

/** What an editor writes of it: hardly anything. */
const short: Evidence = new Map([
  ...good,
  [
    "reports/short.yaml",
    `url: https://paper.example/2031/05/31/drones
published: 2031-05-31
language: en
claims:
  - source: skies
    event: interception
    figure: 14
    window: overnight
    quote: destroyed 14 drones overnight
    parts: ${list}
  - source: skies
    event: debris
    where: [Epsilon]
    quote: A drone fell near Epsilon
`,
  ],
  ["texts/short.txt", text],
]);

function entriesOf(evidence: Evidence): Entries {
  const files = filesOf(evidence);
  const written = readWritten(files.yaml, files.folder, files.texts);
  return derive(written, groundOf(openAtlas(files), files.texts, parseLock(files.lock)));
}

/** Everything that says by which rule it was read off, wherever it stands. */
function readOffIn(value: unknown): Derived[] {
  if (typeof value !== "object" || value === null) return [];
  const { derived } = value as { derived?: Derived | Record<string, Derived> };
  const own = derived === undefined ? [] : "rule" in derived ? [derived as Derived] : Object.values(derived);
  return [...own, ...Object.values(value).flatMap(readOffIn)];
}

test("whatever was read off, of a claim, a report, a place or its words, says by which rule and from what", () => {
  const { reports, claims, places } = entriesOf(short);
  for (const entries of [reports, claims, places]) {
    const found = readOffIn(entries.map(({ value }) => value));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ rule, from }) => !rules.includes(rule) || from === "")).toEqual([]);
  }
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Plain values without what says by which rule something was read off. */
const bare = (value: unknown): Json =>
  JSON.parse(JSON.stringify(value, (key, below) => (key === "derived" ? undefined : below)));

/** The evidence with all that was read off written by hand, in the full form. */
function writtenOut(evidence: Evidence): Evidence {
  const { reports, claims, places } = entriesOf(evidence);
  const head = bare(reports.find(({ id }) => id === "short")?.value) as object;
  const own = claims.filter(({ reportId }) => reportId === "short").map(({ value }) => bare(value));
  return new Map([
    ...evidence,
    ["reports/short.yaml", stringify({ ...head, claims: own })],
    ["places.yaml", stringify(places.map(({ value }) => bare(value)))],
  ]);
}

function published(evidence: Evidence, file: string): Json {
  const { outputs, problems } = compileEvidence(evidence);
  expect(problems.map(problemText)).toEqual([]);
  return JSON.parse(outputs?.published[file] ?? "null");
}

test("what was read off, once it is written by hand, is read off no more, and is the same", () => {
  const [once, twice] = [entriesOf(short), entriesOf(writtenOut(short))];
  const values = (entries: Entries) =>
    bare(
      [entries.reports, entries.claims, entries.repeats, entries.places].map((all) =>
        all.map(({ value }) => value),
      ),
    );
  expect(once.claims.some(({ value }) => value.derived !== undefined)).toBe(true);
  expect(values(twice)).toEqual(values(once));
  expect(
    twice.claims.filter(({ reportId, value }) => reportId === "short" && value.derived !== undefined),
  ).toEqual([]);
  expect(
    twice.places.filter(({ value }) => value.derived || value.named.some(({ derived }) => derived)),
  ).toEqual([]);
});

test.each(["dataset.json", "dataset.ru.json", "dataset.uk.json", "places.geojson", "regions.geojson"])(
  "%s is the same of evidence with everything written out",
  (file) => {
    const plain = (evidence: Evidence) => {
      const value = bare(published(evidence, file));
      return typeof value === "object" && value !== null ? { ...value, version: "" } : value;
    };
    expect(plain(writtenOut(short))).toEqual(plain(short));
  },
);
