// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Claim, Quote } from "../../src/domain/claims/claim";
import type { Report } from "../../src/domain/claims/report";
import { Index } from "../../src/domain/dataset";
import { Evidence } from "../../src/panel/claim/Evidence";
import { aClaim, aDataset, aQuote, aReport } from "../fixtures/build";

const renderEvidence = (claim: Claim, ...reports: Report[]) =>
  render(
    <Evidence
      claim={claim}
      pieces={claim.evidence}
      reading={{
        index: new Index({ ...aDataset([claim]), reports: reports.length > 0 ? reports : [aReport()] }),
        claims: [claim],
        sourceMarks: new Map(),
      }}
    />,
  );

/** The text of the one quotation that these words make. */
function quotation(over: Partial<Quote>): string | null {
  renderEvidence(aClaim({ evidence: [{ ...aQuote(), ...over }] }));
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
  renderEvidence(aClaim(), aReport({ language: "uk", url: null, name: "Звіт" }));
  expect(screen.getByText(aQuote().exact).closest("blockquote")).toHaveAttribute("lang", "uk");
  expect(screen.getByText("Звіт").closest("cite")).toBeInTheDocument();
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});

test("what another report says is in our words, marked as ours, and names that report", () => {
  const cited = { kind: "citation", reportId: "courier", restated: "It rained over Alpha" } as const;
  renderEvidence(
    aClaim({ evidence: [aQuote(), cited] }),
    aReport(),
    aReport({ id: "courier", name: "The Courier’s report" }),
  );
  const restated = screen.getByText(/It rained over Alpha/);
  expect(restated.closest("figure")).toHaveTextContent("in our words");
  expect(restated.closest("blockquote")).toBeNull();
  expect(screen.getByText("The Courier’s report").closest("cite")).toBeInTheDocument();
  expect(screen.getByText("The Gazette’s report").closest("cite")).toBeInTheDocument();
});

test("a translation stands beside its quote, and is said to be ours", () => {
  renderEvidence(aClaim({ evidence: [{ ...aQuote(), translation: "Some rain" }] }));
  expect(screen.getByText(/Some rain/).closest("p")).toHaveTextContent("Our translation");
  expect(screen.getByText(/Some rain/).closest("blockquote")).toBeNull();
});
