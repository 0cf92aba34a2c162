// @vitest-environment jsdom
import { render, renderHook, screen, act as settle } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import type { Asked, Engine, Seen } from "../../../src/desk/engine/engine";
import { Questions } from "../../../src/desk/page/claims/Questions";
import { useSelectedWords } from "../../../src/desk/page/text/use-selected-words";
import { claimNumbers } from "../../../src/desk/page/words/claim-numbers";
import { act } from "../../../src/desk/work/act";
import type { Action } from "../../../src/desk/work/actions";
import { done, historyOf, undone } from "../../../src/desk/work/history";
import type { Work, WorkClaim, WorkReport } from "../../../src/desk/work/work";
import { draft } from "../../../src/draft/draft";
import { aWork, claimsIn, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const engine = deskEngine(openBench());
/** Nobody is named as who says any of it. */
const unsaid = aWork(
  "Three drones were shot down over Alpha on 30 May 2031. Two drones were shot down over Gamma on 30 May 2031. Four drones were shot down over Westmark Oblast on 30 May 2031.",
);
const kindsOf = (seen: Seen, id: string) => (seen.asked.get(id) ?? []).map(({ kind }) => kind);

const speakerMissing = { kind: "speaker-missing", words: "" } as const;

/** The questions of a kind that a work's first claim asks. */
function asks(work: Work, kind: Asked["kind"]) {
  const [report] = work.reports;
  const [claim] = report?.claims ?? [];
  if (!report || !claim) throw new Error("no claim");
  const { seen } = engine.look(work);
  const asked = (seen.asked.get(claim.id) ?? []).filter((one) => one.kind === kind);
  const tools = toolsFor();
  render(<Questions {...{ work, report, claim, seen, asked, tools }} />);
  return tools;
}

test("what several claims ask of who speaks is answered for all of them by one step, undone as one", async () => {
  const tools = asks(unsaid, "speaker-missing");
  await userEvent.click(screen.getByRole("checkbox", { name: "For all that ask this: claims 1–3" }));
  await userEvent.click(screen.getByRole("button", { name: "The report names nobody" }));
  const [[action] = []] = vi.mocked(tools.act).mock.calls;
  const before = historyOf(unsaid);
  const after = done(before, action as Action);
  const { seen } = engine.look(after.present);
  for (const { id } of claimsIn(unsaid)) expect(kindsOf(seen, id)).not.toContain("speaker-missing");
  expect(undone(after).present).toBe(unsaid);
});

test("unless that is asked for, an answer is of its claim alone", async () => {
  const tools = asks(unsaid, "speaker-missing");
  await userEvent.click(screen.getByRole("button", { name: "The report names nobody" }));
  expect(tools.act).toHaveBeenCalledWith({ do: "answer", claim: "north-1", question: "speaker-missing:" });
});

test("what is rejected, and what no other claim asks, is not counted among those", () => {
  asks(act(unsaid, { do: "reject", claims: ["north-2", "north-3"] }), "speaker-missing");
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("words that are selected for all claims that ask become that part of each, by one step", async () => {
  const [report] = unsaid.reports as [WorkReport];
  const [first] = report.claims as [WorkClaim];
  const there = {
    readSpan: async (...asked: Parameters<typeof engine.readSpan>) => engine.readSpan(...asked),
  } as unknown as Engine;
  const does = vi.fn();
  const { seen } = engine.look(unsaid);
  const given = { engine: there, report, seen, claim: first, act: does, tell: () => {}, goTo: () => {} };
  const { result } = renderHook(useSelectedWords, { initialProps: given });
  settle(() => result.current.aim("time", { asked: speakerMissing, also: ["north-2", "north-3"] }));
  expect(result.current.aimedBeside).toBe(2);
  const start = report.text.indexOf("30 May");
  await settle(async () => result.current.onSelect({ start, end: start + "30 May 2031".length }));
  expect(does).toHaveBeenCalledOnce();
  const after = act(unsaid, does.mock.calls[0]?.[0] as Action);
  expect(claimsIn(after).map(({ draft }) => draft.window?.start)).toEqual([start, start, start]);
});

test("what was decided or answered meanwhile is left as it is, which is said", async () => {
  const there = {
    readSpan: async (...asked: Parameters<typeof engine.readSpan>) => engine.readSpan(...asked),
  } as unknown as Engine;
  const [does, tell] = [vi.fn(), vi.fn()];
  const given = (work: Work) => ({
    engine: there,
    report: work.reports[0],
    seen: engine.look(work).seen,
    claim: claimsIn(work)[0] ?? null,
    act: does,
    tell,
    goTo: () => {},
  });
  const { result, rerender } = renderHook(useSelectedWords, { initialProps: given(unsaid) });
  settle(() => result.current.aim("time", { asked: speakerMissing, also: ["north-2", "north-3"] }));
  const answered = act(unsaid, { do: "answer", claim: "north-3", question: "speaker-missing:" });
  rerender(given(act(answered, { do: "reject", claims: ["north-2"] })));
  expect(result.current.aimedBeside).toBe(0);
  await settle(async () => result.current.onSelect({ start: 41, end: 52 }));
  expect(does).toHaveBeenCalledOnce();
  expect(does.mock.calls[0]?.[0]).not.toHaveProperty("also");
  expect(tell).toHaveBeenCalledWith(
    "Changed. 2 claims that asked this ask it no more, and were left as they are.",
  );
});

test("words for a part of a claim, where none is open, are refused with the reason", async () => {
  const tell = vi.fn();
  const given = { engine: {} as Engine, report: unsaid.reports[0], seen: null, claim: null };
  const { result } = renderHook(useSelectedWords, {
    initialProps: { ...given, act: vi.fn(), tell, goTo: () => {} },
  });
  settle(() => result.current.onSelect({ start: 0, end: 5 }));
  await settle(async () => result.current.use("figure", { start: 0, end: 5 }));
  expect(tell).toHaveBeenCalledWith(expect.stringMatching(/^No claim is open/));
  expect(result.current.refused).toMatch(/^No claim is open/);
});

test("a question of where something was is answered for each claim, and offered for no others", () => {
  const work = aWork(
    "Warden Ada North said that three drones were shot down over Lumen on 30 May 2031. She said that two drones were shot down over Lumen on 30 May 2031.",
  );
  asks(work, "two-readings");
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("where a claim's words name nobody, whom the report names elsewhere is one press away, for one claim or for all that ask", async () => {
  const text =
    "Two drones were shot down over Gamma on 30 May 2031. Three drones were shot down over Alpha on 30 May 2031. Warden Ada North said that four drones were shot down over Westmark Oblast on 30 May 2031. Several channels reported that one drone was shot down over Beta on 30 May 2031.";
  const { drafts, ...drafted } = draft(text, { published: "2031-05-31" });
  const named = aWork(text, {
    drafted: { ...drafted, drafts: drafts.map((one, at) => (at < 2 ? { ...one, speaker: null } : one)) },
  });
  const tools = asks(named, "speaker-missing");
  const offered = screen.getAllByRole("button").map(({ textContent }) => textContent);
  expect(offered.filter((words) => words?.startsWith("“"))).toEqual(["“Warden Ada North”"]);
  await userEvent.click(screen.getByRole("checkbox", { name: "For all that ask this: claims 1 and 2" }));
  await userEvent.click(screen.getByRole("button", { name: "“Warden Ada North”" }));
  const [[action] = []] = vi.mocked(tools.act).mock.calls;
  const after = act(named, action as Action);
  expect(claimsIn(after).map(({ draft }) => draft.speaker?.name)).toEqual([
    "Warden Ada North",
    "Warden Ada North",
    "Warden Ada North",
    "Several channels",
  ]);
  const { seen } = engine.look(after);
  for (const { id } of claimsIn(after)) expect(kindsOf(seen, id)).not.toContain("speaker-missing");
});

test("the claims that ask the same are named by their numbers in the list", () => {
  const { claims } = unsaid.reports[0] as WorkReport;
  const named = (...ids: string[]) => claimNumbers(ids, { claims });
  expect(named("north-3", "north-1")).toBe("1 and 3");
  expect(named("north-1", "north-2")).toBe("1 and 2");
  expect(named("north-1", "north-2", "north-3")).toBe("1–3");
});
