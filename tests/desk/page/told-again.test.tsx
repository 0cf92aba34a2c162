// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { Questions } from "../../../src/desk/page/claims/Questions";
import { ToldAgain } from "../../../src/desk/page/claims/ToldAgain";
import { act } from "../../../src/desk/work/act";
import type { Action } from "../../../src/desk/work/actions";
import { accepted, aReport, aWork, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const engine = deskEngine(openBench());
const said = "Warden Ada North said that three drones were shot down over Westmark Oblast on 30 May 2031.";

test("a statement that two reports of the work tell is counted once by one press, and twice again by another", () => {
  const work = accepted(act(aWork(said), { do: "addReport", report: aReport(said, { id: "other" }) }));
  const [, report] = work.reports;
  const [claim] = report?.claims ?? [];
  if (!report || !claim) throw new Error("no claim");
  const { seen } = engine.look(work);
  const [tools, goTo] = [toolsFor(), vi.fn()];
  const asked = seen.asked.get(claim.id) ?? [];
  const { unmount } = render(<Questions {...{ work, report, claim, asked, seen, tools }} />);
  expect(
    screen.getByText(/says the same of the same time\. If it is one statement, it is to count once/),
  ).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: "It is one statement: count it once" }));
  const action: Action = { do: "repeat", claim: "other-1", of: "north-1" };
  expect(tools.act).toHaveBeenCalledWith(action);
  unmount();

  const again = act(work, action);
  const repeated = again.reports[1]?.claims[0] ?? claim;
  render(<ToldAgain work={again} claim={repeated} tools={{ ...tools, goTo }} />);
  fireEvent.click(screen.getByRole("button", { name: /3 drones · shot down/ }));
  expect(goTo).toHaveBeenCalledWith("north", "north-1");
  fireEvent.click(screen.getByRole("button", { name: "They are two statements" }));
  expect(tools.act).toHaveBeenLastCalledWith({ ...action, of: null });
});

test("a statement that the site has published already is looked up there by one press, beside the desk", () => {
  const work = aWork(said);
  const [report] = work.reports;
  const [claim] = report?.claims ?? [];
  if (!report || !claim) throw new Error("no claim");
  const [asked] =
    engine
      .look(act(work, { do: "addReport", report: aReport(said, { id: "other" }) }))
      .seen.asked.get("other-1") ?? [];
  if (!asked) throw new Error("nothing is asked");
  const { seen } = engine.look(work);
  const published = { ...asked, other: "gazette-2031-1" };
  render(<Questions {...{ work, report, claim, asked: [published], seen, tools: toolsFor() }} />);
  const link = screen.getByRole("link", { name: "See what the site has of it" });
  expect(link).toHaveAttribute("href", "../?lang=en&claim=gazette-2031-1");
  expect(link).toHaveAttribute("target", "_blank");
  expect(screen.queryByRole("button", { name: /one statement/ })).toBeNull();
});
