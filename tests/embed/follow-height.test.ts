// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withinHeights } from "../../src/embed/attributes";
import { followHeight, wantedHeight } from "../../src/embed/follow-height";

let resized = () => {};
let isObserved = false;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom lays nothing out.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(told: () => void) {
        resized = told;
      }
      observe() {
        isObserved = true;
      }
      disconnect() {
        isObserved = false;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
});

function follow(width: number) {
  const told: number[] = [];
  const element = document.createElement("div");
  let now = width;
  element.getBoundingClientRect = () => ({ width: now }) as DOMRect;
  const stop = followHeight(element, (height) => told.push(height));
  const resize = (to: number) => {
    now = to;
    resized();
  };
  return { told, resize, stop };
}

test("at every width a frame may be as high as it wants", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), (width) => {
      expect(withinHeights(wantedHeight(width))).toBe(wantedHeight(width));
    }),
  );
});

test("a height is told at once, and again only when it is another", () => {
  const { told, resize } = follow(760);
  expect(told).toEqual([wantedHeight(760)]);
  resize(760);
  vi.runAllTimers();
  expect(told).toHaveLength(1);
  resize(390);
  vi.runAllTimers();
  expect(told).toEqual([wantedHeight(760), wantedHeight(390)]);
});

test("while a window is dragged it is told now and then, and the last one last", () => {
  const { told, resize } = follow(760);
  for (let width = 700; width > 330; width--) {
    resize(width);
    vi.advanceTimersByTime(16);
  }
  vi.runAllTimers();
  expect(told.at(-1)).toBe(wantedHeight(331));
  expect(told.length).toBeLessThan(50);
});

test("a frame that is not shown wants nothing, and one that is gone is not observed", () => {
  const { told, resize, stop } = follow(0);
  expect(told).toEqual([]);
  resize(500);
  stop();
  vi.runAllTimers();
  expect([told, isObserved]).toEqual([[], false]);
});
