// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { oneByOne } from "../../src/panel/period/one-by-one";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what waits is done in its order, a little after each picture, and nothing in the task that asks", () => {
  const done: number[] = [];
  const heights = [90, 90, 90, 500, 20];
  for (const [at, height] of heights.entries()) oneByOne(() => void done.push(at + 1), height);
  expect(done).toEqual([]);
  const afterEachPicture: number[] = [];
  while (vi.getTimerCount() > 0) {
    vi.advanceTimersToNextTimer();
    if (done.length > (afterEachPicture.at(-1) ?? 0)) afterEachPicture.push(done.length);
  }
  expect(done).toEqual([1, 2, 3, 4, 5]);
  // 180 pixels, then what is left before something high, which comes by itself.
  expect(afterEachPicture).toEqual([2, 3, 4, 5]);
});

test("what is left is not done, and what comes later is", () => {
  const done: string[] = [];
  const leave = oneByOne(() => void done.push("left"), 90);
  leave();
  vi.runAllTimers();
  oneByOne(() => void done.push("later"), 90);
  vi.runAllTimers();
  expect(done).toEqual(["later"]);
});
