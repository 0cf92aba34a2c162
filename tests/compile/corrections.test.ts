import { expect, test } from "vitest";
import { changed, compileEvidence, type Evidence, good } from "./evidence-fixture";

const reason = "{ en: We misread it., ru: Мы прочли неверно., uk: Ми прочитали хибно. }";
const before = "{ en: Said 8 before., ru: Раньше было 8., uk: Раніше було 8. }";

/** Good evidence with corrections put after a line that stands in it once. */
function corrected(...after: [line: string, ...corrections: string[]][]): Evidence {
  const hunks = after.map(([line, ...corrections]) =>
    [`-${line}`, `+${line}`, "+    corrections:", ...corrections.map((each) => `+      - ${each}`)].join(
      "\n",
    ),
  );
  return changed(good, `reports/first.yaml\n${hunks.join("\n\n")}\n`);
}

function published(evidence: Evidence, file = "dataset.json") {
  const { outputs, problems } = compileEvidence(evidence);
  expect(problems).toEqual([]);
  return JSON.parse(outputs?.published[file] ?? "null");
}

const claimIn = (dataset: { claims: { id: string; corrections: unknown[] }[] }, id: string) =>
  dataset.claims.find((claim) => claim.id === id);

test("a correction is published in the language of the page, with what was said before", () => {
  const evidence = corrected([
    "    event: harm-denied",
    `{ date: 2031-06-02, kind: changed, reason: ${reason}, before: ${before} }`,
    `{ date: 2031-06-02, kind: superseded, reason: ${reason}, by: north-debris }`,
  ]);
  expect(claimIn(published(evidence), "north-no-harm")?.corrections).toEqual([
    { date: "2031-06-02", kind: "changed", reason: "We misread it.", before: "Said 8 before.", by: null },
    { date: "2031-06-02", kind: "superseded", reason: "We misread it.", before: null, by: "north-debris" },
  ]);
  expect(claimIn(published(evidence, "dataset.uk.json"), "north-no-harm")?.corrections[0]).toMatchObject({
    reason: "Ми прочитали хибно.",
    before: "Раніше було 8.",
  });
});

test("a correction makes another version of the data", () => {
  const evidence = corrected([
    "    event: debris",
    `{ date: 2031-06-08, kind: withdrawn, reason: ${reason} }`,
  ]);
  expect(published(evidence).version).not.toBe(published(good).version);
});

test("a claim in whose place another stands may be superseded, and its record stays as it was", () => {
  const evidence = corrected(
    ["    event: harm-denied", `{ date: 2031-06-08, kind: superseded, reason: ${reason}, by: north-debris }`],
    ["    event: debris", `{ date: 2031-06-09, kind: superseded, reason: ${reason}, by: command-point }`],
  );
  expect(claimIn(published(evidence), "north-no-harm")?.corrections).toMatchObject([{ by: "north-debris" }]);
});

test("a withdrawn claim may be entered again, as a new one that says the same", () => {
  const again = `  - id: north-debris-again
    source: north
    event: debris
    summary: { en: Fragments said to be found, ru: Говорится о найденных фрагментах, uk: Ідеться про знайдені уламки }
    where:
      places:
        - { id: alpha-beta, as: Between Alpha and Beta }
    evidence:
      - speech: indirect
        quote: Between Alpha and Beta, fragments were found
        translation: { ru: Между Альфой и Бетой найдены фрагменты, uk: Між Альфою та Бетою знайдено уламки }
`;
  const withdrawn = corrected([
    "    event: debris",
    `{ date: 2031-06-08, kind: withdrawn, reason: ${reason} }`,
  ]);
  const path = "reports/first.yaml";
  const both = (evidence: Evidence) => new Map([...evidence, [path, evidence.get(path) + again]]);
  expect(compileEvidence(both(good)).problems.map(({ kind }) => kind)).toEqual(["duplicate-claim"]);
  expect(compileEvidence(both(withdrawn)).problems).toEqual([]);
});

test("a part that took another’s place makes up the total in its stead", () => {
  const evidence = corrected([
    "    figure: { exactly: 5, unit: uav }",
    `{ date: 2031-06-08, kind: superseded, reason: ${reason}, by: skies-uavs-west }`,
  ]);
  const path = "reports/first.yaml";
  const successor = `  - id: skies-uavs-west
    source: skies
    event: interception
    summary: { en: UAVs counted over the Westmark, ru: "БПЛА, насчитанные над Вестмарком", uk: "БпЛА, налічені над Вестмарком" }
    figure: { exactly: 5, unit: uav }
    part_of: skies-uavs
    where: { places: [{ id: westmark, as: the Westmark }] }
    evidence:
      - speech: indirect
        quote: five over the Westmark
        translation: { ru: пять над Вестмарком, uk: п’ять над Вестмарком }
`;
  expect(compileEvidence(new Map([...evidence, [path, evidence.get(path) + successor]])).problems).toEqual(
    [],
  );
});

test("nothing is drawn for a joint figure that no longer stands", () => {
  const outlines = (evidence: Evidence) =>
    published(evidence, "shapes.geojson").features.filter(
      ({ properties }: { properties: { kind: string } }) => properties.kind === "joint",
    );
  expect(outlines(good)).toHaveLength(1);
  expect(
    outlines(
      corrected(["    window: during the night", `{ date: 2031-06-08, kind: withdrawn, reason: ${reason} }`]),
    ),
  ).toEqual([]);
});
