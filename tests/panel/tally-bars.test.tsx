// @vitest-environment jsdom
import { fireEvent, render, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { factsFrom } from "../../src/domain/archive/facts-from";
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

/** The bars, and the line below them. */
function renderBars() {
  if (!runs) throw new Error("Nothing is tallied.");
  const toPeriod = vi.fn();
  render(<TallyBars runs={runs} color="red" what="UAVs" tallies={tallies} go={{ toPeriod } as never} />);
  const bars = within(screen.getByRole("list")).getAllByRole("button");
  const line = screen
    .getAllByRole("button")
    .filter(
      (button) => !bars.includes(button) && button.textContent !== "‹" && button.textContent !== "›",
    )[0];
  if (!line) throw new Error("There is no line below the bars.");
  return { toPeriod, bars, line };
}

test("below the bars stands what the last one is, and leads there; the ways beside it lead from bar to bar", () => {
  const { toPeriod, line } = renderBars();
  expect(line).toHaveTextContent("3 January 2031: 7 UAVs, 1 claim");
  expect(screen.getByText("›")).toBeDisabled();
  fireEvent.click(screen.getByRole("button", { name: "Before: 2 January 2031" }));
  expect(line).toHaveTextContent("2 January 2031: no report of this source is held");
  fireEvent.click(screen.getByRole("button", { name: "Before: 1 January 2031" }));
  expect(toPeriod).not.toHaveBeenCalled();
  fireEvent.click(line);
  expect(toPeriod).toHaveBeenCalledWith({ kind: "day", day: "2031-01-01" });
});

test("a finger’s first press of a bar that is narrower than it says what the bar is, the second goes there; a mouse goes at once", () => {
  const { toPeriod, bars, line } = renderBars();
  const [first, second] = bars as [HTMLElement, HTMLElement];
  const touch = () => {
    fireEvent.pointerDown(first, { pointerType: "touch" });
    first.focus();
    fireEvent.click(first);
  };
  touch();
  expect(line).toHaveTextContent("1 January 2031: 3 UAVs, 1 claim");
  expect(toPeriod).not.toHaveBeenCalled();
  touch();
  expect(toPeriod).toHaveBeenCalledTimes(1);
  fireEvent.pointerDown(second, { pointerType: "mouse" });
  fireEvent.click(second);
  expect(toPeriod).toHaveBeenCalledTimes(2);
});

test("a small chart’s ends are without the year within one, and without the day over years", () => {
  render(<AxisEnds days={{ first: firstDay, last: firstDay + 30 }} isBrief={true} />);
  expect(screen.getByText("1 Jan")).toBeVisible();
  render(<AxisEnds days={{ first: firstDay, last: firstDay + 400 }} isBrief={true} />);
  expect(screen.getByText("Jan 2031")).toBeVisible();
  expect(screen.getByText("Feb 2032")).toBeVisible();
});
