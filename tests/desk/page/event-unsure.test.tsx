// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Answers } from "../../../src/desk/page/claims/Answers";
import { aWork } from "../desk-builders";
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
