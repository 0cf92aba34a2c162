// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { NewReport } from "../../../src/desk/page/start/NewReport";
import "./desk-tools";

beforeEach(() => localStorage.clear());

const paste = (text: string) => {
  const clipboardData = { getData: (type: string) => (type === "text/plain" ? text : "") };
  return fireEvent.paste(screen.getByRole("textbox"), { clipboardData });
};

test("what is pasted stands in the box, to be looked at before it is read", () => {
  const onTexts = vi.fn();
  render(<NewReport isFirst of="start" onTexts={onTexts} />);
  expect(paste("Seven kites were reported over Alpha.\n".repeat(1000))).toBe(true);
  expect(onTexts).not.toHaveBeenCalled();
});

test("a line that a browser would break for minutes is read without standing in the box", async () => {
  const onTexts = vi.fn(async () => {});
  render(<NewReport isFirst of="start" onTexts={onTexts} />);
  const line = "Seven kites were reported over Alpha. ".repeat(1000);
  expect(paste(line)).toBe(false);
  await vi.waitFor(() => expect(onTexts).toHaveBeenCalled());
  expect(onTexts.mock.calls[0]).toMatchObject([[{ text: expect.stringContaining(line.trim()) }], 0]);
});

test("what stands in the box already is read with such a line, and not lost", async () => {
  const onTexts = vi.fn(async () => {});
  render(<NewReport isFirst of="start" onTexts={onTexts} />);
  const box = screen.getByRole<HTMLTextAreaElement>("textbox");
  fireEvent.change(box, { target: { value: "Two kites were reported over Beta.\n" } });
  box.setSelectionRange(box.value.length, box.value.length);
  paste("Seven kites were reported over Alpha. ".repeat(1000));
  await vi.waitFor(() => expect(onTexts).toHaveBeenCalled());
  expect(onTexts.mock.calls[0]).toMatchObject([
    [{ text: expect.stringMatching(/^Two kites were reported over Beta\.\nSeven kites/) }],
    0,
  ]);
});

test("more than is read at once is refused with its length before it reaches the box", async () => {
  render(<NewReport isFirst of="start" onTexts={async () => {}} />);
  expect(paste("Kites over Alpha.\n".repeat(60_000))).toBe(false);
  expect(await screen.findByRole("alert")).toHaveTextContent(/1,080,000 letters/);
});

const box = () => screen.getByRole<HTMLTextAreaElement>("textbox");
const begun = (of = "start", onTexts = vi.fn(async () => {})) => {
  const { unmount } = render(<NewReport isFirst of={of} onTexts={onTexts} />);
  return { unmount, onTexts };
};
const type = (value: string) => fireEvent.change(box(), { target: { value } });

test("what is not read yet is there after a reload, of each work its own, and it is said where it is kept", async () => {
  const { unmount } = begun();
  type("Seven kites were reported over Alpha.");
  // What was typed a moment ago is not lost either.
  window.dispatchEvent(new Event("pagehide"));
  expect(await screen.findByText(/^Not read yet: kept in this browser/)).toBeVisible();
  unmount();
  const { unmount: end } = begun();
  expect(box()).toHaveValue("Seven kites were reported over Alpha.");
  expect(screen.getByText(/^Not read yet: kept in this browser/)).toBeVisible();
  end();
  begun("a-work");
  expect(box()).toHaveValue("");
  expect(screen.queryByText(/^Not read yet/)).toBeNull();
});

test("what was read is kept no more, not even where its box is gone by then", async () => {
  const read = begun();
  read.onTexts.mockImplementation(async () => read.unmount());
  type("Seven kites were reported over Alpha.");
  fireEvent.click(screen.getByRole("button", { name: "Read it" }));
  await vi.waitFor(() => expect(read.onTexts).toHaveBeenCalled());
  await vi.waitFor(() => expect(localStorage).toHaveLength(0));
});

test("emptying the field forgets it; what another tab has pasted since stays", async () => {
  begun();
  type("Seven kites were reported over Alpha.");
  window.dispatchEvent(new Event("pagehide"));
  fireEvent.click(await screen.findByRole("button", { name: "Empty the field" }));
  expect(box()).toHaveValue("");
  expect(box()).toHaveFocus();
  expect(localStorage).toHaveLength(0);
  type("Two kites.");
  window.dispatchEvent(new Event("pagehide"));
  localStorage.setItem("skyclaims-desk unread start", JSON.stringify({ text: "Nine kites." }));
  type("");
  expect(localStorage).toHaveLength(1);
});

test("a browser that has no room for it says so", async () => {
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  begun();
  type("Seven kites were reported over Alpha.");
  expect(await screen.findByText(/^Not read yet, and not kept/)).toBeVisible();
  full.mockRestore();
});

test("a page that was pasted keeps what it says of itself", async () => {
  const clipboardData = {
    getData: (kind: string) =>
      kind === "text/plain"
        ? "Seven kites."
        : '<meta property="og:title" content="Kites over Alpha"><p>Seven kites.</p>',
  };
  const { unmount } = begun();
  fireEvent.paste(box(), { clipboardData });
  type("Seven kites.");
  unmount();
  const { onTexts } = begun();
  fireEvent.click(screen.getByRole("button", { name: "Read it" }));
  await vi.waitFor(() => expect(onTexts).toHaveBeenCalled());
  expect(onTexts.mock.calls[0]).toMatchObject([[{ title: "Kites over Alpha" }], 0]);
});
