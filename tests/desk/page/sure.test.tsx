// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { ClaimList } from "../../../src/desk/page/claims/ClaimList";
import { sureBeside, sureClaims } from "../../../src/desk/page/claims/sure";
import { act } from "../../../src/desk/work/act";
import { done, historyOf, undone } from "../../../src/desk/work/history";
import type { Work, WorkClaim, WorkReport } from "../../../src/desk/work/work";
import { aWork, claimsIn, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const engine = deskEngine(openBench());
const north = (work: Work) => work.reports[0] as WorkReport;
const sureIn = (work: Work) => sureClaims(north(work), engine.look(work).seen);
const besides = (work: Work, at: number) =>
  sureBeside(claimsIn(work)[at] as WorkClaim, north(work), engine.look(work).seen);

const list =
  "Warden Ada North said that nine drones were shot down on 30 May 2031: five over Gamma, four over";
const plain = `${list} Alpha.`;

test("all of which nothing is asked is accepted by one press, and taken back by one", () => {
  const work = aWork(plain);
  const tools = toolsFor();
  const { seen } = engine.look(work);
  const shown = { work, report: north(work), seen, askedAgain: new Set<string>(), pointed: null, tools };
  render(<ClaimList {...shown} current="north-1" />);
  fireEvent.click(screen.getByRole("button", { name: "Accept the 3 claims of which nothing is asked" }));
  const [[what, first, also] = []] = vi.mocked(tools.decide).mock.calls;
  expect([what, first, also]).toEqual(["accept", "north-1", ["north-2", "north-3"]]);
  fireEvent.click(screen.getByRole("button", { name: "Accept all 3 of this sentence" }));
  expect(tools.decide).toHaveBeenLastCalledWith("accept", "north-1", ["north-2", "north-3"]);
  const after = done(historyOf(work), { do: "accept", claims: ["north-1", "north-2", "north-3"] });
  expect(engine.look(after.present).seen.leaving.claims).toHaveLength(3);
  expect(undone(after).present).toBe(work);
});

test("what is asked about is never among them; what only waits for it is", () => {
  // Two towns are called so.
  const work = aWork(`${list} Lumen.`);
  expect(sureIn(work)).toEqual(["north-1", "north-2"]);
  expect(besides(work, 0)).toEqual(["north-2"]);
  // Nothing is offered at a claim that is in question itself.
  expect(besides(work, 2)).toEqual([]);
});

test("what is decided already is not decided again, and of one claim alone there is nothing to gather", () => {
  const work = aWork(plain);
  expect(sureIn(act(work, { do: "reject", claims: ["north-3"] }))).not.toContain("north-3");
  expect(sureIn(act(work, { do: "accept", claims: ["north-1", "north-2"] }))).toEqual(["north-3"]);
  expect(besides(act(work, { do: "accept", claims: ["north-1", "north-2"] }), 2)).toEqual([]);
});

test("another sentence is another press", () => {
  const work = aWork(
    "Warden Ada North said that three drones were shot down over Gamma on 30 May 2031. She said that two drones were shot down over Alpha on 30 May 2031.",
  );
  expect(sureIn(work)).toHaveLength(2);
  expect(besides(work, 0)).toEqual([]);
});
