import { afterEach, expect, test, vi } from "vitest";
import { bitByBit } from "../../src/load/bit-by-bit";

afterEach(() => vi.restoreAllMocks());

test("what is long is done a little at a time, and to its end", async () => {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  const done: string[] = [];
  function* long(): Generator<void, string> {
    for (let bit = 1; bit <= 4; bit++) {
      now += 3;
      done.push(`bit ${bit}`);
      yield;
    }
    return "whole";
  }
  setTimeout(() => done.push("a press is answered"));
  const whole = bitByBit(long());
  expect(await whole).toBe("whole");
  expect(done).toEqual(["bit 1", "bit 2", "a press is answered", "bit 3", "bit 4"]);
});

test("what fails on its way fails for whoever waits for it", async () => {
  const failing = function* (): Generator<void, string> {
    yield;
    throw new Error("it breaks off");
  };
  await expect(bitByBit(failing())).rejects.toThrow("it breaks off");
});
