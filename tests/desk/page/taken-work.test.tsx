// @vitest-environment jsdom
import { fireEvent, render, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import type { Engine } from "../../../src/desk/engine/engine";
import type { BarProps } from "../../../src/desk/page/bar/Bar";
import { NamesHere } from "../../../src/desk/page/claims/NamesHere";
import { OtherPlace } from "../../../src/desk/page/claims/OtherPlace";
import { SpeakerForm } from "../../../src/desk/page/claims/SpeakerForm";
import { Editor } from "../../../src/desk/page/Editor";
import { ModelHelp } from "../../../src/desk/page/reports/ModelHelp";
import { Taken, takenId } from "../../../src/desk/page/taken";
import type { Work } from "../../../src/desk/work/work";
import { loadDeskWords } from "../../../src/i18n/desk-words";
import { aWork, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

await loadDeskWords();
// Nothing scrolls in this document.
Element.prototype.scrollBy = () => undefined;

const checks = deskEngine(openBench());
const engine = {
  see: async (work: Work) => checks.look(work).seen,
  onSeen: () => () => undefined,
  onWaiting: () => () => undefined,
} as unknown as Engine;
const taken = { keeping: "taken", canUndo: false, canRedo: false } as BarProps;

test("where another tab has the work, a claim that is rejected stays open, and says why it cannot be", async () => {
  const act = vi.fn();
  const text =
    "Warden Ada North said that nine drones were shot down over Gamma. Five were shot down over Delta.";
  const rest = { sources: [], note: null, onTexts: async () => undefined };
  render(<Editor at={{ current: null }} bar={taken} work={aWork(text)} {...{ engine, act, ...rest }} />);
  const [first] = await screen.findAllByRole("article", { current: true });
  fireEvent.click(within(first as HTMLElement).getByRole("button", { name: /^Reject/ }));
  expect(act).not.toHaveBeenCalled();
  expect(screen.getAllByRole("article", { current: true })).toEqual([first]);
  expect(within(first as HTMLElement).getByText(/nothing can be decided here/)).toBeVisible();
});

test("where another tab has the work, nothing is typed into the forms of a claim", () => {
  const work = aWork("Captain Bo Lantern said that three missiles were intercepted over Lumen.");
  const [report] = work.reports;
  if (!report) throw new Error("nothing was read");
  const tools = toolsFor({ engine });
  const forms = (
    <>
      <SpeakerForm {...{ report, work, tools }} said="Bo Lantern" words="Captain Bo Lantern" />
      <NamesHere language="ru" here={{ name: "", office: "" }} isOffice={false} onChange={() => undefined} />
      <OtherPlace words="Lumen" find={async () => []} choose={() => undefined} />
      <ModelHelp {...{ report, work, tools }} />
    </>
  );
  const { rerender } = render(forms);
  const fields = () =>
    ["textbox", "searchbox"].flatMap((role) => screen.getAllByRole<HTMLInputElement>(role, { hidden: true }));
  expect(fields().map(({ readOnly }) => readOnly)).toEqual(fields().map(() => false));
  rerender(<Taken value>{forms}</Taken>);
  expect(fields().length).toBeGreaterThanOrEqual(6);
  for (const field of fields()) {
    expect(field).toHaveAttribute("readonly");
    expect(field.getAttribute("aria-describedby")).toContain(takenId);
  }
});
