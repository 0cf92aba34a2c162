import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sharedLine } from "../../bench/line";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const bytes = (count: number) => new Uint8Array(count);

/** Counts what arrives. */
function taker() {
  const taken = { bytes: 0, isWhole: false };
  const take = (part?: Uint8Array) => {
    if (part) taken.bytes += part.length;
    else taken.isWhole = true;
    return true;
  };
  return { taken, take };
}

test("an answer takes as long as its bytes need", () => {
  const line = sharedLine(100_000, Date.now);
  const { taken, take } = taker();
  line(bytes(50_000), take);
  vi.advanceTimersByTime(490);
  expect(taken.isWhole).toBe(false);
  vi.advanceTimersByTime(20);
  expect(taken).toEqual({ bytes: 50_000, isWhole: true });
});

test("two answers share the line evenly, and a short one is not kept waiting by a long one", () => {
  const line = sharedLine(100_000, Date.now);
  const [long, short] = [taker(), taker()];
  line(bytes(100_000), long.take);
  line(bytes(10_000), short.take);
  vi.advanceTimersByTime(230);
  expect(short.taken.isWhole).toBe(true);
  expect(long.taken.bytes).toBeLessThan(20_000);
});

test("a line that stood idle has not saved up any speed", () => {
  const line = sharedLine(100_000, Date.now);
  line(bytes(10), taker().take);
  vi.advanceTimersByTime(60_000);
  const { taken, take } = taker();
  line(bytes(50_000), take);
  vi.advanceTimersByTime(100);
  expect(taken.bytes).toBeLessThan(15_000);
});

test("answers that nobody waits for take nothing from the others", () => {
  const line = sharedLine(100_000, Date.now);
  const { taken, take } = taker();
  for (let visitor = 0; visitor < 50; visitor++) line(bytes(1_000_000), () => false);
  line(bytes(50_000), take);
  vi.advanceTimersByTime(510);
  expect(taken.isWhole).toBe(true);
});
