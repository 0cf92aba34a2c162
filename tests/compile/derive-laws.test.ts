import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { problemText } from "../../src/compile/problem";
import type { Claim } from "../../src/domain/claims/claim";
import type { Dataset } from "../../src/domain/dataset";
import { rules } from "../../src/domain/derived";
import { compileEvidence, type Evidence, good } from "./evidence-fixture";

/** A list of what was counted over the imagined map, as reports put it. */
const parts = fc
  .uniqueArray(fc.constantFrom("Westmark Oblast", "the Eastmark region", "Alpha", "Epsilon"), {
    minLength: 2,
  })
  .chain((places) =>
    fc.record({
      places: fc.constant(places),
      counts: fc.array(fc.integer({ min: 2, max: 99 }), {
        minLength: places.length,
        maxLength: places.length,
      }),
    }),
  );

const written = fc.record({
  parts,
  source: fc.constantFrom("north", "skies"),
  window: fc.constantFrom(undefined, "overnight", "on Thursday", "in the past hours", "some day"),
  summary: fc.option(fc.constantFrom("Mine", "Ours"), { nil: undefined }),
  id: fc.option(fc.constantFrom("own-id", "another"), { nil: undefined }),
});
type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;

function published({ parts: { places, counts }, source, window, summary, id }: Written) {
  const list = places.map((place, index) => `${counts[index]} over ${place}`).join(", ");
  const total = counts.reduce((sum, count) => sum + count, 0);
  const quote = `destroyed ${total} drones${window ? ` ${window}` : ""}`;
  const claim = { id, source, event: "interception", figure: total, summary, window, quote, parts: list };
  const yaml = stringify({
    language: "en",
    published: "2031-06-05",
    claims: [JSON.parse(JSON.stringify(claim))],
  });
  const evidence: Evidence = new Map([
    ...good,
    ["reports/short.yaml", yaml],
    ["texts/short.txt", `They ${quote}: ${list}.\n`],
  ]);
  const { outputs, problems } = compileEvidence(evidence);
  expect(problems.map(problemText)).toEqual([]);
  const dataset: Dataset = JSON.parse(outputs?.published["dataset.json"] ?? "null");
  return { claims: dataset.claims.filter(({ reportId }) => reportId === "short"), total, evidence };
}

function law(name: string, holds: (claims: readonly Claim[], from: Written, total: number) => void) {
  test(name, () => {
    fc.assert(
      fc.property(written, (from) => {
        const { claims, total } = published(from);
        holds(claims, from, total);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
}

law("what is written by hand wins over what would be read off", ([total], { id, summary }) => {
  if (id) expect(total?.id).toBe(id);
  if (summary) expect(total?.summary).toBe(summary);
});

law(
  "nothing that is read off changes a figure, a quote or a source",
  (claims, { parts: { counts }, source }, total) => {
    const values = claims.map(({ figure }) => (figure?.kind === "exactly" ? figure.value : null));
    expect(values).toEqual([total, ...counts]);
    expect(new Set(claims.map(({ sourceId }) => sourceId))).toEqual(new Set([source]));
    for (const { evidence } of claims) {
      for (const piece of evidence) expect(piece.kind === "quote" && piece.exact.length > 0).toBe(true);
    }
  },
);

law("each thing that was read off bears its rule and what it was read off from", (claims, { window }) => {
  for (const { derived = {} } of claims) {
    for (const { rule, from } of Object.values(derived)) {
      expect(rules).toContain(rule);
      expect(from).not.toBe("");
    }
  }
  const hasClock = claims[0]?.window?.clock !== null && claims[0]?.window !== null;
  expect(claims[0]?.derived?.window !== undefined).toBe(window !== undefined && hasClock);
});

test("reading off twice gives the same bytes", () => {
  fc.assert(
    fc.property(written, (from) => {
      const { evidence } = published(from);
      const [one, other] = [compileEvidence(evidence), compileEvidence(evidence)];
      expect(one.outputs?.published).toEqual(other.outputs?.published);
    }),
    { numRuns: 10 },
  );
}, 60_000);
