// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { deskKeys } from "../../../src/desk/page/bar/desk-keys";
import type { SelectedWords } from "../../../src/desk/page/text/use-selected-words";
import { toolsFor } from "./desk-tools";

/** The keys of a desk with two claims, on one of which the focus is, and one of which is open. */
function keysOf({ focused, open }: { focused: string | null; open: string | null }) {
  const cards = ["north-1", "north-2"].map((id) => (
    <article key={id} id={`claim-${id}`}>
      <button type="button">{id}</button>
    </article>
  ));
  render(<div>{cards}</div>);
  if (focused !== null) screen.getByRole("button", { name: focused }).focus();
  const tools = toolsFor();
  const words = { span: null, sentence: null } as unknown as SelectedWords;
  return { tools, keys: deskKeys({ tools, words, claim: open, onHelp: () => {} }) };
}

test.each([null, "north-2"])(
  "a key decides no claim that is shut: it is opened first, where %s is open",
  (open) => {
    const { tools, keys } = keysOf({ focused: "north-1", open });
    keys.r?.();
    expect(tools.open).toHaveBeenCalledWith("north-1");
    expect(tools.decide).not.toHaveBeenCalled();
  },
);

test.each([null, "north-2"])("the claim that is open is decided, where the focus is at %s", (focused) => {
  const { tools, keys } = keysOf({ focused, open: "north-2" });
  keys.a?.();
  expect(tools.decide).toHaveBeenCalledWith("accept", "north-2");
});
