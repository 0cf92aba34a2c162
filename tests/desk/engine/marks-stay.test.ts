import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { printWorkFile, readWorkFile } from "../../../src/desk/work/saved/work-file";
import type { Work } from "../../../src/desk/work/work";
import { toldApart } from "../../../src/domain/claims/told-apart";
import { aReport, aWork, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
/** The marks of what is shown, by the source's id: colour and shape. */
function marksIn(work: Work): Record<string, string> {
  const [dataset] = engine.look(work).seen.shown?.datasets ?? [];
  const marks = dataset ? toldApart(dataset) : new Map();
  const speaking = new Set(dataset?.claims.map(({ sourceId }) => sourceId));
  return Object.fromEntries(
    [...marks]
      .filter(([id]) => speaking.has(id))
      .map(([id, { shape, colorIndex }]) => [id, `${shape} ${colorIndex}`]),
  );
}

// Two towns are called Lumen: the first claim is on no map before it is said which.
const text =
  "Captain Bo Lantern said that three missiles were intercepted over Lumen. Warden Ada North said that two drones were shot down over Gamma on 30 May 2031. Mayor Cy Reed said that one drone was shot down over Alpha on 30 May 2031.";
const lumen = {
  do: "choosePlace",
  choice: { words: "Lumen", report: "north", is: { geonames: 301 }, certainty: "certain", reason: "" },
} as const;

test("a source keeps its mark when another that speaks before it comes to the map, and when one goes", () => {
  const work = aWork(text);
  const first = marksIn(work);
  expect(Object.keys(first)).toHaveLength(2);
  const whole = marksIn(act(work, lumen));
  expect(Object.keys(whole)).toHaveLength(3);
  expect(whole).toMatchObject(first);
  const fewer = marksIn(act(act(work, lumen), { do: "reject", claims: ["north-2"] }));
  for (const [id, mark] of Object.entries(fewer)) expect(whole[id]).toBe(mark);
  expect(new Set(Object.values(whole)).size).toBe(3);
});

test("who is entered by another name, and what another report adds, changes no mark of the others", () => {
  const work = act(aWork(text), lumen);
  const before = marksIn(work);
  const source = { id: "a-captain", name: "Bo Lantern", office: "Captain", kind: "military" } as const;
  const entered = marksIn(act(work, { do: "setSource", said: "Bo Lantern", source }));
  const marks = Object.values(before);
  expect(Object.values(entered).toSorted()).toEqual(marks.toSorted());
  expect(entered.north).toBe(before.north);
  const more = aReport("Judge Di Vale said that two drones were shot down over Beta, Westmark Oblast.", {
    id: "south",
  });
  expect(marksIn(act(work, { do: "addReport", report: more }))).toMatchObject(before);
});

test("a work that is opened again has the marks that it had; so has one that was kept before there were any", () => {
  const [kept] = [act(act(aWork(text), lumen), { do: "reject", claims: ["north-1"] })];
  const again = readWorkFile(printWorkFile(kept));
  if ("why" in again) throw new Error(again.why);
  expect(marksIn(again)).toEqual(marksIn(kept));
  const { voices: _, ...old } = kept;
  expect(marksIn(old)).toEqual(marksIn(kept));
});
