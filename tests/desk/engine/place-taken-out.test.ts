import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import type { Work } from "../../../src/desk/work/work";
import { accepted, aWork, claimsIn, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const asked = (work: Work) =>
  (engine.look(work).seen.asked.get("north-1") ?? []).map(({ kind, words }) => [kind, words]);
const takenOut = ["place-taken-out", "Beta"];
const key = "place-taken-out:Beta";

/** A work whose claim names Beta, and that which is left when Beta is taken out. */
function without(text: string): { before: Work; after: Work } {
  const before = accepted(aWork(text));
  const place = claimsIn(before)[0]?.draft.places.find(({ words }) => words === "Beta");
  if (!place) throw new Error("no Beta");
  return { before, after: act(before, { do: "removePlace", claim: "north-1", place }) };
}

const joint = "Warden Ada North said that three drones were shot down over Gamma and Beta on 30 May 2031.";

test("one figure of several places does not shrink to fewer without a word: it is asked, and does not leave before", () => {
  const { before, after } = without(joint);
  expect(asked(before)).not.toContainEqual(takenOut);
  expect(asked(after)).toContainEqual(takenOut);
  expect(engine.look(after).seen.leaving.claims).toEqual([]);
  const answered = act(after, { do: "answer", claim: "north-1", question: key });
  expect(asked(answered)).not.toContainEqual(takenOut);
  expect(engine.look(answered).seen.leaving.claims).toEqual(["north-1"]);
});

test("a place that is put back answers it; taken out once more, it is asked once more", () => {
  const { before, after } = without(joint);
  const place = claimsIn(before)[0]?.draft.places.find(({ words }) => words === "Beta");
  if (!place) throw new Error("no Beta");
  const back = act(after, { do: "addPlace", claim: "north-1", place });
  expect(asked(back)).not.toContainEqual(takenOut);
  expect(asked(act(back, { do: "removePlace", claim: "north-1", place }))).toContainEqual(takenOut);
});

test("another place that is added answers nothing about the one that was taken out", () => {
  const { after } = without(joint);
  const [place] = claimsIn(after)[0]?.draft.places ?? [];
  if (!place) throw new Error("no place is left");
  const other = { ...place, words: "three", start: joint.indexOf("three"), end: joint.indexOf("three") + 5 };
  const added = act(after, { do: "addPlace", claim: "north-1", place: other });
  expect(claimsIn(added)[0]?.draft.places).toHaveLength(2);
  expect(asked(added)).toContainEqual(takenOut);
});

test("of what has no figure, fewer places are no other statement", () => {
  const { after } = without("Warden Ada North said that nobody was hurt in Gamma and Beta on 30 May 2031.");
  expect(asked(after)).not.toContainEqual(takenOut);
});
