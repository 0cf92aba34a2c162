// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import { type Filter, noFilter, visibleClaims } from "../../src/domain/filter";
import { countedOver } from "../../src/panel/filters/counted-over";
import { TimeControl } from "../../src/panel/time/TimeControl";
import { aClaim, aDataset, aQuote } from "../fixtures/build";

const hour = (id: string, of: string) =>
  aClaim({
    id,
    reportId: of,
    window: {
      words: null,
      clock: {
        start: "2031-05-30T08:00+03:00",
        end: "2031-05-30T12:00+03:00",
        zone: "Europe/Moscow",
        precision: "minute",
        knownFrom: null,
      },
    },
  });

const claims = [
  hour("timed", "gazette"),
  aClaim({ id: "untimed", event: "debris" }),
  aClaim({ id: "other", reportId: "herald", evidence: [{ ...aQuote(), reportId: "herald" }] }),
];

/** What the numbers beside filters are said to count: at all, and beside the claims without a known time. */
function said(over: Partial<Filter>) {
  const filter = { ...noFilter, ...over };
  const dataset = aDataset(claims);
  const index = new Index(dataset);
  const reading = { index, claims: visibleClaims(dataset, filter), sourceMarks: new Map() };
  const counted = countedOver(reading, filter);
  const time = { reading, filter, onFilter: () => {}, untimed: 1, counted };
  const { container } = render(<TimeControl {...time} />);
  expect(screen.getByRole("checkbox", { name: "Claims without a known time" })).toBeVisible();
  if (counted !== null) expect(container).toHaveTextContent(counted);
  return counted;
}

test("where nothing is hidden, the numbers need no note", () => {
  expect(said({})).toBeNull();
});

test("what filters hide is counted all the same, and it is said", () => {
  expect(said({ hiddenEvents: new Set(["debris"]) })).toBe(
    "Counted over all claims, whatever the filters hide.",
  );
});

test("of a chosen report alone, no number is said to count all claims", () => {
  expect(said({ onlyReports: new Set(["gazette"]) })).toBe(
    "Counted over all that the chosen report says, whatever else the filters hide.",
  );
});
