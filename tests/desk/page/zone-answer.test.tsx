// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Answers } from "../../../src/desk/page/claims/Answers";
import { aWork } from "../desk-builders";
import { toolsFor } from "./desk-tools";

test("whose clocks are meant is answered by a press, for all of the report", async () => {
  const work = aWork("Warden Ada North said that three drones were shot down over Alpha from 8:00 to 9:30.");
  const [report] = work.reports;
  const [claim] = report?.claims ?? [];
  if (!report || !claim) throw new Error("no claim");
  const asked = {
    kind: "zone-unsaid",
    words: "from 8:00 to 9:30",
    span: null,
    other: null,
    found: null,
    answeredBy: ["setHead", "answer", "setWindow"],
    isShared: false,
    standsAgainst: "nothing",
  } as const;
  const tools = toolsFor();
  render(<Answers {...{ asked, claim, report, work, tools }} hasForm={false} alike={[]} />);
  expect(screen.getByText(/holds for all times of this report/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Kyiv time" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Moscow time" }));
  const head = { zone: "Europe/Moscow" };
  expect(tools.act).toHaveBeenCalledWith({ do: "setHead", report: "north", head });
});
