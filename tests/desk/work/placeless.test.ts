import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { widePlaces } from "../../../src/desk/page/claims/wide-places";
import { act } from "../../../src/desk/work/act";
import { done, historyOf, undone } from "../../../src/desk/work/history";
import type { Work } from "../../../src/desk/work/work";
import { draft } from "../../../src/draft/draft";
import { accepted, aDraftPlace, aWork, claimsIn, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const seenOf = (work: Work) => engine.look(work).seen;
const kinds = (work: Work, claim: string) =>
  (seenOf(work).asked.get(claim) ?? []).map(({ kind, standsAgainst }) => [kind, standsAgainst]);

const text =
  "Warden Ada North said that two drones were shot down over Gamma in Westmark Oblast. Warden Ada North said that three missiles were intercepted on 30 May 2031.";
const withoutPlace = (): { work: Work; id: string } => {
  const drafted = aWork(text);
  const [, last] = claimsIn(drafted);
  const id = last?.id ?? "";
  // What the engine took for understood is not what this is about.
  const work = act(drafted, { do: "setPlaces", claim: id, places: [], within: null });
  return { work, id };
};

test("“the text does not say where” keeps a claim out, says so, and holds up nothing else", () => {
  const { work, id } = withoutPlace();
  expect(kinds(work, id)).toContainEqual(["where-missing", "publishing"]);
  const asked = seenOf(work).asked.get(id) ?? [];
  expect(asked.find(({ kind }) => kind === "where-missing")?.answeredBy).toContain("leaveOut");
  const out = act(accepted(work), { do: "leaveOut", claim: id });
  expect(kinds(out, id)).toEqual([["placeless", "nothing"]]);
  const outputs = engine.outputs(out);
  if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
  expect(outputs.datasets[0]?.claims.map(({ id: one }) => one)).toEqual(["north-1"]);
  expect(seenOf(out).evidence.get("geodata/reports/north.yaml")).not.toContain("missile");
});

test("what was only on its way to a place is out with it: nothing is asked again, and no map has it", () => {
  const said = draft(text, { published: "2031-05-31" });
  const [first, last] = said.drafts;
  if (!first || !last) throw new Error("no claims");
  const { places, within } = first;
  const going = { ...last, places, within, questions: [{ kind: "on-the-way", words: "Gamma" } as const] };
  const drafted = accepted(aWork(text, { drafted: { ...said, drafts: [first, going] } }));
  const id = claimsIn(drafted)[1]?.id ?? "";
  const [onTheWay] = (seenOf(drafted).asked.get(id) ?? []).filter(({ kind }) => kind === "on-the-way");
  expect(onTheWay?.answeredBy).toContain("leaveOut");
  const out = act(drafted, { do: "leaveOut", claim: id });
  expect(kinds(out, id)).toEqual([["placeless", "nothing"]]);
  expect(seenOf(out).leaving.claims).toEqual(["north-1"]);
  expect(seenOf(out).derived.get(id)?.places ?? []).toEqual([]);
  const outputs = engine.outputs(out);
  if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
  expect(outputs.datasets[0]?.claims.map(({ id: one }) => one)).toEqual(["north-1"]);
});

test("a claim that stays out is undone in one step, asked again when it is decided anew, and back with a place", () => {
  const { work, id } = withoutPlace();
  const history = done(historyOf(work), { do: "leaveOut", claim: id });
  expect(undone(history).present).toBe(work);
  const anew = act(history.present, { do: "reopen", claims: [id] });
  expect(kinds(anew, id)).toContainEqual(["where-missing", "publishing"]);
  const [place] = claimsIn(work)[0]?.draft.places ?? [];
  if (!place) throw new Error("no place");
  const placed = act(history.present, {
    do: "setPlaces",
    claim: id,
    places: [{ ...place, isImplied: true }],
    within: null,
  });
  expect(kinds(placed, id)).toEqual([]);
});

test("a claim whose text does not say where may be somewhere in what the text names at its widest", () => {
  const { work, id } = withoutPlace();
  const { places } = engine.readSpan(
    text,
    { start: 0, end: text.length },
    { language: "en", published: null },
  );
  const [wide, ...others] = widePlaces(places);
  if (!wide) throw new Error("no wide place");
  expect([wide.words, others]).toEqual(["Westmark Oblast", []]);
  const placed = act(work, { do: "setPlaces", claim: id, places: [wide], within: null });
  expect(kinds(placed, id)).toEqual([["undecided", "publishing"]]);
  expect(
    seenOf(placed)
      .derived.get(id)
      ?.places.map(({ words }) => words),
  ).toEqual(["Westmark Oblast"]);
});

test("of what a text names, countries stand before regions, each once; where something came from, and towns, do not", () => {
  const offered = widePlaces([
    aDraftPlace("Alpha Oblast", {}),
    aDraftPlace("Markland", { kind: "country", country: "XA" }),
    aDraftPlace("Marklands", { kind: "country", country: "XA" }),
    aDraftPlace("Skyland", { kind: "country", country: "XB", role: "source" }),
    aDraftPlace("Beta", { kind: "settlement" }),
  ]);
  expect(offered.map(({ words, isImplied }) => [words, isImplied])).toEqual([
    ["Markland", true],
    ["Alpha Oblast", true],
  ]);
});

test("a report of which every claim stays out has nothing to publish", () => {
  const { work, id } = withoutPlace();
  const out = act(act(work, { do: "reject", claims: ["north-1"] }), { do: "leaveOut", claim: id });
  expect(
    seenOf(out)
      .ofReport.get("north")
      ?.map(({ kind }) => kind),
  ).toContain("nothing-claimed");
});
