// @vitest-environment jsdom
import { fireEvent, render, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import type { Engine } from "../../../src/desk/engine/engine";
import type { BarProps } from "../../../src/desk/page/bar/Bar";
import { Editor } from "../../../src/desk/page/Editor";
import type { Work } from "../../../src/desk/work/work";
import { loadDeskWords } from "../../../src/i18n/desk-words";
import { aWork, openBench } from "../desk-builders";

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
