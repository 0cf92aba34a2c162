import { expect, test } from "vitest";
import { compile } from "../../../src/compile/compile";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import type { Work } from "../../../src/desk/work/work";
import { filesOf, good } from "../../compile/evidence-fixture";
import { askedOfTwo, openBench, twoReports } from "../desk-builders";

const engine = deskEngine(openBench());
const look = (work: Work) => engine.look(work).seen;
const told = (work: Work) => askedOfTwo(look(work));

const said = (where: string, when = "on 30 May 2031", count = "eleven") =>
  `Warden Ada North said that ${count} drones were shot down over ${where} ${when}.`;
const wide = said("Westmark Oblast");
const narrow = said("Alpha and Gamma");

test.each([
  ["the region after its towns", narrow, wide, "other-1", "north-1"],
  ["the towns after their region", wide, narrow, "north-1", "other-1"],
])(
  "%s: the wider claim is asked whether it is the same, and counts once where it is",
  (_, one, other, claim, of) => {
    const work = twoReports(one, other);
    expect(told(work)).toEqual([
      { claim, kind: "told-wider", other: of, answeredBy: ["repeat", "answer", "reject"] },
    ]);
    expect(look(work).leaving.out).toMatchObject([{ claim }]);
    const again = act(work, { do: "repeat", claim, of });
    const { leaving, shown } = look(again);
    expect(told(again)).toEqual([]);
    expect([leaving.claims.length, leaving.again.length, leaving.out]).toEqual([1, 1, []]);
    const evidence = shown?.datasets[0]?.claims.map((each) =>
      each.evidence.map(({ reportId }) => reportId).sort(),
    );
    expect(evidence).toEqual([["north", "other"]]);
    const outputs = engine.outputs(again);
    if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
    const site = filesOf(good);
    const { problems } = compile({
      ...site,
      yaml: new Map([...site.yaml, ...[...outputs.evidence].filter(([path]) => path.endsWith(".yaml"))]),
      texts: new Map([...site.texts, ...again.reports.map(({ id, text }) => [id, text] as const)]),
    });
    expect(problems).toEqual([]);
  },
);

test("said to be another statement, both leave", () => {
  const work = act(twoReports(narrow, wide), { do: "answer", claim: "other-1", question: "told-wider:" });
  expect(told(work)).toEqual([]);
  expect(look(work).leaving).toMatchObject({ again: [], out: [] });
  expect(look(work).leaving.claims).toHaveLength(2);
});

test.each([
  ["another figure", said("Westmark Oblast", "on 30 May 2031", "twelve")],
  ["another day", said("Westmark Oblast", "on 27 May 2031")],
  ["another region", said("Eastmark Oblast")],
])("nothing is asked of %s", (_, other) => {
  expect(told(twoReports(narrow, other))).toEqual([]);
});
