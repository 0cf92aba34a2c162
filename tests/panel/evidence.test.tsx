// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Claim, Quote } from "../../src/domain/claims/claim";
import type { Report } from "../../src/domain/claims/report";
import type { Source } from "../../src/domain/claims/source";
import { Index } from "../../src/domain/dataset";
import { heldText } from "../../src/i18n/held-text";
import { speakIn } from "../../src/i18n/load-messages";
import { Credits } from "../../src/panel/claim/Credits";
import { Evidence } from "../../src/panel/claim/Evidence";
import { Office } from "../../src/panel/Office";
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

test("when somebody held their office stands behind it, as finely as it was told, in each language", async () => {
  const told = (held: NonNullable<Source["held"]>) => heldText(held);
  expect(told({ from: "2030", until: "2031-05" })).toBe("in office from 2030 to May 2031");
  expect(told({ from: "2030-03-01" })).toBe("in office from 1 March 2030");
  await speakIn("ru");
  expect(told({ from: "2030", until: "2031-05" })).toBe("в должности с 2030 по 05.2031");
  await speakIn("uk");
  expect(told({ until: "2031-05-30" })).toBe("на посаді до 30.05.2031");
  await speakIn("en");
  const source = { id: "north", name: "Ada North", office: "Warden of Westmark", kind: "official" } as const;
  const { container } = render(<Office source={{ ...source, held: { from: "2030" } }} />);
  expect(container).toHaveTextContent("Warden of Westmark (in office from 2030)");
});

test("where words stand that are not here is told to who asks, and that a report’s address is not held", () => {
  const anchor = { text: "ab".repeat(32), span: { start: 83, end: 186 }, sha256: "0123456789abcdef" };
  const cited = { kind: "citation", reportId: "gazette", restated: "It rained over Alpha", anchor } as const;
  renderEvidence(aClaim({ evidence: [cited] }), aReport({ url: null }));
  expect(screen.getByText(/83 to 186.*abababababab/)).not.toBeVisible();
  expect(screen.getByText("Where these words stand")).toBeVisible();
  expect(screen.getAllByText("The address of this report is not held.")).toHaveLength(1);
});

test("of a report that has not arrived yet nobody says that its address is not held", () => {
  const cited = { kind: "citation", reportId: "gazette", restated: "It rained over Alpha" } as const;
  renderEvidence(aClaim({ evidence: [cited] }), aReport({ url: null, isAwaited: true }));
  expect(screen.getByText("It rained over Alpha")).toBeVisible();
  expect(screen.queryByText("The address of this report is not held.")).toBeNull();
});

test("whom to name for the facts of several claims is told once", () => {
  const licence = { name: "CC BY 4.0", url: "https://terms.example/by", credit: "The weather office" };
  const claims = [aClaim({ id: "one" }), aClaim({ id: "other" })];
  const index = new Index({ ...aDataset(claims), reports: [aReport({ licence })] });
  render(<Credits claims={claims} reading={{ index }} />);
  expect(screen.getByText(/The weather office/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "CC BY 4.0" })).toHaveAttribute("href", licence.url);
});

test.each([
  ["some were seen over Alpha", "indirect", "The report’s words, not the speaker’s"],
  ["seen over Alpha", "direct", "In the speaker’s own words, as the report quotes them"],
  ["seen, “over all of Alpha”", "indirect", "The report’s words; those in quotation marks it quotes"],
  [
    "seen over «Alpha and Beta», they say",
    "indirect",
    "The report’s words; those in quotation marks it quotes",
  ],
  ["seen by the “Lantern” over Alpha", "indirect", "The report’s words, not the speaker’s"],
] as const)("under a quote stands whose words it is: %s", (exact, speech, told) => {
  renderEvidence(aClaim({ evidence: [{ ...aQuote(), exact, speech }] }));
  expect(screen.getByText(exact).closest("figure")).toHaveTextContent(told);
});
