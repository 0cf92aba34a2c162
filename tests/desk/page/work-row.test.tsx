// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { WorkRow } from "../../../src/desk/page/start/WorkRow";
import "./desk-tools";

const kept = {
  id: "w",
  name: "Lamps",
  changed: "2031-06-01T10:00:00.000Z",
  size: 2000,
  reports: 1,
  allClaims: 2,
};
function row(notNamed: string | null) {
  const rename = vi.fn(async () => notNamed);
  render(
    <ul>
      <WorkRow kept={kept} onOpen={() => {}} onSave={() => {}} onRename={rename} onRemove={() => {}} />
    </ul>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Rename" }));
  return { rename, field: screen.getByRole<HTMLInputElement>("textbox", { name: "Name of the work" }) };
}

test("a work is named where it is listed, by keyboard too, and the focus comes back to where it was", async () => {
  const { rename, field } = row(null);
  expect(field).toHaveValue("Lamps");
  expect(field).toHaveFocus();
  fireEvent.change(field, { target: { value: " Draft for Ada " } });
  fireEvent.submit(field);
  expect(rename).toHaveBeenCalledWith("Draft for Ada");
  await waitFor(() => expect(screen.getByRole("button", { name: "Rename" })).toHaveFocus());
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("what is given up changes nothing, and why a work is not named is said", async () => {
  const { rename, field } = row("Open in another tab: name it there.");
  fireEvent.change(field, { target: { value: "Other" } });
  fireEvent.keyDown(field, { key: "Escape" });
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(rename).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Rename" }));
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "Other" } });
  fireEvent.click(screen.getByRole("button", { name: "Done" }));
  expect(await screen.findByText(/Open in another tab: name it there/)).toBeVisible();
});
