import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../src/compile/compile";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { filesOf, good } from "../../compile/evidence-fixture";
import { aWork, hindering, openBench } from "../desk-builders";
import { actionOf, article, urge } from "../generated";

const engine = deskEngine(openBench());
const site = filesOf(good);

test("whatever the work is, its evidence compiles, or it is said what stands against it; nothing throws", () => {
  let left = 0;
  fc.assert(
    fc.property(article, fc.array(urge, { maxLength: 8 }), fc.nat(2), (text, urges, third) => {
      let work = aWork(text);
      for (const each of urges) work = act(work, actionOf(each, work));
      if (third === 0) work = settled(work);
      const outputs = engine.outputs(work);
      if ("problems" in outputs) {
        expect(outputs.problems).not.toEqual([]);
        return;
      }
      const { looked, seen } = engine.look(work);
      // What was said to leave leaves, whatever stays out.
      const ids = outputs.datasets[0]?.claims.map(({ id }) => id) ?? [];
      expect(ids.toSorted()).toEqual(seen.leaving.claims.toSorted());
      const told = [...ids, ...seen.leaving.out.map(({ claim }) => claim)];
      const standing = work.reports
        .flatMap(({ claims }) => claims)
        .filter(({ state }) => state !== "rejected");
      expect(told.toSorted()).toEqual(standing.map(({ id }) => id).toSorted());
      // The whole compiler once more for each would take minutes.
      if (left++ % 5 > 0) return;
      const compared = engine.compare(looked);
      const asked = [...compared.asked.values(), ...compared.ofReport.values()].flat();
      if (asked.some(({ standsAgainst }) => standsAgainst === "this-site")) return;
      const texts = new Map(work.reports.map(({ id, text: own }) => [id, own]));
      const { problems } = compile({
        ...site,
        yaml: new Map([...site.yaml, ...[...outputs.evidence].filter(([path]) => path.endsWith(".yaml"))]),
        texts: new Map([...site.texts, ...texts]),
      });
      expect(problems).toEqual([]);
    }),
    { numRuns: 100, seed: 15, endOnFailure: true },
  );
  // Or nothing would have been held against the compiler.
  expect(left).toBeGreaterThan(10);
}, 120_000);

/** As a hasty editor would leave it: everything answered with yes, and what is refused taken out. */
function settled(work: ReturnType<typeof aWork>) {
  let now = work;
  for (const report of now.reports)
    now = act(now, { do: "setHead", report: report.id, head: { published: "2031-05-31" } });
  for (let round = 0; round < 5; round++) {
    const { seen } = engine.look(now);
    const { asked } = seen;
    if (hindering(seen) === 0) break;
    for (const [claim, all] of asked) {
      for (const { kind, words } of all) {
        if (kind === "undecided") now = act(now, { do: "accept", claims: [claim] });
        else if (kind === "speaker-unknown" || kind === "office-missing")
          now = act(now, {
            do: "setSource",
            source: { id: `who-${now.sources.length}`, name: null, office: words, kind: "ministry" },
            said:
              now.reports.flatMap(({ claims }) => claims).find(({ id }) => id === claim)?.draft.speaker
                ?.name ?? null,
          });
        else if (all.some(({ found }) => found !== null)) now = act(now, { do: "reject", claims: [claim] });
        else now = act(now, { do: "answer", claim, question: `${kind}:${words}` });
      }
    }
  }
  return now;
}
