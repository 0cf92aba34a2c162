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
