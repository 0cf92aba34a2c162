import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { claimsCsv } from "../../src/export/csv";
import { claimsGeoJson } from "../../src/export/geojson";
import { claimsJsonLd } from "../../src/export/json-ld";
import { aClaim, aDataset, aReport } from "../fixtures/build";
import { rowsOf } from "./read-csv";
import { takenOf } from "./take";

/** A text that whoever checks the files has, and the words in it on which a claim rests. */
const text = "Aldwick, 1 January. Three kites came down over the pier.";
const sha256 = (words: string) => createHash("sha256").update(words).digest("hex");
const words = "Three kites came down";
const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
const anchor = { text: sha256(text), span, sha256: sha256(words).slice(0, 16) };
const taken = takenOf({
  ...aDataset([
    aClaim({ evidence: [{ kind: "citation", reportId: "gazette", restated: "Kites came down", anchor }] }),
  ]),
  reports: [aReport({ id: "gazette", text: null })],
});

/** What somebody with the text finds at a place in it. */
const foundAt = (hash: unknown, start: unknown, end: unknown) =>
  hash === sha256(text) ? text.slice(Number(start), Number(end)) : null;

test("whoever holds the text finds a claim’s words by the CSV, and that they are these", () => {
  const [row] = rowsOf(claimsCsv(taken));
  expect(foundAt(row?.text_sha256, row?.words_start, row?.words_end)).toBe(words);
  expect(sha256(words)).toMatch(new RegExp(`^${row?.words_sha256}`));
});

test("and by the GeoJSON", () => {
  const [claim] = claimsGeoJson(taken).features[0]?.properties.claims ?? [];
  const [at] = claim?.anchors ?? [];
  expect(foundAt(at?.textSha256, at?.start, at?.end)).toBe(words);
});

test("and by the JSON-LD", () => {
  const graph = (claimsJsonLd(taken) as { "@graph": readonly Record<string, unknown>[] })["@graph"];
  const note = graph.find(({ type }) => type === "Annotation") as {
    target: { selector: { start: number; end: number }; "sky:textDigest": string };
  };
  const { selector } = note.target;
  expect(foundAt(note.target["sky:textDigest"], selector.start, selector.end)).toBe(words);
});
