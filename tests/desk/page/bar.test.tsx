// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Left } from "../../../src/desk/engine/left";
import { Bar } from "../../../src/desk/page/bar/Bar";
import { NameField } from "../../../src/desk/page/bar/NameField";
import { Taken, takenId } from "../../../src/desk/page/taken";
import { loadDeskWords } from "../../../src/i18n/desk-words";
import { aWork } from "../desk-builders";

await loadDeskWords();

const nothing: Left = { claims: 0, lacking: 0, unread: 0, overTexts: 0 };

function bar(left: Partial<Left> | null, isLoading = false) {
  const does = vi.fn();
  render(
    <Bar
      work={aWork("Warden Ada North said nothing.")}
      left={left && { ...nothing, ...left }}
      keeping="saved"
      isChecking={left === null}
      canUndo={false}
      canRedo={false}
      isLoading={isLoading}
      onUndo={does}
      onRedo={does}
      onName={does}
      onWorks={does}
      onExport={does}
      onTake={does}
      onKeys={does}
      onOverText={does}
      onLanguage={does}
    />,
  );
  return does;
}

test("a work is ready to leave where nothing is asked of it", () => {
  bar({});
  expect(screen.getByText("Ready to download")).toBeVisible();
});

test("while who published it is asked over a text, a work can leave, and the question is named", () => {
  bar({ overTexts: 1 });
  expect(screen.queryByText("Ready to download")).toBeNull();
  expect(screen.getByText("Can be downloaded; 1 question over the text is open")).toBeVisible();
});

test("a question over a text is a way to it", () => {
  const does = bar({ overTexts: 1 });
  fireEvent.click(screen.getByRole("button", { name: /1 question over the text is open/ }));
  expect(does).toHaveBeenCalledOnce();
});

test("sentences that nobody looked at are left, too, and keep nothing from leaving", () => {
  bar({ unread: 1 });
  expect(screen.queryByText("Ready to download")).toBeNull();
  expect(screen.getByText("Can be downloaded; 1 sentence was not looked at")).toBeVisible();
});

test("while the places of other countries are loaded, a work is neither asked about nor refused", () => {
  bar(null, true);
  expect(screen.getByText("Loading places…")).toBeVisible();
});

test("by keyboard the work's own controls come before the choice of a language", () => {
  bar({});
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

test("claims are what is counted while any is to be decided; then what a report lacks is named before sentences are", () => {
  bar({ claims: 3, lacking: 1, unread: 2 });
  expect(screen.getByText("3 claims to decide, 2 unread sentences")).toBeVisible();
  bar({ lacking: 1, overTexts: 2 });
  expect(screen.getByText("A question over the text holds up all its claims")).toBeVisible();
});

test("what another tab has open is not named here: nobody types a name that would be lost, and it is said why", () => {
  const named = vi.fn();
  render(
    <Taken value>
      <p id={takenId}>Open in another tab.</p>
      <NameField label="Name" work={aWork("Warden Ada North said nothing.")} unnamed="none" onName={named} />
    </Taken>,
  );
  const name = screen.getByRole("textbox", { name: "Name" });
  expect(name).toHaveAttribute("readonly");
  expect(name).toHaveAccessibleDescription("Open in another tab.");
  fireEvent.blur(name);
  expect(named).not.toHaveBeenCalled();
});
