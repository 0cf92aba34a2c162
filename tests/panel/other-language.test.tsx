// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { ReadOff } from "../../src/panel/claim/ReadOff";
import { ReportName } from "../../src/panel/claim/ReportName";
import { aClaim, aReport } from "../fixtures/build";

afterEach(cleanup);

test("a report’s name that nobody has said in the page’s language is marked with its own", () => {
  render(<ReportName report={aReport({ name: "Записка", url: null, otherLanguage: { name: "ru" } })} />);
  expect(screen.getByText("Записка")).toHaveAttribute("lang", "ru");
});

test("what was read off by rule says so and from what; what an editor wrote does not", () => {
  const derived: Claim["derived"] = {
    id: { rule: "structure", from: "source" },
    window: { rule: "publication", from: "2031-05-31" },
  };
  const { container, rerender } = render(<ReadOff claim={aClaim({ derived: derived ?? {} })} />);
  expect(container.textContent).toBe("Read off by rule: the days, from the date of publication.");
  rerender(<ReadOff claim={aClaim({})} />);
  expect(container.textContent).toBe("");
});
