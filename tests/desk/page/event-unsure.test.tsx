// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { Answers } from "../../../src/desk/page/claims/Answers";
import { act } from "../../../src/desk/work/act";
import { aWork, claimsIn, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

test("who says yes to what happened reads what it is that they say yes to", async () => {
  const work = aWork("Warden Ada North said that three drones were shot down over Alpha.");
  const [report] = work.reports;
  const [claim] = report?.claims ?? [];
  if (!report || !claim) throw new Error("no claim");
  const asked = {
    kind: "event-unsure",
    words: "",
    span: null,
    other: null,
    found: null,
    answeredBy: ["setEvent", "answer"],
    isShared: false,
    standsAgainst: "publishing",
  } as const;
  const tools = toolsFor();
  render(<Answers {...{ asked, claim, report, work, tools }} hasForm={false} alike={[]} />);
  await userEvent.click(screen.getByRole("button", { name: "Yes: shot down" }));
  expect(tools.act).toHaveBeenCalledWith({ do: "answer", claim: claim.id, question: "event-unsure:" });
});

test("where no kind fits, that is said, and the claim is left out by a press instead of being called what it is not", async () => {
  const engine = deskEngine(openBench());
  const text = "Two explosions were heard near Alpha, Warden Ada North said.";
  const { draft } = engine.readSpan(text, { start: 0, end: 35 }, { language: "en", published: null });
  const work = act(aWork(text), { do: "addClaim", report: "north", draft });
  const claim = claimsIn(work).at(-1);
  const [report] = work.reports;
  const asked = (engine.look(work).seen.asked.get(claim?.id ?? "") ?? []).find(
    ({ kind }) => kind === "event-unsure",
  );
  if (!report || !claim || !asked) throw new Error("nothing is asked");
  const tools = toolsFor();
  render(<Answers {...{ asked, claim, report, work, tools }} hasForm={false} alike={[]} />);
  expect(screen.getByText(/explosions that were heard, have no sign of their own here/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "None of these: leave it out" }));
  expect(tools.act).toHaveBeenCalledWith({ do: "reject", claims: [claim.id] });
});
