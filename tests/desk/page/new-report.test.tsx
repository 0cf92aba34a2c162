// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { NewReport } from "../../../src/desk/page/start/NewReport";
import "./desk-tools";

const paste = (text: string) => {
  const clipboardData = { getData: (type: string) => (type === "text/plain" ? text : "") };
  return fireEvent.paste(screen.getByRole("textbox"), { clipboardData });
};

test("what is pasted stands in the box, to be looked at before it is read", () => {
  const onTexts = vi.fn();
  render(<NewReport isFirst onTexts={onTexts} />);
  expect(paste("Seven kites were reported over Alpha.\n".repeat(1000))).toBe(true);
  expect(onTexts).not.toHaveBeenCalled();
});

test("a line that a browser would break for minutes is read without standing in the box", async () => {
  const onTexts = vi.fn(async () => {});
  render(<NewReport isFirst onTexts={onTexts} />);
  const line = "Seven kites were reported over Alpha. ".repeat(1000);
  expect(paste(line)).toBe(false);
  await vi.waitFor(() => expect(onTexts).toHaveBeenCalled());
  expect(onTexts.mock.calls[0]).toMatchObject([[{ text: expect.stringContaining(line.trim()) }], 0]);
});

test("what stands in the box already is read with such a line, and not lost", async () => {
  const onTexts = vi.fn(async () => {});
  render(<NewReport isFirst onTexts={onTexts} />);
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
  render(<NewReport isFirst onTexts={async () => {}} />);
  expect(paste("Kites over Alpha.\n".repeat(60_000))).toBe(false);
  expect(await screen.findByRole("alert")).toHaveTextContent(/1,080,000 letters/);
});
