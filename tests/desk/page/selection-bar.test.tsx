// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { SelectionBar } from "../../../src/desk/page/text/SelectionBar";
import { loadDeskWords, m } from "../../../src/i18n/desk-words";

await loadDeskWords();

const bar = (refused: string | null, container = document.body.appendChild(document.createElement("div"))) =>
  render(
    <SelectionBar
      text="Debris lay in Gamma."
      span={{ start: 0, end: 6 }}
      claim="Debris"
      isUnread={false}
      refused={refused}
      onPart={vi.fn()}
      onClaim={vi.fn()}
      onNothing={vi.fn()}
      onClose={vi.fn()}
    />,
    { container },
  );

test("that words can be no figure is seen beside them, and heard but once", () => {
  bar(m.desk.selection.noFigure);
  const words = screen.getByText(/No number was read in these words/);
  expect(words).toBeVisible();
  // The desk's one live region has said it.
  expect(words.closest("[role=status], [role=alert], [aria-live]")).toBeNull();
});

test("where nothing was refused, nothing of it is there", () => {
  bar(null);
  expect(screen.queryByText(/No number/)).toBeNull();
});

test("the words that are selected are brought above what opens for them; of many, the first stay in view", () => {
  const pane = document.createElement("div");
  pane.className = "desk-pane";
  document.body.append(pane);
  const scrolled = vi.fn();
  pane.scrollBy = scrolled;
  pane.getBoundingClientRect = () => new DOMRect(0, 100, 400, 600);
  const panelAt = vi.spyOn(HTMLElement.prototype, "getBoundingClientRect");
  panelAt.mockReturnValue(new DOMRect(0, 500, 400, 200));
  const words = (top: number, height: number) => {
    const range = { getBoundingClientRect: () => new DOMRect(0, top, 100, height) };
    const selection = { rangeCount: 1, getRangeAt: () => range } as unknown as Selection;
    const selected = vi.spyOn(window, "getSelection").mockReturnValue(selection);
    const { unmount } = bar(null, pane.appendChild(document.createElement("div")));
    unmount();
    selected.mockRestore();
    return scrolled.mock.lastCall?.[0].top;
  };
  expect(words(200, 20)).toBeUndefined();
  expect(words(560, 20)).toBe(92);
  expect(words(300, 400)).toBe(160);
  panelAt.mockRestore();
  pane.remove();
});
