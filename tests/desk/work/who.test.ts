import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { done, historyOf, undone } from "../../../src/desk/work/history";
import { openQuestions, questionKey } from "../../../src/desk/work/questions";
import { nobodyByName } from "../../../src/desk/work/who";
import type { Work } from "../../../src/desk/work/work";
import { accepted, aReport, aWork, claimsIn, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const asksWho = (work: Work) =>
  [...engine.look(work).seen.asked.values()].flat().filter(({ kind }) => kind === "speaker-unknown").length;

test("who speaks is asked once for the whole work, whether with an article or without, and undone in one step", () => {
  const first = aWork(
    "The Guild of Lamps said that three drones were shot down over Westmark Oblast. Two drones were shot down over Alpha, the Guild of Lamps said.",
  );
  const report = aReport("Guild of Lamps said that four drones were shot down over Beta.", { id: "south" });
  const history = historyOf(act(first, { do: "addReport", report }));
  expect(asksWho(history.present)).toBe(3);
  const source = { id: "guild", name: null, office: "Guild of Lamps", kind: "official" } as const;
  const answered = done(history, { do: "setSource", said: "the Guild of Lamps", source });
  expect(asksWho(answered.present)).toBe(0);
  expect(undone(answered).present).toBe(history.present);
});

test("“still the same” is said for all claims that ask it, in one step", () => {
  const drafted = claimsIn(
    aWork(
      "Warden Ada North said that three drones were shot down over Westmark Oblast. Two drones were shot down over Alpha. Four drones were shot down over Beta.",
    ),
  );
  const question = { kind: "speaker-carried", words: "Warden Ada North" } as const;
  const base = aWork("x");
  const [report] = base.reports;
  if (!report) throw new Error("no report");
  const claims = drafted.map((claim) => ({ ...claim, draft: { ...claim.draft, questions: [question] } }));
  const work: Work = { ...base, reports: [{ ...report, claims }] };
  const [one, ...others] = claims.map(({ id }) => id);
  const history = done(historyOf(work), {
    do: "answer",
    claim: one ?? "",
    question: questionKey(question),
    also: others,
  });
  expect(claimsIn(history.present).flatMap(openQuestions)).toEqual([]);
  expect(undone(history).present).toBe(work);
});

test.each(["Latvia", "The Lamp Telegram channel"])(
  "whom the text names is asked about and is on no map as nobody's: %s",
  (who) => {
    const work = aWork(`${who} said that three drones were shot down over Westmark Oblast.`);
    expect(asksWho(work)).toBe(1);
    const { seen } = engine.look(accepted(work));
    expect(seen.derived.get("north-1")?.source).not.toBe("unattributed");
    expect(seen.leaving.claims).toEqual([]);
    const said = claimsIn(work)[0]?.draft.speaker?.name ?? "";
    const source = { id: "somebody", name: null, office: who, kind: "official" } as const;
    const answered = engine.look(accepted(act(work, { do: "setSource", said, source }))).seen;
    expect(answered.derived.get("north-1")?.source).toBe("somebody");
    expect(answered.leaving.claims).toEqual(["north-1"]);
  },
);

test("of many, of whom none is named, nobody is asked who they are: the claim names no source", () => {
  const work = aWork(
    "Several Telegram channels reported that three drones were shot down over Westmark Oblast.",
  );
  expect(claimsIn(work)[0]?.draft.speaker?.words).toBe("Several Telegram channels");
  expect(asksWho(work)).toBe(0);
  expect(engine.look(work).seen.derived.get("north-1")?.source).toBe("unattributed");
});

test("who is entered later, under a part of another's name, puts no accepted claim of that other back into question", () => {
  const text =
    "The Ministry of Skies said that three drones were shot down over Westmark Oblast. The Guild of Lamps said that two drones were shot down over Alpha.";
  const work = aWork(text);
  const said = claimsIn(work)[1]?.draft.speaker?.name ?? "";
  const source = { id: "guild", name: null, office: "Ministry", kind: "official" } as const;
  const { seen } = engine.look(accepted(act(work, { do: "setSource", said, source })));
  expect(claimsIn(work).map(({ id }) => seen.derived.get(id)?.source)).toEqual(["skies", "guild"]);
  expect(claimsIn(work).map(({ id }) => seen.asked.get(id))).toEqual([[], []]);
});

test("who says that it is nobody by name is not asked once more who says it", () => {
  const work = aWork(
    "Captain Bo Lantern said that three missiles were intercepted over Gamma on 30 May 2031.",
  );
  const [claim] = claimsIn(work);
  const id = claim?.id ?? "";
  const nobody = act(work, { do: "setSpeaker", claim: id, speaker: null });
  const kinds = (engine.look(nobody).seen.asked.get(id) ?? []).map(({ kind }) => kind);
  expect(kinds).toEqual(["undecided"]);
});

test.each([
  ["“nobody by name” of its own words", "Captain Bo Lantern", nobodyByName],
  ["words that name nobody by themselves", "Several residents", () => null],
] as const)("the report's words for who is not named leave with the claim: %s", (_, words, action) => {
  const work = aWork(`${words} said that three missiles were intercepted over Gamma on 30 May 2031.`);
  const [claim] = claimsIn(work);
  if (!claim?.draft.speaker) throw new Error("no speaker");
  const step = action(claim.id, claim.draft.speaker);
  const out = accepted(step ? act(work, step) : work);
  expect(engine.look(out).seen.leaving.claims).toEqual([claim.id]);
  const outputs = engine.outputs(out);
  if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
  const [told] = outputs.datasets[0]?.claims ?? [];
  expect(told).toMatchObject({ sourceId: "unattributed", saidBy: words });
  expect(outputs.evidence.get("geodata/reports/north.yaml")).toContain(
    `source: null\n    said_by: ${words}\n`,
  );
});

test("words of another sentence are nobody's, once nobody is named: they go", () => {
  const work = aWork(
    "Captain Bo Lantern said that three missiles were intercepted over Gamma on 30 May 2031.",
  );
  const [claim] = claimsIn(work);
  if (!claim?.draft.speaker) throw new Error("no speaker");
  const carried = { ...claim.draft.speaker, isCarried: true };
  expect(nobodyByName(claim.id, carried)).toEqual({ do: "setSpeaker", claim: claim.id, speaker: null });
});
