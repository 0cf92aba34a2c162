// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { FileSnippet } from "../../../src/desk/page/leave/FileSnippet";
import { FolderSnippet } from "../../../src/desk/page/leave/FolderSnippet";
import { nameOf } from "../../../src/desk/page/leave/files";
import { loadDeskWords } from "../../../src/i18n/desk-words";
import { aWork } from "../desk-builders";

await loadDeskWords();

test("the one file comes with what puts it into an article: a frame without an origin, and a link to the file", () => {
  const keep = vi.fn();
  const of = { name: "night-over-alpha.html", title: "Night over “Alpha” & <b>", onStandsAt: keep };
  const { unmount } = render(<FileSnippet {...of} standsAt="" />);
  const words = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "For the article" });
  expect(words).toHaveAccessibleDescription(/Put night-over-alpha\.html where/);
  const pasted = new DOMParser().parseFromString(words.value, "text/html");
  const frame = pasted.querySelector("iframe");
  expect(frame?.getAttribute("src")).toBe("night-over-alpha.html?embed=1");
  expect(frame?.title).toBe("Night over “Alpha” & <b>");
  expect(frame?.getAttribute("sandbox")?.split(" ")).not.toContain("allow-same-origin");
  expect(pasted.querySelector("figcaption a")?.getAttribute("href")).toBe("night-over-alpha.html");

  const address = "https://media.example/2031/night-over-alpha.html";
  fireEvent.change(screen.getByLabelText(/^Address at which the file lies/), { target: { value: address } });
  const elsewhere = new DOMParser().parseFromString(words.value, "text/html");
  expect(elsewhere.querySelector("iframe")?.getAttribute("src")).toBe(`${address}?embed=1`);
  expect(elsewhere.querySelector("figcaption a")?.getAttribute("href")).toBe(address);
  // It stays with the work.
  fireEvent.blur(screen.getByLabelText(/^Address at which the file lies/));
  expect(keep).toHaveBeenCalledWith(address);
  unmount();
  render(<FileSnippet {...of} standsAt={address} />);
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "For the article" }).value).toContain(
    address,
  );
});

test("an address that is undone is undone in its field and in what is pasted", () => {
  const keep = vi.fn();
  const of = { name: "alpha.html", title: "Alpha", onStandsAt: keep };
  const [one, other] = ["https://media.example/one.html", "https://media.example/other.html"];
  const { rerender } = render(<FileSnippet {...of} standsAt={one} />);
  const field = screen.getByLabelText(/^Address at which the file lies/);
  fireEvent.change(field, { target: { value: ` ${other}` } });
  rerender(<FileSnippet {...of} standsAt={other} />);
  expect(field).toHaveValue(other);
  rerender(<FileSnippet {...of} standsAt={one} />);
  expect(field).toHaveValue(one);
  const words = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "For the article" });
  expect(words.value).toContain(one);
  fireEvent.blur(field);
  expect(keep).toHaveBeenLastCalledWith(one);
});

test("a folder that has its address comes with what puts it into an article, in a frame that draws on any host", () => {
  const { rerender } = render(<FolderSnippet address={null} saved={null} title="Night over Alpha" />);
  expect(screen.getByText(/^Tell above where the folder will stand/)).toBeVisible();
  const address = "https://maps.example/alpha/";
  // Told only after it was saved, it is not in the folder; what is pasted is here all the same.
  rerender(<FolderSnippet address={address} saved={null} title="Night over Alpha" />);
  expect(screen.getByRole("textbox", { name: "For the article" })).toHaveAccessibleDescription(/not in it/);
  const before = "https://maps.example/before/";
  rerender(<FolderSnippet address={address} saved={before} title="Night over Alpha" />);
  const moved = screen.getByRole("textbox", { name: "For the article" });
  expect(moved).toHaveAccessibleDescription(/saved with another address/);
  rerender(<FolderSnippet address={address} saved={address} title="Night over Alpha" />);
  const words = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "For the article" });
  expect(words).toHaveAccessibleDescription(/embed-snippet\.txt/);
  const frame = new DOMParser().parseFromString(words.value, "text/html").querySelector("iframe");
  expect(frame?.getAttribute("src")).toMatch(/^https:\/\/maps\.example\/alpha\/\?embed=1/);
  expect(frame?.getAttribute("sandbox")?.split(" ")).toContain("allow-same-origin");
});

test("the file is called as the work is, or by where and when its first report was published, in letters that every host takes, and no longer than lists show", () => {
  const work = aWork("Three drones were shot down over Alpha.");
  expect(nameOf(work)).toBe("paper-2031-05-31");
  expect(nameOf({ ...work, name: "Ночь над Альфой" })).toBe("noch-nad-alfoy");
  const long = nameOf({ ...work, name: "A night of lanterns ".repeat(9) });
  expect(long).toBe("a-night-of-lanterns-a-night-of-lanterns-a-night-of-lanterns");
});
