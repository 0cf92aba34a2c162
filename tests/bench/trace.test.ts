import { expect, test } from "vitest";
import { longestTask } from "../../bench/trace";

const task = (over: object) => ({
  name: "RunTask",
  ph: "X",
  pid: 1,
  tid: 2,
  ts: 20,
  dur: 1000,
  tdur: 900,
  ...over,
});
const mark = { name: "press", ph: "I", pid: 1, tid: 2, ts: 10 };
const longest = (traceEvents: object[]) => longestTask(JSON.stringify({ traceEvents }), "press");

test("the longest task is the page's own, after the press, in milliseconds", () => {
  expect(
    longest([
      task({ dur: 9_000, tdur: 7_500 }),
      mark,
      task({ ts: 5, dur: 70_000 }),
      task({ tid: 3, dur: 80_000 }),
      task({ pid: 4, dur: 90_000 }),
      task({ name: "Layout", dur: 99_000 }),
      task({ dur: 8_000, tdur: 7_900 }),
    ]),
  ).toEqual({ clock: 9, processor: 7.9 });
});

test("a trace that holds no press, or no task, is no measurement", () => {
  expect(() => longest([task({})])).toThrow("does not hold the mark press");
  expect(() => longest([mark])).toThrow("holds no task");
});
