import { describe, expect, test } from "vitest";
import { problemText } from "../../src/compile/problem";
import { type Claim, toldVia } from "../../src/domain/claims/claim";
import { type Dataset, Index } from "../../src/domain/dataset";
import { claimRecord } from "../../src/export/claim-record";
import { tellerText } from "../../src/panel/claim/teller-text";
import { compileEvidence, edited, good } from "./evidence-fixture";

const sources = `${good.get("sources.yaml")}
- id: east-air-force
  office: { en: Air force of the Eastmark, ru: Воздушные силы Истмарка, uk: Повітряні сили Істмарку }
  kind: military
- id: east-governor
  office: { en: Governor of the Eastmark, ru: Губернатор Истмарка, uk: Губернатор Істмарку }
  kind: official
  held: { from: "2030", until: 2031-05 }
`;

/** A report in which the governor tells what the air force said. */
const withChain = (claim: string) =>
  new Map([
    ...good,
    ["sources.yaml", sources],
    [
      "reports/chain.yaml",
      `url: https://gazette.example/chain\npublished: 2031-05-31\nlanguage: en\ntext: null\nclaims:\n  - ${claim}\n`,
    ],
  ]);

const said =
  "cite: { en: 2 drones over Alpha, ru: 2 беспилотника над Альфой, uk: 2 безпілотники над Альфою }";
const head = "id: chain, source: east-air-force, event: interception, figure: 2, where: [{ id: alpha }]";
const short = withChain(`{ ${head}, via: east-governor, ${said} }`);
const full = withChain(`{ ${head}, evidence: [{ via: east-governor, ${said} }] }`);

describe("what one source says and another tells", () => {
  test("is the claim of the first, and its evidence says who told it, in the short form as in the full", () => {
    for (const evidence of [short, full]) {
      const { outputs, problems } = compileEvidence(evidence);
      expect(problems.map(problemText)).toEqual([]);
      const claim = outputs?.datasets[0]?.claims.find(({ id }) => id === "chain");
      expect([claim?.sourceId, claim && toldVia(claim)]).toEqual(["east-air-force", [["east-governor"]]]);
    }
  });

  test("may reach the report by several, who are told in the order of its sentence", () => {
    const byTwo = "[east-governor, north]";
    for (const evidence of [
      edited(short, "reports/chain.yaml", "via: east-governor", `via: ${byTwo}`),
      edited(full, "reports/chain.yaml", "via: east-governor", `via: ${byTwo}`),
    ]) {
      const { outputs, problems } = compileEvidence(evidence);
      expect(problems.map(problemText)).toEqual([]);
      const index = new Index(outputs?.datasets[0] as Dataset);
      const claim = [...index.dataset.claims].find(({ id }) => id === "chain") as Claim;
      expect(claim.evidence.map(({ viaIds }) => tellerText(viaIds, index))).toEqual([
        "told by Governor of the Eastmark, citing Ada North",
      ]);
      expect(claimRecord(claim, index).toldBy.map(({ id }) => id)).toEqual(["east-governor", "north"]);
    }
  });

  test("is not told twice by one of several, nor by who is not entered", () => {
    const chain = edited(
      short,
      "reports/chain.yaml",
      "via: east-governor",
      "via: [east-governor, nord, east-governor]",
    );
    expect(compileEvidence(chain).problems.map(({ kind, found }) => `${kind} ${found}`)).toEqual([
      "unknown-id no source “nord”",
      "via-itself “east-governor”",
    ]);
  });

  test("brings both into the data, each by the office where no person is named, and when it was held", () => {
    const known = compileEvidence(short).outputs?.datasets[0]?.sources ?? [];
    expect(known.find(({ id }) => id === "east-air-force")).toMatchObject({
      name: "Air force of the Eastmark",
      kind: "military",
    });
    expect(known.find(({ id }) => id === "east-governor")?.held).toEqual({ from: "2030", until: "2031-05" });
  });

  test("is told of an office only while it was held, as finely as its dates are", () => {
    const later = edited(short, "reports/chain.yaml", "published: 2031-05-31", "published: 2031-06-01");
    const { problems } = compileEvidence(later);
    expect(problems.map(({ kind, file, found }) => [kind, file, found])).toEqual([
      [
        "office-dates",
        "geodata/reports/chain.yaml",
        "2031-06-01; “east-governor” held it from 2030 until 2031-05",
      ],
    ]);
  });
});
