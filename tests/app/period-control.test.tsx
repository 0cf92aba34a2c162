// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { beforeAll, expect, test, vi } from "vitest";
import { dayNumber, type ShownPeriod } from "../../src/domain/archive/shown-period";
import { loadArchiveWords } from "../../src/i18n/archive-words";
import { PeriodControl } from "../../src/panel/period/PeriodControl";
import { aSource } from "../fixtures/build";

const first = dayNumber("2031-05-01");
const held = { first, last: first + 30 };
const counts = { first, sources: [{ claims: [0, 3], reports: Array.from({ length: 31 }, () => 1) }] };

beforeAll(loadArchiveWords);

function open(period: ShownPeriod = { kind: "day", day: "2031-05-12" }) {
  const [onPeriod, onFront] = [vi.fn(), vi.fn()];
  render(
    <PeriodControl
      {...{ period, held, counts, onPeriod, onFront }}
      sources={[aSource("sky-ministry")]}
      markOf={() => ({ shape: "ring", colorIndex: null })}
    />,
  );
  const opener = screen.getByRole("button", { name: "Choose a day" });
  return { opener, onPeriod, onFront };
}

const focused = () => document.activeElement?.getAttribute("aria-label");

test("the calendar opens on the chosen day, and Escape gives the focus back and closes nothing else", () => {
  const { opener } = open();
  fireEvent.click(opener);
  expect(focused()).toMatch(/^12 May 2031/);
  const goesOn = fireEvent.keyDown(document.activeElement ?? opener, { key: "Escape" });
  expect(goesOn).toBe(false);
  expect(screen.queryByRole("grid")).toBeNull();
  expect(document.activeElement).toBe(opener);
  expect(fireEvent.keyDown(opener, { key: "Escape" })).toBe(true);
});

test("who chooses a day is at the calendar's button again", () => {
  const { opener, onPeriod } = open();
  fireEvent.click(opener);
  fireEvent.click(screen.getByRole("button", { name: /^2 May 2031: / }));
  expect(onPeriod).toHaveBeenCalledWith({ kind: "day", day: "2031-05-02" });
  expect(document.activeElement).toBe(opener);
});

test("from a year before all that is held the calendar opens on the first day that is", () => {
  const { opener } = open({ kind: "year", year: "2029" });
  fireEvent.click(opener);
  expect(focused()).toMatch(/^1 May 2031/);
});

test("a button leads back to the first page", () => {
  const { onFront } = open();
  fireEvent.click(screen.getByRole("button", { name: "First page" }));
  expect(onFront).toHaveBeenCalledOnce();
});
