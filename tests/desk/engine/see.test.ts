import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import type { Seen } from "../../../src/desk/engine/engine";
import { act } from "../../../src/desk/work/act";
import type { Work } from "../../../src/desk/work/work";
import { accepted, aReport, aWork, benchWith, claimsIn, hindering, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const see = (work: Work): Seen => engine.look(work).seen;
const compared = (work: Work): Seen => engine.compare(engine.look(work).looked);
const kindsOf = (seen: Seen, claim: string) => (seen.asked.get(claim) ?? []).map(({ kind }) => kind);
const shownIn = (seen: Seen) => (seen.shown?.datasets[0]?.claims ?? []).map(({ id }) => id);

const plain = "Warden Ada North said that three drones were shot down over Westmark Oblast on 30 May 2031.";

test("a claim in which nothing is in question is on the map, with what was read off, and waits to be accepted", () => {
  const work = aWork(plain);
  const seen = see(work);
  expect(kindsOf(seen, "north-1")).toEqual(["undecided"]);
  expect(shownIn(seen)).toEqual(["north-1"]);
  expect(seen.derived.get("north-1")).toMatchObject({
    source: "north",
    unit: "uav",
    clock: { start: "2031-05-30" },
    places: [{ words: "Westmark Oblast", certainty: "certain" }],
  });
  expect(hindering(see(accepted(work)))).toBe(0);
});

test("the map and what leaves hold the work alone: of the site's sources and places, those that it uses", () => {
  const outputs = engine.outputs(accepted(aWork(plain)));
  if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
  const [dataset] = outputs.datasets;
  expect(dataset?.reports.map(({ id }) => id)).toEqual(["north"]);
  expect(dataset?.sources.map(({ id }) => id)).toEqual(["north"]);
  expect(dataset?.places).toHaveLength(1);
  expect(Object.keys(outputs.published)).toContain("dataset.json");
});

test.each([
  { publisher: "tass.example" },
  { publisher: "Business Recorder" },
  { publisher: "“A: {b}”, # c" },
  { publisher: "Warden Ada North" },
  { title: "Three shot down: all that is known" },
  { title: "Warden Ada Northern" },
  { url: null, publisher: "The Lantern" },
  { published: null, title: "A title", publisher: "The Lantern" },
])("whatever an editor says of the report beside its text keeps the claims on the map: %o", (head) => {
  const seen = see(aWork(plain, head));
  expect(seen.ofReport.get("north")?.filter(({ kind }) => kind === "known-from")).toEqual([]);
  expect(shownIn(seen)).toEqual(["north-1"]);
  const [report] = seen.shown?.datasets[0]?.reports ?? [];
  if (head.publisher) expect(JSON.stringify(report)).toContain(JSON.stringify(head.publisher));
});

test("an address that is none is asked about, and keeps no claim from the map", () => {
  const seen = see(aWork(plain, { url: "paper.example" }));
  expect(seen.ofReport.get("north")?.map(({ kind }) => kind)).toContain("bad-url");
  expect(shownIn(seen)).toEqual(["north-1"]);
});

const namesakes =
  "Warden Ada North said that three drones were shot down over Lumen. She said that two drones were shot down over Gamma.";

test("a namesake is asked about and keeps no other claim from the map; choosing one answers it", () => {
  const work = aWork(namesakes);
  const seen = see(work);
  expect(seen.asked.get("north-1")).toContainEqual(
    expect.objectContaining({
      kind: "two-readings",
      words: "Lumen",
      isShared: true,
      standsAgainst: "publishing",
    }),
  );
  expect(seen.asked.get("north-1")?.find(({ kind }) => kind === "two-readings")?.answeredBy[0]).toBe(
    "choosePlace",
  );
  expect(shownIn(seen)).toEqual(["north-2"]);
  const choice = {
    words: "Lumen",
    report: "north",
    is: { geonames: 302 },
    certainty: "probable",
    reason: "",
  } as const;
  const chosen = see(act(work, { do: "choosePlace", choice }));
  expect(kindsOf(chosen, "north-1")).not.toContain("two-readings");
  expect(shownIn(chosen)).toEqual(["north-1", "north-2"]);
  expect(chosen.evidence.get("geodata/places.yaml")).toContain("geonames: 302");
});

test("a choice that is refused is told of, and keeps no other claim from the map", () => {
  const choice = {
    words: "Lumen",
    report: "north",
    is: { geonames: 7 },
    certainty: "certain",
    reason: "",
  } as const;
  const work = act(aWork(namesakes), { do: "choosePlace", choice });
  for (const seen of [see(work), see(work), compared(work)]) {
    expect(shownIn(seen)).toEqual(["north-2"]);
    // At the words that it was made for, in place of what they ask without it.
    expect(kindsOf(seen, "north-1")).toEqual(["undecided", "geonames-unknown"]);
  }
});

test("the candidates for a name say what speaks for each, and lie on the map", () => {
  const work = aWork("Warden Ada North said that three drones were shot down over Lumen in Westmark Oblast.");
  const [first, second] = engine.candidates("Lumen", work, "north-1");
  expect(first).toMatchObject({ is: { geonames: 301 }, kind: "town" });
  expect(first?.speaks).toContainEqual(expect.objectContaining({ for: true, kind: "in-region-named" }));
  const against = second?.speaks.find(({ kind }) => kind === "in-other-region");
  const named = first?.speaks.find(({ kind }) => kind === "in-region-named");
  // The region that the report names, never the one that the town lies in
  expect(against).toEqual({ for: false, kind: "in-other-region", words: named?.words });
  expect(engine.candidates("Nowhere", work, null)).toEqual([]);
});

test("a dateline speaks neither for nor against a place", () => {
  const told = "Warden Ada North said that three drones were shot down over Lumen.";
  const kinds = (text: string) =>
    engine
      .candidates("Lumen", aWork(text), "north-1")
      .flatMap(({ speaks }) => speaks.map(({ kind }) => kind));
  expect(kinds(`Westmark Oblast is calm. ${told}`)).toContain("in-region-named");
  expect(kinds(`Westmark Oblast, May 31, LANTERN – ${told}`)).not.toContain("in-region-named");
  expect(kinds(`Westmark Oblast, 5 drones fell - one burnt. ${told}`)).toContain("in-region-named");
});

test("a town that the gazetteer has twice is offered once, by the entry with names in more languages", () => {
  const twins = [
    "311\tLampton\t0.5\t0.7\tPPL\tXA.01\t4000\t",
    "312\tLampton\t0.51\t0.7\tPPL\tXA.01\t3000\tЛамптон",
  ];
  const own = deskEngine(benchWith((yaml) => yaml, [...twins, "313\tLampton\t1.5\t0.7\tPPL\tXA.01\t2000\t"]));
  const work = aWork("Warden Ada North said that three drones were shot down over Lampton.");
  expect(own.candidates("Lampton", work, "north-1").map(({ is }) => is)).toEqual([
    { geonames: 312 },
    { geonames: 313 },
  ]);
  // The other of the two, once it was chosen, is what stands among them as chosen.
  const choice = { words: "Lampton", report: "north", certainty: "certain", reason: "" } as const;
  const chosen = act(work, { do: "choosePlace", choice: { ...choice, is: { geonames: 311 } } });
  expect(own.candidates("Lampton", chosen, "north-1").map(({ is }) => is)).toEqual([
    { geonames: 311 },
    { geonames: 313 },
  ]);
});

test("a place that nobody can tell stands beside the map, and nothing more is asked", () => {
  const work = aWork("Warden Ada North said that three drones were shot down near Nowhere on 30 May 2031.");
  expect(kindsOf(see(work), "north-1")).toContain("place-unknown");
  const words =
    see(work)
      .asked.get("north-1")
      ?.find(({ kind }) => kind === "place-unknown")?.words ?? "";
  const choice = { words, report: "north", is: null, certainty: "unresolved", reason: "" } as const;
  const seen = see(accepted(act(work, { do: "choosePlace", choice })));
  expect(hindering(seen)).toBe(0);
  expect(seen.derived.get("north-1")?.places).toMatchObject([{ certainty: "unresolved" }]);
});

test("nobody can tell which of several of a name it is: the joint figure keeps the name, and nothing more is asked", () => {
  const work = aWork(
    "Warden Ada North said that three drones were shot down over Lumen and Gamma on 30 May 2031.",
  );
  expect(kindsOf(see(work), "north-1")).toContain("two-readings");
  const choice = { words: "Lumen", report: "north", is: null, certainty: "unresolved", reason: "" } as const;
  const seen = see(accepted(act(work, { do: "choosePlace", choice })));
  expect(hindering(seen)).toBe(0);
  expect(seen.leaving.claims).toEqual(["north-1"]);
  expect(seen.derived.get("north-1")?.places).toMatchObject([
    { words: "Lumen", certainty: "unresolved" },
    { words: "Gamma", certainty: "certain" },
  ]);
});

const guild = "The Guild of Lamps said that three drones were shot down over Gamma on 30 May 2031.";

test("who is not entered is asked about, shown all the same, and entered once for all claims", () => {
  const work = aWork(guild);
  const seen = see(work);
  expect(seen.asked.get("north-1")).toContainEqual(
    expect.objectContaining({ kind: "speaker-unknown", words: "Guild of Lamps" }),
  );
  expect(shownIn(seen)).toEqual(["north-1"]);
  const source = { id: "lamps", name: null, office: "Guild of Lamps", kind: "ministry" } as const;
  const said = claimsIn(work)[0]?.draft.speaker?.name ?? null;
  const entered = see(accepted(act(work, { do: "setSource", source, said })));
  expect(hindering(entered)).toBe(0);
  expect(entered.evidence.get("geodata/sources.yaml")).toContain("id: lamps");
  const medium = { ...source, kind: "media" } as const;
  const told = see(accepted(act(work, { do: "setSource", source: medium, said })));
  expect(hindering(told)).toBe(0);
  expect(told.evidence.get("geodata/sources.yaml")).toContain("kind: media");
  const nobody = see(
    accepted(act(work, { do: "chooseSpeaker", choice: { said: said ?? "", source: null } })),
  );
  expect(nobody.derived.get("north-1")?.source).toBe("unattributed");
});

test("a name in other letters than the page's is in the language of its text, beside what the editor says it is here", () => {
  const work = aWork(guild);
  const said = claimsIn(work)[0]?.draft.speaker?.name ?? null;
  const plain = { id: "lamps", name: "Ада Ловел", office: "Гильдия ламп", kind: "official" } as const;
  const sources = (here: { name: string; office: string }) =>
    see(
      accepted(act(work, { do: "setSource", source: { ...plain, language: "ru", here }, said })),
    ).shown?.datasets.find(({ language }) => language === "en")?.sources;
  expect(sources({ name: "Ada Lovel", office: "" })).toMatchObject([
    { name: "Ada Lovel", office: "Гильдия ламп", otherLanguage: { office: "ru" } },
  ]);
  expect(sources({ name: "", office: "" })).toMatchObject([
    { name: "Ада Ловел", otherLanguage: { name: "ru", office: "ru" } },
  ]);
});

test("a report without a date is asked for it, and shown before it is given", () => {
  const seen = see(aWork(plain, { published: null }));
  expect(seen.ofReport.get("north")?.[0]).toMatchObject({
    kind: "published-missing",
    answeredBy: ["setHead"],
  });
  expect(shownIn(seen)).toEqual(["north-1"]);
});

test("a rejected claim is neither shown nor asked about", () => {
  const seen = see(act(aWork(plain), { do: "reject", claims: ["north-1"] }));
  expect(seen.asked.has("north-1")).toBe(false);
  expect(seen.shown).toBeNull();
  expect(seen.ofReport.get("north")).toContainEqual(expect.objectContaining({ kind: "nothing-claimed" }));
});

test("of a list one part of which is refused, the other parts are on the map as claims of their own", () => {
  const list = "Warden Ada North said that 14 drones were shot down: 9 over Westmark Oblast, 5 over Nowhere.";
  const seen = see(aWork(list));
  expect(shownIn(seen)).toContain("north-2");
  expect(seen.asked.get("north-3")?.map(({ kind }) => kind)).toContain("place-unknown");
});

test("another source's other figure for the same place and time contradicts, within the work as with what is published", () => {
  const [three, nine] = ["Warden Ada North said three", "The Ministry of Skies said nine"].map(
    (said) =>
      `${said} drones were shot down over Westmark Oblast from 08:00 to 12:00 Moscow time on 30 May 2031.`,
  );
  const work = act(aWork(three ?? ""), { do: "addReport", report: aReport(nine ?? "", { id: "skies" }) });
  const { relations, isCompared } = compared(work);
  expect(isCompared).toBe(true);
  expect(relations.get("north-1")).toContainEqual(
    expect.objectContaining({
      kind: "contradicts",
      other: "skies-1",
      isPublished: false,
      report: { id: "skies", title: null, publisher: "paper.example", published: "2031-05-31" },
    }),
  );
});

test("selected words become a claim; what no word says of it is a question", () => {
  const text = "It was a calm night. Later 7 drones over Gamma, they say.";
  const start = text.indexOf("7");
  const { draft } = engine.readSpan(text, { start, end: start + 20 }, { language: "en", published: null });
  expect(draft.figure).toMatchObject({ value: 7 });
  const seen = see(act(aWork(text), { do: "addClaim", report: "north", draft }));
  expect([...seen.asked.keys()]).toContain("north-1");
});

test("of a place that is the only one of its name it is said that it is", () => {
  const [only, ...others] = engine.candidates("Gamma", aWork(namesakes), "north-2");
  expect(others).toEqual([]);
  expect(only?.speaks).toContainEqual({ for: true, kind: "only-one", words: "Gamma" });
});

test("before it is known when a claim was, nothing is said of how it bears on others", () => {
  const other = aReport("Warden Ada North said that three drones were shot down over Gamma overnight.", {
    id: "other",
  });
  const own = { published: null, title: null };
  const undated = act(
    aWork("Warden Ada North said that three drones were shot down over Gamma overnight.", own),
    {
      do: "addReport",
      report: other,
    },
  );
  expect(compared(undated).relations.get("north-1")).toEqual([]);
  expect(compared(undated).relations.get("other-1")).toEqual([]);
});
