// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useAhead } from "../../src/app/archive/use-ahead";
import type { Held } from "../../src/app/archive/use-tallies";
import { factsFrom } from "../../src/domain/archive/facts-from";
import { keptTallies } from "../../src/domain/archive/kept-tallies";
import { daysOf, type ShownPeriod } from "../../src/domain/archive/shown-period";
import { noFilter } from "../../src/domain/filter";
import { fact, firstDay, seeded, someFacts } from "../domain/archive/imagined";

vi.mock("../../src/domain/archive/kept-tallies", async (original) => {
  const { keptTallies } = await original<typeof import("../../src/domain/archive/kept-tallies")>();
  return { keptTallies: vi.fn(keptTallies) };
});

const { facts, names } = factsFrom([...someFacts(60, seeded(3)), fact()]);
const counts = { first: firstDay, sources: [{ claims: Array(40).fill(1), reports: [] }] };
const year = { year: 2031 };

/** An archive of which so much is here. */
const held = (isHere: (days: { first: number; last: number } | null) => boolean): Held =>
  ({
    ...{ manifest: { names }, counts, parts: [facts] },
    archive: { summedBefore: (days: never) => (isHere(days) ? [{ year, facts }] : null) },
  }) as unknown as Held;

const january: ShownPeriod = { kind: "month", month: "2031-01" };
const made = () =>
  vi
    .mocked(keptTallies)
    .mock.calls.filter(([parts]) => parts.length > 0)
    .map(([, days]) => days);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.mocked(keptTallies).mockClear();
});

test("what one press leads to is added up before it, not in the task that shows a period", () => {
  renderHook(() =>
    useAhead(
      held(() => true),
      january,
      noFilter,
    ),
  );
  expect(made()).toEqual([]);
  vi.runAllTimers();
  const next: readonly ShownPeriod[] = [
    { kind: "month", month: "2031-02" },
    { kind: "week", monday: "2031-01-27" },
    { kind: "year", year: "2031" },
    { kind: "all" },
  ];
  expect(made()).toEqual(next.map(daysOf));
});

test("of what is not here nothing is added up, and nothing more once another period is shown", () => {
  const isShort = (days: { first: number; last: number } | null) =>
    days !== null && days.last - days.first < 10;
  renderHook(() => useAhead(held(isShort), january, noFilter));
  vi.runAllTimers();
  expect(made()).toEqual([daysOf({ kind: "week", monday: "2031-01-27" })]);
  vi.mocked(keptTallies).mockClear();
  const { unmount } = renderHook(() =>
    useAhead(
      held(() => true),
      january,
      noFilter,
    ),
  );
  vi.advanceTimersToNextTimer();
  unmount();
  vi.runAllTimers();
  expect(made()).toHaveLength(1);
});
