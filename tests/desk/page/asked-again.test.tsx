// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import type { Seen } from "../../../src/desk/engine/engine";
import { leftIn } from "../../../src/desk/engine/left";
import { ClaimList } from "../../../src/desk/page/claims/ClaimList";
import { useAskedAgain } from "../../../src/desk/page/use-asked-again";
import { useTold } from "../../../src/desk/page/use-told";
import { act } from "../../../src/desk/work/act";
import type { Work } from "../../../src/desk/work/work";
import { accepted, aWork, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const engine = deskEngine(openBench());
const tools = toolsFor();

/** The list of claims and what is said, as the desk holds them. */
function Shown({ work, seen }: { work: Work; seen: Seen }) {
  const [report] = work.reports;
  const { all, fresh } = useAskedAgain(work, seen, false);
  const [said] = useTold(leftIn(work, seen), false, fresh.size);
  const list = { work, seen, tools, askedAgain: all, current: null, pointed: null };
  return (
    <>
      <p role="status">{said}</p>
      {report && <ClaimList {...list} report={report} />}
    </>
  );
}
const shown = (work: Work) => <Shown work={work} seen={engine.look(work).seen} />;

// Closed cards hold their heads alone. Without `hidden`, what is seen is reckoned anew for each element.
const rows = () => screen.getAllByRole("article", { hidden: true }).map(({ textContent }) => textContent);
const text =
  "Warden Ada North said that three drones were shot down over Gamma. She said that two drones were shot down over Alpha.";
const choice = { words: "Gamma", report: "north", certainty: "certain", reason: "" } as const;
/** No gazetteer has it, so the check refuses it. */
const nowhere = { ...choice, is: { geonames: 7 } };

test("an accepted claim that a later deed puts back into question says so in its row, aloud and before the way out", () => {
  const work = accepted(aWork(text));
  const { rerender } = render(shown(work));
  expect(rows().join()).not.toMatch(/question/);
  expect(screen.getByText("Every claim of this report is decided.")).toBeVisible();

  const mended = act(work, { do: "choosePlace", choice: nowhere });
  const { looked, seen } = engine.look(mended);
  for (const told of [seen, engine.compare(looked)]) {
    rerender(<Shown work={mended} seen={told} />);
    expect(rows()[0]).toMatch(/accepted, but there is a new question/);
    expect(rows()[1]).toMatch(/accepted$/);
    expect(screen.getByRole("status", { hidden: true })).toHaveTextContent(
      /Accepted, but asked again: 1 claim\./,
    );
  }
  expect(screen.getByText(/an accepted one is in question and stays off the map/)).toBeVisible();
  fireEvent.click(screen.getByText("To the next question"));
  expect(tools.go).toHaveBeenCalledWith(1, true);

  // Said once: of what is done next, it is no news.
  const named = act(mended, { do: "nameWork", name: "Lamps" });
  rerender(shown(named));
  expect(rows()[0]).toMatch(/accepted, but there is a new question/);
  expect(screen.getByRole("status", { hidden: true })).not.toHaveTextContent(/again/);

  rerender(shown(act(named, { do: "forgetPlace", words: "Gamma", report: "north" })));
  expect(rows()[0]).toMatch(/accepted$/);
});

test("a claim that was accepted with its question open is in question, not asked again", () => {
  const work = accepted(act(aWork(text), { do: "choosePlace", choice: nowhere }));
  render(shown(work));
  expect(rows()[0]).toMatch(/accepted, but a question is open/);
  expect(screen.getByRole("status", { hidden: true })).not.toHaveTextContent(/again/);
});
