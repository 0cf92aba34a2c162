// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { factsFrom } from "../../src/domain/archive/facts-from";
import { runsOfParts } from "../../src/domain/archive/tally";
import { loadArchiveWords } from "../../src/i18n/archive-words";
import { MultiplesTable } from "../../src/panel/period/MultiplesTable";
import { SmallChart } from "../../src/panel/period/SmallChart";
import { barsOf } from "../../src/panel/period/tally-bar";
import { fact, firstDay, uavs } from "../domain/archive/imagined";

await loadArchiveWords();

const { facts, names } = factsFrom([
  fact({ places: ["aldwick"], figure: uavs(3) }),
  fact({ places: ["borrow"], on: firstDay + 2, figure: uavs(7) }),
]);
const read = {
  days: { first: firstDay, last: firstDay + 2 },
  parts: [facts],
  counts: { first: firstDay, sources: [{ claims: [1, 0, 1], reports: [1, 0, 1] }] },
  manifest: { names } as Parameters<typeof barsOf>[1]["manifest"],
};
const charts = runsOfParts([facts]).map((runs, at) => ({
  placeId: String(at),
  name: names.places[names.wheres[runs.where]?.[0] ?? 0] ?? "",
  lang: undefined,
  bars: barsOf(runs, read),
}));

test("in the table a day without a report is a gap for every place, and one without a claim is no gap", () => {
  render(<MultiplesTable charts={charts} what="Ministry" names={names} />);
  const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ),
  ).toEqual([["[3]", "–"], ["no report held"], ["–", "[7]"]]);
});

test("a chart draws a gap over its whole height, and its bars on the scale that it is given", () => {
  const [first] = charts;
  render(<SmallChart bars={first?.bars ?? []} most={7} what="Aldwick" />);
  const paths = [...screen.getByRole("img", { name: "Aldwick" }).querySelectorAll("path")];
  expect(paths.map((path) => path.getAttribute("d"))).toEqual([
    "M1 0h1v7h-1z",
    "M0 7h0.8v-3h-0.8z",
    "M0 7h0.8v-3h-0.8z",
  ]);
});
