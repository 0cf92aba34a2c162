// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { unattributed } from "../../src/domain/claims/source";
import { Index } from "../../src/domain/dataset";
import { ClaimCard } from "../../src/panel/claim/ClaimCard";
import type { Go } from "../../src/panel/reading";
import { aClaim, aDataset, aReport } from "../fixtures/build";

function card(claim: Claim) {
  const data = aDataset([claim]);
  const index = new Index({ ...data, reports: [aReport({ language: "uk" })] });
  const reading = { index, claims: [claim], sourceMarks: new Map() };
  render(
    <ClaimCard
      {...{ claim, reading }}
      bearing={null}
      isCurrent={false}
      go={{ addressOf: () => "#" } as unknown as Go}
    />,
  );
}

test("where nobody is named, the report's words for who says it stand at the claim, in the report's language", () => {
  card(aClaim({ sourceId: unattributed, saidBy: "several residents" }));
  const words = screen.getByText("several residents");
  expect(words).toHaveAttribute("lang", "uk");
  expect(words.closest("p")).toHaveTextContent("Not named; in the report: several residents");
});

test("a claim without such words has no line for them", () => {
  card(aClaim());
  expect(screen.queryByText(/Not named/)).toBeNull();
});
