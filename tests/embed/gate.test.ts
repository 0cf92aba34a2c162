import fc from "fast-check";
import { expect, test } from "vitest";
import { allowance, Gate } from "../../src/embed/gate";
import { fromHost, limits, writeMessage } from "../../src/embed/messages";

test("in whatever rhythm they come, no more pass than a burst and so many for each second", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 400 }), { maxLength: 400 }), (pauses) => {
      let now = 0;
      const isAllowed = allowance(() => now, { burst: 10, perSecond: 5 });
      let passed = 0;
      let elapsed = 0;
      for (const pause of pauses) {
        now += pause;
        // A clock that was put back gives nobody anything.
        elapsed += Math.max(0, pause);
        if (isAllowed()) passed += 1;
      }
      expect(passed).toBeLessThanOrEqual(10 + (elapsed / 1000) * 5 + 0.001);
    }),
  );
});

test("a flood is dropped and counted; when it is over, messages pass again", () => {
  let now = 0;
  const gate = new Gate(fromHost, () => now);
  const order = writeMessage("one", "theme", { theme: "dark" });
  const taken = Array.from({ length: 1000 }, () => gate.take({ data: order }, () => true)).filter(Boolean);
  expect(taken).toHaveLength(limits.burst);
  expect(gate.dropped).toBe(1000 - limits.burst);
  now += 1000;
  expect(gate.take({ data: order }, () => true)).toEqual(order);
});

test("a message that is well formed but not expected is dropped and counted, too", () => {
  const gate = new Gate(fromHost, () => 0);
  expect(
    gate.take({ data: writeMessage("one", "theme", { theme: null }) }, ({ id }) => id === "another"),
  ).toBeNull();
  expect(gate.dropped).toBe(1);
});
