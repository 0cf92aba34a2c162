import { expect, test } from "vitest";
import { problemText } from "../../src/compile/problem";
import { compileEvidence, good } from "./evidence-fixture";

const compiled = (where: string, quote: string) => {
  const report = `language: en\npublished: 2031-06-01\nclaims:\n  - { source: north, event: debris, where: ${where}, quote: "${quote}" }\n`;
  const { problems, outputs } = compileEvidence(
    new Map([...good, ["reports/short.yaml", report], ["texts/short.txt", `It said: ${quote}.`]]),
  );
  const claims = JSON.parse(outputs?.published["dataset.json"] ?? '{"claims":[]}').claims;
  const own = claims.filter(({ reportId }: { reportId: string }) => reportId === "short");
  return {
    problems: problems.map(problemText),
    places: own.flatMap((claim: { where: { places: unknown[] } }) => claim.where.places),
  };
};

test("a quote names its place in any form; what the page shows are the report’s own words", () => {
  expect(compiled("Westmark Oblast", "debris in the Westmark Region")).toEqual({
    problems: [],
    places: [expect.objectContaining({ placeId: "westmark", mention: "Westmark Region" })],
  });
  expect(compiled("Alpha", "обломки над Альфой")).toEqual({
    problems: [],
    places: [expect.objectContaining({ placeId: "alpha", mention: "Альфой" })],
  });
});

test("a quote that names another place, or none, is refused", () => {
  expect(compiled("Alpha", "debris over Gamma").problems[0]).toContain("words-absent");
  expect(compiled("Westmark Oblast", "debris in the Eastmark Region").problems[0]).toContain("words-absent");
});
