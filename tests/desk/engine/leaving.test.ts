import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { saysNowhere } from "../../../src/desk/work/questions";
import type { Work } from "../../../src/desk/work/work";
import { accepted, aReport, aWork, claimsIn, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const leaving = (work: Work) => engine.look(work).seen.leaving;
const why = (work: Work) => leaving(work).out.map((one) => [one.claim, one.why, one.with]);
/** Ids of the claims in what leaves; and the reports of the evidence. */
function left(work: Work): { claims: readonly string[]; reports: readonly string[] } | null {
  const outputs = engine.outputs(work);
  if ("problems" in outputs) return null;
  const reports = [...outputs.evidence.keys()].filter((path) => path.includes("/reports/"));
  return { claims: (outputs.datasets[0]?.claims ?? []).map(({ id }) => id).sort(), reports };
}

const two =
  "Warden Ada North said that three drones were shot down over Westmark Oblast on 30 May 2031. She said that two drones were shot down over Lumen on 30 May 2031.";

test("of a work whose claims are half decided those leave that are accepted and in which nothing is asked", () => {
  const work = aWork(two);
  expect(why(work)).toEqual([
    ["north-1", "undecided", null],
    ["north-2", "asked", null],
  ]);
  expect(left(work)).toBeNull();
  const half = act(work, { do: "accept", claims: ["north-1"] });
  expect(leaving(half).claims).toEqual(["north-1"]);
  expect(left(half)?.claims).toEqual(["north-1"]);
  // A question stays one though its claim is accepted; and is told as what it is.
  expect(leaving(accepted(work)).out[0]?.asked.map(({ kind }) => kind)).toEqual(["two-readings"]);
  // What is rejected is nobody's to tell of.
  expect(why(act(half, { do: "reject", claims: ["north-2"] }))).toEqual([]);
});

test("what is undecided is on the map, and in nothing that leaves: no file, no evidence", () => {
  const work = act(aWork(two), { do: "accept", claims: ["north-1"] });
  const other = aReport("Warden Ada North said that four drones were shot down over Gamma on 30 May 2031.", {
    id: "other",
  });
  const both = act(work, { do: "addReport", report: other });
  expect(engine.look(both).seen.shown?.datasets[0]?.claims.map(({ id }) => id)).toContain("other-1");
  expect(left(both)).toEqual({ claims: ["north-1"], reports: ["geodata/reports/north.yaml"] });
});

test("a report that lacks its day leaves with none of its claims, and keeps no other report from leaving", () => {
  const other = aReport("Warden Ada North said that four drones were shot down over Gamma on 30 May 2031.", {
    id: "other",
    published: null,
  });
  const work = accepted(
    act(act(aWork(two), { do: "reject", claims: ["north-2"] }), { do: "addReport", report: other }),
  );
  expect(leaving(act(work, { do: "reject", claims: ["north-2"] }))).toMatchObject({
    claims: ["north-1"],
    out: [{ claim: "other-1", report: "other", why: "head", asked: [{ kind: "published-missing" }] }],
  });
});

const list =
  "Warden Ada North said that 14 drones were shot down on 30 May 2031: 9 over Westmark Oblast, 5 over Eastmark Oblast.";

test("a total leaves with all of its parts, or none of them does", () => {
  const work = aWork(list);
  const [total = "", first = "", second = ""] = claimsIn(work).map(({ id }) => id);
  const most = act(work, { do: "accept", claims: [total, first] });
  expect(why(most)).toEqual([
    [total, "together", second],
    [first, "together", second],
    [second, "undecided", null],
  ]);
  const all = act(most, { do: "accept", claims: [second] });
  expect(leaving(all).claims).toEqual([total, first, second]);
  expect(left(all)?.claims).toEqual([total, first, second].sort());
});

test("a claim for which the text gives no place leaves beside the others", () => {
  const drafted = aWork(`Warden Ada North said that six missiles were shot down on 30 May 2031. ${two}`);
  const [first = ""] = claimsIn(drafted).map(({ id }) => id);
  const work = act(drafted, { do: "setPlaces", claim: first, places: [], within: null });
  const answered = act(accepted(work), { do: "answer", claim: first, question: saysNowhere });
  const { claims, beside, out } = leaving(answered);
  expect(beside).toEqual([first]);
  expect(claims).toHaveLength(2);
  // Two towns are called so.
  expect(out.map(({ why }) => why)).toEqual(["asked"]);
  expect(left(answered)?.claims).toEqual([...claims].sort());
});

test("a total whose part is in question says which part it waits for; nothing accepted stays out without a reason", () => {
  const work = accepted(
    aWork(
      "Warden Ada North said that nine drones were shot down on 30 May 2031: five over Gamma, and four over Lumen.",
    ),
  );
  const { out } = leaving(work);
  expect(out.map(({ claim }) => claim)).toEqual(claimsIn(work).map(({ id }) => id));
  const ofLumen = claimsIn(work).find(({ draft }) => draft.places.some(({ words }) => words === "Lumen"))?.id;
  expect(out.filter(({ claim }) => claim !== ofLumen).map((one) => [one.why, one.with])).toEqual([
    ["together", ofLumen],
    ["together", ofLumen],
  ]);
  expect(out.every(({ asked, with: other }) => asked.length > 0 || other !== null)).toBe(true);
});
