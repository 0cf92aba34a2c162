// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { Index } from "../../src/domain/dataset";
import { noFilter } from "../../src/domain/filter";
import { TimeControl } from "../../src/panel/time/TimeControl";
import { aClaim, aDataset } from "../fixtures/build";

const said = (id: string, words: string | null): Claim =>
  aClaim({ id, window: words === null ? null : { words, clock: null } });

/** What stands in place of the time control for claims without a clock. */
function timeOf(claims: readonly Claim[], published: string | null): string {
  const dataset = aDataset(claims);
  const reports = dataset.reports.map((report) => ({
    ...report,
    published: published === null ? null : { value: published, knownFrom: null },
  }));
  const reading = { index: new Index({ ...dataset, reports }), claims, sourceMarks: new Map() };
  const { container } = render(
    <TimeControl
      reading={reading}
      filter={noFilter}
      onFilter={() => {}}
      untimed={claims.length}
      counted={null}
    />,
  );
  return container.textContent ?? "";
}

test("words that no clock tells are said, each once, and the day on which their report was published", () => {
  const claims = [said("one", "in four hours"), said("two", "in four hours"), said("three", "over one day")];
  expect(timeOf(claims, "2031-05-01")).toMatch(
    /^No clock time or day is known .* say in four hours, over one day\.Published: 1 May 2031$/,
  );
});

test("where nobody says any, it is said that no time is known", () => {
  expect(timeOf([said("one", null)], null)).toBe("No time is known for what is shown here.");
});
