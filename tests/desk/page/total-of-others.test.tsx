// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { Questions } from "../../../src/desk/page/claims/Questions";
import { act } from "../../../src/desk/work/act";
import type { Action } from "../../../src/desk/work/actions";
import { accepted, aWork, claimsIn, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const engine = deskEngine(openBench());
const told =
  "Warden Ada North said that twelve drones were shot down over Westmark Oblast: five over Gamma and seven over Alpha.";
const work = aWork(told);
const [total, ...parts] = claimsIn(work).map(({ id }) => id);
const nobodys = act(work, { do: "setSpeaker", claim: total ?? "", speaker: null });
const asks = (now: typeof work, claim = total) =>
  (engine.look(now).seen.asked.get(claim ?? "") ?? []).filter(({ kind }) => kind === "total-of-others");

/** Presses an answer to the question, and gives the work after it. */
function answered(name: RegExp) {
  const [report] = nobodys.reports;
  const claim = report?.claims[0];
  if (!report || !claim) throw new Error("no claim");
  const tools = toolsFor();
  const { seen } = engine.look(nobodys);
  const { unmount } = render(
    <Questions {...{ work: nobodys, report, claim, seen, tools }} asked={asks(nobodys)} />,
  );
  expect(screen.queryByRole("button", { name: "Nobody by name" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name }));
  unmount();
  return act(nobodys, vi.mocked(tools.act).mock.calls[0]?.[0] as Action);
}
const figuresOf = (now: typeof work) => {
  const outputs = engine.outputs(accepted(now));
  if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
  return (outputs.datasets[0]?.claims ?? []).map(({ id, sourceId, partOf }) => [id, sourceId, partOf]);
};

test("of a sum that is nobody’s, whose parts somebody gives, it is asked whose it is; of one that is theirs, nothing", () => {
  expect(asks(work)).toEqual([]);
  expect(asks(nobodys)).toHaveLength(1);
  expect(parts.flatMap((part) => asks(nobodys, part))).toEqual([]);
});

test("said to be theirs, it is the total of its parts again", () => {
  const theirs = answered(/Ada North/);
  expect(asks(theirs)).toEqual([]);
  expect(figuresOf(theirs)).toEqual(figuresOf(work));
});

test("said to be the report’s sum, it is left out, and its parts stand", () => {
  const out = answered(/leave it out/);
  const { leaving } = engine.look(act(out, { do: "accept", claims: parts })).seen;
  expect(leaving.claims).toEqual(parts);
});

test("said to be a figure of its own, it stands beside them, and is asked no more", () => {
  const own = answered(/keep it beside them/);
  expect(asks(own)).toEqual([]);
  expect(engine.look(accepted(own)).seen.leaving.claims).toEqual([total, ...parts]);
});
