import { expect, test } from "vitest";
import { problemText } from "../../src/compile/problem";
import type { Dataset } from "../../src/domain/dataset";
import { compileEvidence, type Evidence, good } from "./evidence-fixture";
import { marks, withTenRegions } from "./ten-regions-fixture";

const counts = [64, 31, 22, 18, 12, 9, 8, 4, 3, 1];
const words = counts.map((count, index) => {
  const number = count === 1 ? "one" : String(count);
  const subset = index === 7 ? ", including two en route to Alpha" : "";
  return `${number} over the territory of the ${marks[index]}mark Region${subset}`;
});
const list = `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
const text = `The ministry of skies on Friday: its forces intercepted and destroyed 172 fixed-wing unmanned aerial vehicles overnight: ${list}.\n`;

/** All that an editor writes. */
const report = `url: https://paper.example/2031/05/30/drones
published: 2031-05-30
language: en
claims:
  - source: skies
    event: interception
    figure: 172
    window: overnight
    quote: intercepted and destroyed 172 fixed-wing unmanned aerial vehicles overnight
    parts: ${list}
`;

test("a report of ten regions with a subset is ten lines, right at the first run", () => {
  expect(report.trimEnd().split("\n").length).toBeLessThanOrEqual(15);
  const evidence: Evidence = new Map([
    ...good,
    ["boundaries/regions.geojson", withTenRegions()],
    ["reports/ten.yaml", report],
    ["texts/ten.txt", text],
  ]);
  const { outputs, problems } = compileEvidence(evidence);
  expect(problems.map(problemText)).toEqual([]);
  const dataset: Dataset = JSON.parse(outputs?.published["dataset.json"] ?? "null");
  const claims = dataset.claims.filter(({ reportId }) => reportId === "ten");
  const parts = claims.filter(({ partOf }) => partOf !== null);
  expect(claims).toHaveLength(12);
  expect(parts.map(({ figure }) => figure?.kind === "exactly" && figure.value)).toEqual(counts);
  expect(parts.map(({ where }) => where.places.map(({ placeId }) => placeId).join())).toEqual(
    marks.map((name) => `${name.toLowerCase()}mark-oblast`),
  );
  expect(claims.filter(({ subsetOf }) => subsetOf).map(({ subsetOf }) => subsetOf)).toEqual([parts[7]?.id]);
  // Each part's own words, inside the list.
  expect(parts[9]?.evidence).toMatchObject([{ exact: "one over the territory of the Junipermark Region" }]);
});

test("parts that do not add up are told with what is missing", () => {
  const evidence: Evidence = new Map([
    ...good,
    ["boundaries/regions.geojson", withTenRegions()],
    [
      "reports/ten.yaml",
      report.replace("figure: 172", "figure: 173").replace("destroyed 172", "destroyed 173"),
    ],
    ["texts/ten.txt", text.replace("destroyed 172", "destroyed 173")],
  ]);
  const { problems } = compileEvidence(evidence);
  expect(problems.map(({ kind }) => kind)).toEqual(["parts-sum"]);
  expect(problems[0]?.found).toContain("the total is 173: 1 missing");
});

/** What is told of the report with one slip in it. */
const toldOf = (from: string, to: string) =>
  compileEvidence(
    new Map([
      ...good,
      ["boundaries/regions.geojson", withTenRegions()],
      ["reports/ten.yaml", report.replace(from, to)],
      ["texts/ten.txt", text],
    ]),
  ).problems.map(({ kind, line }) => `${line} ${kind}`);

test("a slip that its total and all its parts have in common is told once, where it stands", () => {
  expect(toldOf("source: skies", "source: sky")).toEqual(["5 unknown-id"]);
});

test("a slip within a long list is told of the list, and not of every part beside it", () => {
  expect(toldOf("22 over the territory of the Cedarmark Region, ", "")).toEqual([
    "7 parts-sum",
    "10 quote-absent",
  ]);
});
