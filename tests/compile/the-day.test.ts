import { expect, test } from "vitest";
import { foldersIn, readFiles } from "../../cli/evidence/files";
import { compile } from "../../src/compile/compile";
import type { Claim } from "../../src/domain/claims/claim";
import { leftOver } from "../../src/domain/claims/total";
import { type Dataset, datasetFile, Index } from "../../src/domain/dataset";

// What the reports of 16 December 2025 say, figure by figure, as it was noted down when they were read.

const files = readFiles(foldersIn(`${import.meta.dirname}/../..`));
const { outputs } = compile({ ...files, texts: new Map() });
const dataset: Dataset = JSON.parse(outputs?.published[datasetFile("en")] ?? "null");
const index = new Index(dataset);

const partsOf = (id: string) =>
  index
    .partsOf(id)
    .map(({ figure, where }) => [
      figure?.kind === "exactly" && figure.value,
      ...where.places.map(({ placeId }) => placeId),
    ]);
const figureOf = ({ figure }: Claim) => figure?.kind === "exactly" && figure.value;
const reportsOf = (id: string) => [...new Set(index.claim(id).evidence.map(({ reportId }) => reportId))];

const moscow = "Europe/Moscow";
const bulletins = [
  {
    id: "mod-ru-uavs-night",
    total: 83,
    clock: {
      start: "2025-12-15",
      end: "2025-12-16",
      zone: moscow,
      precision: "day",
      part: "night",
      knownFrom: null,
    },
    parts: [
      [64, "bryansk-oblast"],
      [9, "kaluga-oblast"],
      [5, "smolensk-oblast"],
      [2, "moscow-region"],
      [2, "crimea"],
      [1, "tver-oblast"],
    ],
    reports: ["mail-2025-12-16"],
  },
  {
    id: "mod-ru-uavs-morning",
    total: 28,
    clock: {
      start: "2025-12-16T08:00+03:00",
      end: "2025-12-16T12:00+03:00",
      zone: moscow,
      precision: "minute",
      knownFrom: null,
    },
    parts: [
      [18, "bryansk-oblast"],
      [6, "leningrad-oblast"],
      [2, "moscow-region"],
      [1, "kaluga-oblast"],
      [1, "smolensk-oblast"],
    ],
    reports: ["tass-2025-12-16", "kommersant-2025-12-16"],
  },
  {
    id: "mod-ru-uavs",
    total: 20,
    clock: {
      start: "2025-12-16T12:00+03:00",
      end: "2025-12-16T16:00+03:00",
      zone: moscow,
      precision: "minute",
      knownFrom: "mod-ru-2025-12-16-1336",
    },
    parts: [
      [10, "kaluga-oblast"],
      [8, "bryansk-oblast"],
      [2, "moscow-region"],
    ],
    reports: ["kaluga-2025-12-16", "mod-ru-2025-12-16-1336"],
  },
  {
    id: "mod-ru-uavs-evening",
    total: 10,
    clock: {
      start: "2025-12-16T16:00+03:00",
      end: "2025-12-16T20:00+03:00",
      zone: moscow,
      precision: "minute",
      knownFrom: null,
    },
    parts: [
      [6, "bryansk-oblast"],
      [3, "tver-oblast"],
      [1, "oryol-oblast"],
    ],
    reports: ["mod-ru-2025-12-16-1740"],
  },
] as const;

for (const { id, total, clock, parts, reports } of bulletins) {
  test(`the ministry’s bulletin of ${total} has its parts, its time, and one claim for however many reports tell it`, () => {
    expect(figureOf(index.claim(id))).toBe(total);
    expect(partsOf(id)).toEqual(parts);
    expect(
      leftOver(
        index.claim(id).figure,
        index.partsOf(id).map(({ figure }) => figure),
      ),
    ).toBe(0);
    for (const claim of [index.claim(id), ...index.partsOf(id)]) {
      expect(claim).toMatchObject({ sourceId: "mod-ru", event: "interception" });
      expect(claim.window?.clock).toEqual(clock);
      expect(reportsOf(claim.id)).toEqual(reports);
    }
  });
}

test("the bulletins are four, and no figure of theirs is there twice", () => {
  const totals = dataset.claims.filter(
    ({ sourceId, figure, partOf }) => sourceId === "mod-ru" && figure && !partOf,
  );
  expect(totals.map(figureOf).sort()).toEqual([10, 20, 28, 83]);
});

test("the governor’s 11 is one claim that two reports tell, in the first report’s words", () => {
  expect(reportsOf("shapsha-uavs")).toEqual(["kaluga-2025-12-16", "gazeta-2025-12-16"]);
  expect(index.claim("shapsha-uavs").window).toMatchObject({
    words: "within a single day",
    clock: { start: "2025-12-16", end: "2025-12-16", precision: "day", knownFrom: "gazeta-2025-12-16" },
  });
  for (const id of ["shapsha-no-harm", "shapsha-response"])
    expect(reportsOf(id)).toEqual(["kaluga-2025-12-16", "gazeta-2025-12-16"]);
});

test("Drozdenko’s find is told by three reports; the cordon, and the six drones of the morning, by one", () => {
  expect(reportsOf("drozdenko-debris")).toEqual([
    "kaluga-2025-12-16",
    "gazeta-2025-12-16",
    "usatimes-2025-12-16",
  ]);
  expect(index.claim("drozdenko-cordon")).toMatchObject({ event: "response", figure: null });
  // Published first as flights alone, though the report says that they were intercepted.
  expect(index.claim("drozdenko-uavs")).toMatchObject({
    event: "interception",
    figure: { value: 6 },
    corrections: [{ kind: "changed", date: "2026-11-27" }],
  });
});

test("Bryansk’s governor denies harm, in one report", () => {
  expect(index.claim("bogomaz-no-harm")).toMatchObject({ sourceId: "bogomaz", event: "harm-denied" });
  expect(reportsOf("bogomaz-no-harm")).toEqual(["kommersant-2025-12-16"]);
});

test("the ministry’s word on the command point is a claim of its own, beside the one behind nobody’s name", () => {
  expect(index.claim("mod-ru-command-point")).toMatchObject({ sourceId: "mod-ru", event: "command-point" });
  expect(index.claim("command-point").sourceId).toBe("unattributed");
  expect(reportsOf("command-point")).toEqual(["kaluga-2025-12-16"]);
});

test("the first report stands first, and of the others no word is reproduced", () => {
  const [first, ...others] = dataset.reports;
  expect(first?.id).toBe("kaluga-2025-12-16");
  expect(others.map(({ text }) => text)).toEqual(others.map(() => null));
  const quoted = dataset.claims
    .flatMap(({ evidence }) => evidence)
    .filter(({ kind, reportId }) => kind === "quote" && reportId !== first?.id);
  expect(quoted).toEqual([]);
});

test("Crimea is Ukraine’s by its ISO 3166-2 code", () => {
  expect(index.place("crimea").iso).toBe("UA-43");
});
