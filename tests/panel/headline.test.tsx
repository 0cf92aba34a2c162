// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import { noFilter } from "../../src/domain/filter";
import { Headline } from "../../src/panel/head/Headline";
import { aClaim, aDataset, hours } from "../fixtures/build";

const dataset = aDataset(["one", "other"].map((id) => aClaim({ id, window: hours("08:00", "12:00") })));
const absence = /No report here gives one figure/;
const headOf = (shown: typeof dataset) =>
  render(<Headline index={new Index(shown)} filter={noFilter} onSpan={() => {}} beyond={null} />);

test("that nobody gives one figure is said of what is whole, and never while claims are still to come", () => {
  const { unmount } = headOf(dataset);
  expect(screen.getByText(absence)).toBeVisible();
  unmount();
  headOf({ ...dataset, isPartial: true });
  expect(screen.queryByText(absence)).toBeNull();
});

test("where no claim has a day, the head says of which day the reports are, and none where nobody knows that either", () => {
  const undated = aDataset([aClaim({ window: null })]);
  const published = { value: "2031-05-31T09:00+03:00", knownFrom: "page" };
  const of = (each: typeof published | null) => undated.reports.map((one) => ({ ...one, published: each }));
  const { unmount } = headOf({ ...undated, reports: of(published) });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/: reports of 31 May 2031$/);
  unmount();
  headOf({ ...undated, reports: of(null) });
  expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent(/\d/);
});
