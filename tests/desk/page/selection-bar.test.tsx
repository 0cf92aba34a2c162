// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { SelectionBar } from "../../../src/desk/page/text/SelectionBar";
import { loadDeskWords, m } from "../../../src/i18n/desk-words";

await loadDeskWords();

const bar = (refused: string | null) =>
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
