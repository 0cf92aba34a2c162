// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inSlices, type Pace } from "../../src/map/slices";

let spent = 0;

/** Steps that take two milliseconds each; `done` has those that were taken. */
function steps(paces: readonly Pace[]) {
  const done: Pace[] = [];
  function* taken(): Generator<Pace, void> {
    for (const pace of paces) {
      spent += 2;
      done.push(pace);
      yield pace;
    }
  }
  return { done, taken: taken() };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
beforeEach(() => {
  vi.useFakeTimers();
  spent = 0;
  vi.spyOn(performance, "now").mockImplementation(() => spent);
});

test("a few steps are taken in each task, and none in the task that asks for them", () => {
  const { done, taken } = steps(Array(9).fill("soon"));
  inSlices(taken, new AbortController().signal, "soon");
  expect(done).toHaveLength(0);
  for (const so of [3, 6, 9]) {
    vi.advanceTimersToNextTimer();
    expect(done).toHaveLength(so);
  }
});

test("what is to be alone begins a task of its own", () => {
  const { done, taken } = steps(["soon", "alone", "soon"]);
  inSlices(taken, new AbortController().signal, "soon");
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(["soon", "alone"]);
  vi.runAllTimers();
  expect(done).toHaveLength(3);
});

test("what is called off is not gone on with", () => {
  const { done, taken } = steps(Array(9).fill("soon"));
  const off = new AbortController();
  inSlices(taken, off.signal, "soon");
  vi.advanceTimersToNextTimer();
  off.abort();
  vi.runAllTimers();
  expect(done).toHaveLength(3);
});
