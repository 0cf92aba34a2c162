// @vitest-environment jsdom
import { fireEvent, render, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { PublishedBefore } from "../../../src/desk/page/claims/PublishedBefore";
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

test("a statement that the site has published already is told with its report, and asks for nothing", () => {
  const report = { id: "cited", title: "Night", publisher: "The Courier", published: "2031-05-31" };
  render(<PublishedBefore published={[{ other: "skies-uavs-night", report }]} />);
  const told = within(screen.getByRole("region", { name: "Published on this site already" }));
  const link = told.getByRole("link", { name: "“Night”, The Courier, 31 May 2031" });
  expect(link).toHaveAttribute("href", "../?lang=en&claim=skies-uavs-night");
  expect(link).toHaveAttribute("target", "_blank");
  expect(told.getByText(/You need do nothing: both stay\..*entered as a repeat/)).toBeVisible();
  expect(told.queryByRole("button")).toBeNull();
});
