import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { foldersIn, readFiles } from "../../cli/evidence/files";
import { compile } from "../../src/compile/compile";
import { type Dataset, datasetFile } from "../../src/domain/dataset";
import { languages } from "../../src/domain/language";

const root = join(import.meta.dirname, "../..");
const { outputs } = compile({ ...readFiles(foldersIn(root)), texts: new Map() });

/** What the full form published before the evidence was rewritten in the short one; frozen, and never changed. */
const before = (file: string) => readFileSync(join(root, "public/data/versions/6ab8926bf7ab", file), "utf8");

/** Reasons that editors had written for what has one reading; a rule now gives them in words of its own. */
const obvious: readonly [place: string, mention: RegExp][] = [
  ["kaluga-oblast", /^Kaluga region$/],
  ["kirishi", /./],
  ["budogoshch", /./],
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Of these it is said what was set right since then. */
const correctedIn = ({ claims }: Dataset) =>
  new Set(claims.filter(({ corrections }) => corrections.length > 0).map(({ id }) => id));

/** Without the vocabulary, what was corrected, the part of the day and what was denied (told since then), what says by which rule something was read off, the version, and the reasons above; resolutions in any order. */
function comparable(dataset: Dataset, corrected: ReadonlySet<string>): Json {
  const places = dataset.places.map((place) => ({
    ...place,
    resolutions: place.resolutions
      .map((one) => {
        const isObvious = obvious.some(([id, mention]) => id === place.id && mention.test(one.mention));
        return isObvious ? { ...one, reason: "" } : one;
      })
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  }));
  const { vocabulary: _, ...told } = dataset;
  // What a source is called in little room has been added since.
  const sources = dataset.sources.map(({ short: _, ...source }) => source);
  const claims = dataset.claims.filter(({ id }) => !corrected.has(id));
  return withoutDerived(JSON.parse(JSON.stringify({ ...told, sources, claims, places, version: "" })));
}

function withoutDerived(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutDerived);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => !["derived", "part", "denied"].includes(key));
  return Object.fromEntries(kept.map(([key, below]) => [key, withoutDerived(below)]));
}

for (const language of languages) {
  test(`what the evidence says in “${language}” is what it said in the full form, word for word`, () => {
    const file = datasetFile(language);
    const now: Dataset = JSON.parse(outputs?.published[file] ?? "null");
    const corrected = correctedIn(now);
    expect(corrected.size).toBeLessThan(now.claims.length);
    expect(comparable(now, corrected)).toEqual(comparable(JSON.parse(before(file)), corrected));
  });
}

test("the nine reports, who speaks and the places with two readings are at most 450 lines, translations included", () => {
  const folder = join(root, "geodata");
  const reports = readdirSync(join(folder, "reports")).filter((name) => name.includes("2025-12-16"));
  expect(reports).toHaveLength(9);
  const files = ["sources.yaml", "places.yaml", ...reports.map((name) => `reports/${name}`)];
  const lines = files.map((file) => readFileSync(join(folder, file), "utf8").trimEnd().split("\n").length);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(450);
});

test("everything is drawn where it was", () => {
  for (const file of ["places.geojson", "regions.geojson", "shapes.geojson"]) {
    expect(JSON.parse(outputs?.published[file] ?? "null")).toEqual(JSON.parse(before(file)));
  }
});

test("what was read off says so: no summary, id or place of the lists of regions was written by hand", () => {
  const { claims }: Dataset = JSON.parse(outputs?.published["dataset.json"] ?? "null");
  const parts = claims.filter(({ id }) => /^mod-ru-uavs-(?:night|morning|evening)-/.test(id));
  expect(parts).toHaveLength(14);
  for (const part of parts) {
    expect(Object.keys(part.derived ?? {})).toEqual(expect.arrayContaining(["id", "figure", "summary"]));
  }
});
