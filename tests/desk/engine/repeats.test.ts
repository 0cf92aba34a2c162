import { expect, test } from "vitest";
import { compile } from "../../../src/compile/compile";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { repeatOf } from "../../../src/desk/work/repeats";
import type { Work } from "../../../src/desk/work/work";
import { filesOf, good } from "../../compile/evidence-fixture";
import { askedOfTwo, aWork, claimsIn, hindering, openBench, twoReports } from "../desk-builders";

const engine = deskEngine(openBench());
const look = (work: Work) => engine.look(work).seen;
const told = (work: Work) =>
  askedOfTwo(look(work)).map(({ answeredBy: [first], ...one }) => ({ ...one, first }));

const single = "Warden Ada North said that three drones were shot down over Westmark Oblast on 30 May 2031.";
const list = (say: string) =>
  `Warden Ada North ${say} that 14 drones were shot down on 30 May 2031: 9 over Westmark Oblast, 5 over Eastmark Oblast.`;

test.each([
  { what: "a claim", one: single, other: single.replace("said", "wrote") },
  { what: "a total with its parts", one: list("said"), other: list("added") },
])(
  "$what that two reports of the work tell is asked about, and counts once where it is one statement",
  ({ one, other }) => {
    const work = twoReports(one, other);
    expect(told(work)).toMatchObject([{ claim: "other-1", other: "north-1", first: "repeat" }]);
    const again = act(work, { do: "repeat", claim: "other-1", of: "north-1" });
    const seen = look(again);
    const { leaving, asked, shown } = seen;
    expect(told(again)).toEqual([]);
    expect([...asked.values()].flat().filter(({ standsAgainst }) => standsAgainst === "publishing")).toEqual(
      [],
    );
    const count = claimsIn(work).length / 2;
    expect([leaving.claims.length, leaving.again.length, leaving.out, hindering(seen)]).toEqual([
      count,
      count,
      [],
      0,
    ]);
    // Its words stand as evidence of the one claim, by both reports.
    const [dataset] = shown?.datasets ?? [];
    expect(dataset?.claims).toHaveLength(count);
    expect(new Set(dataset?.claims[0]?.evidence.map(({ reportId }) => reportId))).toEqual(
      new Set(["north", "other"]),
    );
    // And what leaves compiles with the site.
    const outputs = engine.outputs(again);
    if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
    const site = filesOf(good);
    const { problems } = compile({
      ...site,
      yaml: new Map([...site.yaml, ...[...outputs.evidence].filter(([path]) => path.endsWith(".yaml"))]),
      texts: new Map([...site.texts, ...again.reports.map(({ id, text }) => [id, text] as const)]),
    });
    expect(problems).toEqual([]);
    // Said otherwise, it is asked again.
    expect(told(act(again, { do: "repeat", claim: "other-1", of: null }))).toEqual(told(work));
  },
);

test("a claim that is told again waits for the first, and stands by itself where that is rejected", () => {
  const work = act(twoReports(single, single), { do: "repeat", claim: "other-1", of: "north-1" });
  const undecided = act(work, { do: "reopen", claims: ["north-1"] });
  expect(look(undecided).leaving).toMatchObject({
    claims: [],
    again: [],
    out: [
      { claim: "north-1", why: "undecided" },
      { claim: "other-1", why: "together", with: "north-1" },
    ],
  });
  const alone = act(work, { do: "reject", claims: ["north-1"] });
  expect(look(alone).leaving).toMatchObject({ claims: ["other-1"], again: [], out: [] });
});

test("no two claims repeat each other, and none repeats one of its own report", () => {
  const one = act(twoReports(single, single), { do: "repeat", claim: "other-1", of: "north-1" });
  const both = act(one, { do: "repeat", claim: "north-1", of: "other-1" });
  expect(claimsIn(both).map((claim) => repeatOf(claim, both))).toEqual([null, null]);
  const own = act(aWork(`${single} ${single}`), { do: "repeat", claim: "north-1", of: "north-1" });
  expect(claimsIn(own).map((claim) => repeatOf(claim, own))).not.toContain("north-1");
});
