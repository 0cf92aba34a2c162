// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { FileSnippet } from "../../../src/desk/page/leave/FileSnippet";
import { loadDeskWords } from "../../../src/i18n/desk-words";

await loadDeskWords();

test("the one file comes with what puts it into an article: a frame without an origin, and a link to the file", () => {
  render(<FileSnippet name="night-over-alpha.html" title={"Night over “Alpha” & <b>"} />);
  const words = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "For the article" });
  expect(words).toHaveAccessibleDescription(/Put night-over-alpha\.html where/);
  const pasted = new DOMParser().parseFromString(words.value, "text/html");
  const frame = pasted.querySelector("iframe");
  expect(frame?.getAttribute("src")).toBe("night-over-alpha.html");
  expect(frame?.title).toBe("Night over “Alpha” & <b>");
  expect(frame?.getAttribute("sandbox")?.split(" ")).not.toContain("allow-same-origin");
  expect(pasted.querySelector("figcaption a")?.getAttribute("href")).toBe("night-over-alpha.html");
});
