// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { factsFrom } from "../../src/domain/archive/facts";
import { runsOfParts } from "../../src/domain/archive/tally";
import { loadArchiveWords } from "../../src/i18n/archive-words";
import { AxisEnds } from "../../src/panel/period/AxisEnds";
import { TallyBars } from "../../src/panel/period/TallyBars";
import type { TallyReading } from "../../src/panel/period/tally-reading";
import { fact, firstDay, uavs } from "../domain/archive/imagined";

await loadArchiveWords();

const { facts, names } = factsFrom([
  fact({ places: ["aldwick"], figure: uavs(3) }),
  fact({ places: ["aldwick"], on: firstDay + 2, figure: uavs(7) }),
]);
const tallies = {
  days: { first: firstDay, last: firstDay + 2 },
  parts: [facts],
  counts: { first: firstDay, sources: [{ claims: [1, 0, 1], reports: [1, 0, 1] }] },
  manifest: { names },
} as unknown as TallyReading;
const [runs] = runsOfParts([facts]);

test("a chart over time says what its bars and the line above them stand for, and where it begins and ends", () => {
  if (!runs) throw new Error("Nothing is tallied.");
  const { container } = render(
    <TallyBars runs={runs} color="red" what="UAVs" tallies={tallies} go={{} as never} />,
  );
  expect(screen.getByText("A bar for each day; the dashed line is 7 UAVs")).toBeVisible();
  expect(screen.getByText("1 Jan 2031")).toBeVisible();
  expect(screen.getByText("3 Jan 2031")).toBeVisible();
  const bars = [...container.querySelectorAll<HTMLElement>(".bar-high")].map(({ style }) => style.height);
  expect(bars.at(-1)).toBe("100%");
});

test("a small chart’s ends are without the year within one, and without the day over years", () => {
  render(<AxisEnds days={{ first: firstDay, last: firstDay + 30 }} isBrief={true} />);
  expect(screen.getByText("1 Jan")).toBeVisible();
  render(<AxisEnds days={{ first: firstDay, last: firstDay + 400 }} isBrief={true} />);
  expect(screen.getByText("Jan 2031")).toBeVisible();
  expect(screen.getByText("Feb 2032")).toBeVisible();
});
