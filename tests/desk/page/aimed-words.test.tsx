// @vitest-environment jsdom
import { fireEvent, render, renderHook, screen, act as settle } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Engine } from "../../../src/desk/engine/engine";
import { select } from "../../../src/desk/page/text/selected";
import { TextPane } from "../../../src/desk/page/text/TextPane";
import { useSelectedWords } from "../../../src/desk/page/text/use-selected-words";
import type { WorkClaim, WorkReport } from "../../../src/desk/work/work";
import { aWork } from "../desk-builders";
import "./desk-tools";

const text =
  "Warden Ada North said that three drones were shot down over Alpha on 30 May 2031. She said that two drones were shot down over Lumen on 30 May 2031.";
const report = aWork(text).reports[0] as WorkReport;
const [first, second] = report.claims as [WorkClaim, WorkClaim];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function pane(onOpen: ((claim: string) => void) | null, onSelect = vi.fn()) {
  const nobody = { current: null, pointed: null, quoted: new Map() };
  const plain = { report, ...nobody, asked: [], askedNow: null, onPoint: () => {} };
  const { unmount } = render(<TextPane {...plain} onOpen={onOpen} onSelect={onSelect} />);
  return { onSelect, unmount };
}
const mark = () => screen.getByText("Lumen");

test("a mark leads to its claim; while words are sought for a part of another claim, it leads nowhere", () => {
  const onOpen = vi.fn();
  const { unmount } = pane(onOpen);
  fireEvent.click(mark());
  expect(onOpen).toHaveBeenCalledWith(second.id);
  unmount();
  pane(null);
  expect(mark()).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(mark());
  fireEvent.keyDown(mark(), { key: "Enter" });
  expect(onOpen).toHaveBeenCalledOnce();
});

test("words are selected once the hand is off, not where it rests", () => {
  const { onSelect } = pane(null);
  const drag = (start: number, end: number) => {
    select(document.querySelector(".desk-text") as HTMLElement, { start, end });
    fireEvent(document, new Event("selectionchange"));
    vi.advanceTimersByTime(1000);
  };
  fireEvent.pointerDown(mark());
  drag(27, 29);
  drag(27, 39);
  expect(onSelect).not.toHaveBeenCalled();
  fireEvent.pointerUp(document.body);
  vi.advanceTimersByTime(1000);
  expect(onSelect.mock.calls).toEqual([[{ start: 27, end: 39 }]]);
});

test("what is sought for a claim is sought for no other that is opened meanwhile", () => {
  const given = { engine: {} as Engine, report, seen: null, act: () => {}, tell: () => {}, goTo: () => {} };
  const { result, rerender } = renderHook(useSelectedWords, { initialProps: { ...given, claim: first } });
  settle(() => result.current.aim("place"));
  expect(result.current.aimed).toBe("place");
  rerender({ ...given, claim: second });
  expect(result.current.aimed).toBeNull();
});
