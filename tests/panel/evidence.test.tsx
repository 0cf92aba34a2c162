// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Quote } from "../../src/domain/claim";
import { Evidence } from "../../src/panel/Evidence";
import { aClaim, aQuote, aReport } from "../fixtures/build";

/** The text of the one quotation that these words make. */
function quotation(over: Partial<Quote>): string | null {
  render(<Evidence claim={aClaim({ evidence: [{ ...aQuote(), ...over }] })} report={aReport()} />);
  return screen.getByText(over.exact ?? aQuote().exact).closest("blockquote")?.textContent ?? null;
}

test("words from the middle of a report are seen to be from the middle", () => {
  expect(
    quotation({ prefix: "They say ", exact: "it rained", suffix: " over", span: { start: 40, end: 49 } }),
  ).toBe("…\u2009They say it rained over\u2009…");
});

test("words with which a report begins have nothing before them", () => {
  expect(
    quotation({ prefix: "On Monday ", exact: "it rained", suffix: ".", span: { start: 10, end: 19 } }),
  ).toBe("On Monday it rained.");
});

test("a sentence quoted to its end is not cut short, inside quotation marks or not", () => {
  expect(
    quotation({ prefix: "He said ‘", exact: "It rained.", suffix: "’", span: { start: 60, end: 70 } }),
  ).toBe("…\u2009He said ‘It rained.’");
});

test("a quotation is in the language of its report, and a report without an address is named without a link", () => {
  render(<Evidence claim={aClaim()} report={aReport({ language: "uk", url: null, name: "Звіт" })} />);
  expect(screen.getByText(aQuote().exact).closest("blockquote")).toHaveAttribute("lang", "uk");
  expect(screen.getByText("Звіт").tagName).toBe("CITE");
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});
