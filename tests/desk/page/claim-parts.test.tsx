// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import type { Asked } from "../../../src/desk/engine/engine";
import { ClaimCard } from "../../../src/desk/page/claims/ClaimCard";
import { ClaimParts } from "../../../src/desk/page/claims/ClaimParts";
import { Questions } from "../../../src/desk/page/claims/Questions";
import { linesOf } from "../../../src/desk/page/text/marks";
import { act } from "../../../src/desk/work/act";
import type { Work } from "../../../src/desk/work/work";
import { quotesOf } from "../../../src/domain/claims/claim";
import { accepted, aWork, benchWithCity, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const engine = deskEngine(openBench());

function card(work: Work, by = engine) {
  const tools = toolsFor();
  const { seen } = by.look(work);
  const [report] = work.reports;
  const claim = report?.claims.at(-1);
  if (!report || !claim) throw new Error("no claim");
  const asked = (seen.asked.get(claim.id) ?? []).filter(({ kind }) => kind !== "undecided");
  const how = { number: 1, isAskedAgain: false, isCurrent: true, isPointed: false };
  render(<ClaimCard {...{ work, report, claim, asked, seen, tools }} {...how} />);
  return tools;
}

test("what is said with a reservation is shown so, as on the reader's page, and can be said without", async () => {
  const tools = card(
    aWork(
      "According to preliminary information, three drones were shot down over Westmark Oblast, Ada North said.",
    ),
  );
  expect(screen.getByRole("heading", { name: /Preliminary/ })).toBeVisible();
  const row = screen.getByText("With what reservation");
  expect(row.nextElementSibling).toHaveTextContent(/^Preliminary .*preliminary information/i);
  await userEvent.click(screen.getByRole("button", { name: "Change With what reservation" }));
  await userEvent.click(screen.getByRole("button", { name: "Said without reservation" }));
  expect(tools.act).toHaveBeenCalledWith({ do: "setReservation", claim: "north-1", reservation: null });
});

test("the quote that is shown, and lit in the text, is the one that leaves, with the other words that leave beside it", () => {
  const told =
    'Warden Ada North reported the destruction of five more drones over the region.\n"Five drones were destroyed over Gamma and Alpha," she wrote.';
  const included =
    "Warden Ada North said that seven drones were shot down over Gamma, including two flying to Alpha.";
  for (const work of [accepted(aWork(told)), accepted(aWork(included))]) {
    const { seen } = engine.look(work);
    const outputs = engine.outputs(work);
    if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
    const left = outputs.datasets[0]?.claims ?? [];
    const [report] = work.reports;
    if (!report) throw new Error("no report");
    for (const claim of report.claims) {
      const quotes = left.flatMap((one) =>
        one.id === claim.id ? quotesOf(one).map(({ exact }) => exact) : [],
      );
      const parts = { work, report, claim, derived: null, quoted: seen.quotes.get(claim.id) ?? null };
      const { unmount } = render(<ClaimParts {...parts} tools={toolsFor()} />);
      const row = screen.getByText("In these words").nextElementSibling;
      expect([...(row?.querySelectorAll("q") ?? [])].map(({ textContent }) => textContent)).toEqual(quotes);
      unmount();
      const spans = new Map([...seen.quotes].map(([id, { span }]) => [id, span]));
      const lit = linesOf(report, spans)
        .flatMap(({ pieces }) => pieces)
        .filter(({ quotedBy }) => quotedBy.includes(claim.id));
      expect(lit.map(({ start, end }) => report.text.slice(start, end)).join("")).toBe(quotes[0]);
    }
  }
});

test("a claim that asks who speaks, and whether it is still they, has one form to say it", () => {
  const work = aWork("Governor Ida Stone said that three drones were shot down over Westmark Oblast.");
  const [report] = work.reports;
  const [claim] = report?.claims ?? [];
  const { seen } = engine.look(work);
  const [unknown] = (seen.asked.get("north-1") ?? []).filter(({ kind }) => kind === "speaker-unknown");
  if (!report || !claim || !unknown) throw new Error("nobody is asked about");
  const carried: Asked = {
    ...unknown,
    kind: "speaker-carried",
    answeredBy: ["answer", "setSpeaker", "chooseSpeaker"],
  };
  render(<Questions {...{ work, report, claim, seen, asked: [carried, unknown], tools: toolsFor() }} />);
  const [first, second] = screen.getAllByRole("listitem");
  if (!first || !second) throw new Error("no two questions");
  expect(within(first).getByRole("button", { name: /^Yes, still “/ })).toBeVisible();
  expect(within(first).queryByRole("combobox", { name: "Who is it?" })).toBeNull();
  expect(within(second).getByRole("combobox", { name: "Who is it?" })).toBeVisible();
});

test("who speaks in the claim’s own sentence is not told to be understood", () => {
  card(aWork("Ada North said that nobody was hurt in Westmark Oblast on 30 May."));
  const said = screen.getByText("Who says it").nextElementSibling;
  expect(said).not.toHaveTextContent("understood");
});

test("of a sentence that names no speaker, whoever is taken for one is told to be understood", () => {
  card(aWork("Three drones were shot down over Westmark Oblast, Ada North said. Nobody was hurt."));
  const said = screen.getByText("Who says it").nextElementSibling;
  expect(said).toHaveTextContent("Ada North");
  expect(said).toHaveTextContent("(from another sentence)");
});

test("words that mean a region together with its city are said to be taken for both", () => {
  const words = "Omicron Oblast";
  const choice = {
    words,
    report: "north",
    is: { iso: "XA-OO" },
    with: { iso: "XA-OC" },
    certainty: "certain",
    reason: "",
  } as const;
  const work = aWork(`Warden Ada North said that three drones were shot down over ${words}.`);
  card(act(work, { do: "choosePlace", choice }), deskEngine(benchWithCity()));
  const row = screen.getByText("Where", { selector: "dt" });
  expect(row.nextElementSibling).toHaveTextContent(/taken as: .*Omicron Oblast.* and .*Omicron/);
});
