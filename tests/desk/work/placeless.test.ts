import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { sureClaims } from "../../../src/desk/page/claims/sure";
import { widePlaces } from "../../../src/desk/page/claims/wide-places";
import { act } from "../../../src/desk/work/act";
import { done, historyOf, undone } from "../../../src/desk/work/history";
import type { Work, WorkReport } from "../../../src/desk/work/work";
import { Index } from "../../../src/domain/dataset";
import { claimsOffMap } from "../../../src/domain/places/place-claims";
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

/** The claims that leave, each with why the map does not show it, if it does not. */
function leftOf(work: Work) {
  const outputs = engine.outputs(work);
  if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
  const [dataset] = outputs.datasets;
  if (!dataset) throw new Error("no dataset");
  const index = new Index(dataset);
  const off = new Map(claimsOffMap(dataset.claims, index).map(({ claim, reason }) => [claim.id, reason]));
  const claims = dataset.claims.map(({ id }) => [id, off.get(id) ?? "on the map"]);
  return { claims, dataset, evidence: outputs.evidence };
}

test("a claim of which the text does not say where leaves with the others, and is listed beside the map", () => {
  const { work, id } = withoutPlace();
  expect(kinds(work, id)).toContainEqual(["where-missing", "publishing"]);
  const asked = seenOf(work).asked.get(id) ?? [];
  expect(asked.find(({ kind }) => kind === "where-missing")?.answeredBy).toContain("leaveOut");
  const out = act(accepted(work), { do: "leaveOut", claim: id });
  expect(kinds(out, id)).toEqual([["placeless", "nothing"]]);
  const { claims, dataset, evidence } = leftOf(out);
  expect(claims).toEqual([
    ["north-1", "on the map"],
    [id, "unnamed"],
  ]);
  expect(seenOf(out).leaving).toMatchObject({ claims: ["north-1", id], beside: [id], out: [] });
  const told = dataset.claims.find((one) => one.id === id);
  expect(told?.summary).toBe("Missiles reported intercepted");
  expect(told?.figure).toMatchObject({ value: 3 });
  expect(evidence.get("geodata/reports/north.yaml")).toContain(
    "where: [{ id: unsaid-north, implied: true }]",
  );
  expect(evidence.get("geodata/places.yaml")).toContain("unsaid-north");
});

test("a part of which the text does not say where is included in its total", () => {
  const list =
    "Warden Ada North said that 14 drones were shot down over Westmark Oblast on 30 May 2031: 9 over Gamma, 5 over Alpha.";
  const drafted = accepted(aWork(list));
  const [total, first] = claimsIn(drafted);
  if (!total || first?.partOf !== total.id) throw new Error("no list");
  const bare = act(drafted, { do: "setPlaces", claim: first.id, places: [], within: null });
  const { claims, dataset } = leftOf(act(bare, { do: "leaveOut", claim: first.id }));
  expect(claims).toContainEqual([first.id, "unnamed"]);
  expect(dataset.claims.find(({ id }) => id === first.id)).toMatchObject({
    partOf: null,
    subsetOf: total.id,
  });
});

test("what was only on its way to a place stands beside the map without it, and nothing is asked again", () => {
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
  expect(leftOf(out).claims).toEqual([
    ["north-1", "on the map"],
    [id, "unnamed"],
  ]);
});

test("a claim that stays out is undone in one step, asked again when it is decided anew, and back with a place", () => {
  const { work, id } = withoutPlace();
  const history = done(historyOf(work), { do: "leaveOut", claim: id });
  expect(undone(history).present).toBe(work);
  const anew = act(act(history.present, { do: "accept", claims: [id] }), { do: "reopen", claims: [id] });
  expect(kinds(anew, id)).toContainEqual(["where-missing", "publishing"]);
  const [place] = claimsIn(work)[0]?.draft.places ?? [];
  if (!place) throw new Error("no place");
  const placed = act(history.present, {
    do: "setPlaces",
    claim: id,
    places: [{ ...place, isImplied: true }],
    within: null,
  });
  expect(kinds(placed, id)).toEqual([["undecided", "publishing"]]);
});

test("that the text does not say where answers the question, and accepts nothing: all that is left is to accept it", () => {
  const { work, id } = withoutPlace();
  const out = act(work, { do: "leaveOut", claim: id });
  expect(claimsIn(out).map(({ state }) => state)).toEqual(["open", "open"]);
  expect(kinds(out, id)).toEqual([
    ["undecided", "publishing"],
    ["placeless", "nothing"],
  ]);
  expect(seenOf(out).leaving.claims).toEqual([]);
  // Of what is told there nothing is asked: it is accepted with the others by one press.
  expect(sureClaims(out.reports[0] as WorkReport, seenOf(out))).toEqual(["north-1", id]);
  expect(seenOf(accepted(out)).leaving).toMatchObject({ claims: ["north-1", id], beside: [id] });
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

test("a report none of whose claims says where leaves all the same", () => {
  const { work, id } = withoutPlace();
  const out = act(act(work, { do: "reject", claims: ["north-1"] }), { do: "leaveOut", claim: id });
  expect(leftOf(act(out, { do: "accept", claims: [id] })).claims).toEqual([[id, "unnamed"]]);
});

test("who speaks is asked of it as of any other", () => {
  const drafted = aWork("Captain Bo Lantern said that three missiles were intercepted on 30 May 2031.");
  const [claim] = claimsIn(drafted);
  const bare = act(drafted, { do: "setPlaces", claim: claim?.id ?? "", places: [], within: null });
  const out = act(bare, { do: "leaveOut", claim: claim?.id ?? "" });
  expect(kinds(out, claim?.id ?? "")).toEqual([
    ["undecided", "publishing"],
    ["speaker-unknown", "publishing"],
    ["placeless", "nothing"],
  ]);
  expect(seenOf(out).leaving.claims).toEqual([]);
});
