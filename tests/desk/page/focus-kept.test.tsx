// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { expect, test, vi } from "vitest";
import { useFocusKept } from "../../../src/desk/page/use-focus-kept";

/** A card that is drawn anew as soon as one of its parts is left. */
function Card() {
  const part = useRef<HTMLFieldSetElement>(null);
  const [left, setLeft] = useState(0);
  const [isThere, setIsThere] = useState(true);
  useFocusKept(part, "[data-first]");
  return (
    <fieldset ref={part} onBlur={() => flushSync(() => setLeft(left + 1))}>
      <button type="button" data-first>
        Accept
      </button>
      <button type="button">Reject</button>
      {isThere && (
        <button type="button" onClick={() => setIsThere(false)}>
          Settle
        </button>
      )}
    </fieldset>
  );
}

test("while the Tab key leads on, and nothing has the focus yet, it is not taken back", async () => {
  render(<Card />);
  const [accept, reject] = ["Accept", "Reject"].map((name) => screen.getByRole("button", { name }));
  if (!accept || !reject) throw new Error("no buttons");
  accept.focus();
  const taken = vi.spyOn(accept, "focus");
  // As browsers have it: between the two, the body.
  const active = vi.spyOn(document, "activeElement", "get").mockReturnValue(document.body);
  fireEvent.focusOut(accept, { relatedTarget: reject });
  active.mockRestore();
  expect(taken).not.toHaveBeenCalled();
});

test("where what was pressed goes with what it settled, the focus stays in the card", async () => {
  render(<Card />);
  await userEvent.click(screen.getByRole("button", { name: "Settle" }));
  expect(screen.getByRole("button", { name: "Accept" })).toHaveFocus();
});
