import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import type { Work } from "../../../src/desk/work/work";
import { draft } from "../../../src/draft/draft";
import type { DraftWindow } from "../../../src/draft/drafts";
import { accepted, aWork, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const text =
  "Warden Ada North said that air defence shot down twelve drones over Westmark Oblast: five drones were shot down over Gamma on 30 May and seven drones over Beta.";

/** Twelve in the oblast, of which no time is told; five and seven of them, of these times. */
const ofTimes = (...times: readonly (DraftWindow | null)[]): Work => ofTimesIn(text, times);

function ofTimesIn(text: string, times: readonly (DraftWindow | null)[]): Work {
  const drafted = draft(text, { published: "2031-05-31" });
  const drafts = drafted.drafts.map((one, index) => ({ ...one, window: times[index - 1] ?? null }));
  return accepted(aWork(text, { drafted: { ...drafted, drafts } }));
}

const day = draft(text, { published: "2031-05-31" }).drafts[1]?.window ?? null;
/** Words that are no day by themselves. */
const loose: DraftWindow | null = day && { ...day, words: "and", start: 133, end: 136, clock: null };

const asked = ({ seen }: ReturnType<typeof engine.look>) =>
  [...seen.asked.values()].flatMap((all) => all.map(({ kind }) => kind));
const claimsOf = (work: Work) => {
  const outputs = engine.outputs(work);
  if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
  return outputs.datasets[0]?.claims.map(({ partOf = null, subsetOf = null }) => ({ partOf, subsetOf }));
};

test("where a part is of a day that the total does not tell, all are included in the total, and no sum is asked", () => {
  const work = ofTimes(day, loose);
  expect(asked(engine.look(work))).toEqual([]);
  const included = { partOf: null, subsetOf: "north-1" };
  expect(claimsOf(work)).toEqual([{ partOf: null, subsetOf: null }, included, included]);
});

test("what the parts leave of a total is reckoned from all of them, of their own words for the time too", () => {
  const work = ofTimes(null, loose);
  expect(asked(engine.look(work))).toEqual([]);
  const part = { partOf: "north-1", subsetOf: null };
  expect(claimsOf(work)).toEqual([{ partOf: null, subsetOf: null }, part, part]);
});

test("while the place of a part is in question, the other parts are not said to miss the total", () => {
  // Two towns are called so.
  const { seen } = engine.look(ofTimesIn(text.replace("over Beta", "over Lumen"), [null, loose]));
  expect([...seen.asked].flatMap(([claim, all]) => (all.length > 0 ? [claim] : []))).toEqual(["north-3"]);
  expect(seen.shown?.datasets[0]?.claims.map(({ id, partOf = null }) => [id, partOf])).toEqual([
    ["north-1", null],
    ["north-2", null],
  ]);
});
