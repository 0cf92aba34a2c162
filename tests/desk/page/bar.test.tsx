// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Bar } from "../../../src/desk/page/bar/Bar";
import { NameField } from "../../../src/desk/page/bar/NameField";
import { unreadIn } from "../../../src/desk/work/unread";
import { loadDeskWords } from "../../../src/i18n/desk-words";
import { aWork } from "../desk-builders";

await loadDeskWords();

function bar(
  open: number | null,
  overTexts: number,
  isLoading = false,
  text = "Warden Ada North said nothing.",
) {
  const does = vi.fn();
  render(
    <Bar
      work={aWork(text)}
      keeping="saved"
      isChecking={open === null}
      canUndo={false}
      canRedo={false}
      {...{ open, overTexts, isLoading }}
      onUndo={does}
      onRedo={does}
      onName={does}
      onWorks={does}
      onExport={does}
      onTake={does}
      onKeys={does}
      onLanguage={does}
    />,
  );
  return does;
}

test("a work is ready to leave where nothing is asked of it", () => {
  bar(0, 0);
  expect(screen.getByText("Ready to leave")).toBeVisible();
});

test("while who published it is asked over a text, a work can leave, and the question is named", () => {
  bar(0, 1);
  expect(screen.queryByText("Ready to leave")).toBeNull();
  expect(screen.getByText("Can leave; 1 question over the text is open")).toBeVisible();
});

test("sentences that nobody looked at are left, too, and keep nothing from leaving", () => {
  const unread =
    "Earlier Governor Bo West disclosed that pieces of a kite, shot down by the fleet, had turned up between the ponds.";
  expect(unreadIn(aWork(unread))).toBe(1);
  bar(0, 0, false, unread);
  expect(screen.queryByText("Ready to leave")).toBeNull();
  expect(screen.getByText("Can leave; 1 sentence was not looked at")).toBeVisible();
});

test("while the places of other countries are loaded, a work is neither asked about nor refused", () => {
  bar(null, 0, true);
  expect(screen.getByText("Loading places…")).toBeVisible();
});

test("by keyboard the work's own controls come before the choice of a language", () => {
  bar(0, 0);
  const language = screen.getByRole("combobox", { name: "Language of the desk" });
  for (const control of [...screen.getAllByRole("button"), screen.getByRole("textbox")])
    expect(control.compareDocumentPosition(language)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("“Enter” names the work, and the focus stays where it is; a name that is undone is undone in its field", () => {
  const named = vi.fn();
  const work = aWork("Warden Ada North said nothing.");
  const field = (name: string) => (
    <NameField label="Name" work={{ ...work, name }} unnamed="none" onName={named} />
  );
  const { rerender } = render(field(""));
  const name = () => screen.getByRole("textbox", { name: "Name" });
  name().focus();
  fireEvent.change(name(), { target: { value: "Lamps " } });
  fireEvent.keyDown(name(), { key: "Enter" });
  expect(named).toHaveBeenLastCalledWith("Lamps");
  rerender(field("Lamps"));
  expect(name()).toHaveFocus();
  expect(name()).toHaveValue("Lamps");
  rerender(field(""));
  expect(name()).toHaveValue("");
});
