// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { askedOnce } from "../../../src/desk/engine/asked-once";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import type { Asked } from "../../../src/desk/engine/engine";
import { questionsOf } from "../../../src/desk/engine/left";
import { Questions } from "../../../src/desk/page/claims/Questions";
import { aWork, claimsIn, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const engine = deskEngine(openBench());

test("who is asked about, and whether it is still they, is one question: who it is, nobody, or somebody else", () => {
  const work = aWork("Governor Ida Stone said that three drones were shot down over Westmark Oblast.");
  const [report] = work.reports;
  const [claim] = report?.claims ?? [];
  if (!report || !claim) throw new Error("no claim");
  const { seen } = engine.look(work);
  const own = seen.asked.get(claim.id) ?? [];
  const [unknown] = own.filter(({ kind }) => kind === "speaker-unknown");
  if (!unknown) throw new Error("nobody is asked about");
  const carried: Asked = {
    ...unknown,
    kind: "speaker-carried",
    answeredBy: ["answer", "setSpeaker", "chooseSpeaker"],
  };
  const both = { ...seen, asked: new Map([[claim.id, askedOnce([carried, ...own])]]) };
  const asked = questionsOf(both, claim);
  render(<Questions {...{ work, report, claim, seen: both, asked, tools: toolsFor() }} />);
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  expect(screen.queryByRole("button", { name: /^Yes, still/ })).toBeNull();
  for (const name of ["Confirm", "Nobody by name", "Select the speaker"])
    expect(screen.getByRole("button", { name })).toBeVisible();
  // Where nobody is asked about, it is asked whether it is still they.
  expect(askedOnce([carried])).toEqual([carried]);
});

test("what is not asked is not counted either: neither as the next question, nor as one for all claims", () => {
  const work = aWork(
    "Governor Ida Stone said that three drones were shot down over Westmark Oblast.\n\nThere were no casualties. One drone was shot down over Gamma.",
  );
  const { seen } = engine.look(work);
  const drafted = claimsIn(work).flatMap(({ draft }) => draft.questions.map(({ kind }) => kind));
  expect(drafted).toContain("speaker-carried");
  const kinds = [...seen.asked.values()].flat().map(({ kind }) => kind);
  expect(kinds).toContain("speaker-unknown");
  expect(kinds).not.toContain("speaker-carried");
});
