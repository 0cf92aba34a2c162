// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import type { Asked } from "../../../src/desk/engine/engine";
import { questionsTo } from "../../../src/desk/page/claims/ClaimList";
import { Questions } from "../../../src/desk/page/claims/Questions";
import { aWork, openBench } from "../desk-builders";
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
  const both = { ...seen, asked: new Map([[claim.id, [carried, ...own]]]) };
  const asked = questionsTo(both, claim);
  render(<Questions {...{ work, report, claim, seen: both, asked, tools: toolsFor() }} />);
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  expect(screen.queryByRole("button", { name: /^Yes, still/ })).toBeNull();
  for (const name of ["Confirm", "Nobody by name", "Select the speaker"])
    expect(screen.getByRole("button", { name })).toBeVisible();
  // Where nobody is asked about, it is asked whether it is still they.
  const alone = { ...seen, asked: new Map([[claim.id, [carried]]]) };
  expect(questionsTo(alone, claim)).toEqual([carried]);
});
