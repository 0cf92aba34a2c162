// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterFirstPaint, fetchPageScript } from "../../src/app/start/first-paint";

/** Has the browser paint. */
let paint: () => void = () => {};

/** A browser that tells when something is on the screen. */
function tellsOfPaints() {
  vi.stubGlobal(
    "PerformanceObserver",
    class {
      static supportedEntryTypes = ["paint"];
      constructor(tell: (list: unknown) => void) {
        paint = () => tell({ getEntriesByName: () => [{}] });
      }
      observe() {}
      disconnect() {}
    },
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("PerformanceObserver", { supportedEntryTypes: [] });
  vi.stubGlobal("requestAnimationFrame", (callback: () => void) => {
    paint = callback;
    return 1;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

test("what need not be seen first comes after the paint, once", () => {
  const callback = vi.fn();
  afterFirstPaint(callback);
  vi.advanceTimersByTime(100);
  expect(callback).not.toHaveBeenCalled();
  paint();
  expect(callback).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(callback).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10_000);
  expect(callback).toHaveBeenCalledOnce();
});

test("where nothing is painted, as in a frame far down an article, it comes all the same", () => {
  const callback = vi.fn();
  afterFirstPaint(callback);
  vi.advanceTimersByTime(2000);
  expect(callback).toHaveBeenCalledOnce();
});

test("where the browser tells when something is on the screen, that is waited for", () => {
  tellsOfPaints();
  const callback = vi.fn();
  afterFirstPaint(callback);
  vi.advanceTimersByTime(500);
  expect(callback).not.toHaveBeenCalled();
  paint();
  expect(callback).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10_000);
  expect(callback).toHaveBeenCalledOnce();
});

test("a tab in the background waits for nothing", () => {
  const callback = vi.fn();
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  afterFirstPaint(callback);
  vi.advanceTimersByTime(1);
  expect(callback).toHaveBeenCalledOnce();
});

test("the files that the build names are fetched, and not yet compiled", () => {
  for (const content of ["a.js", "b.js"])
    document.head.append(Object.assign(document.createElement("meta"), { name: "page-script", content }));
  fetchPageScript(document);
  const links = [...document.querySelectorAll("link")];
  expect(links.map((link) => [link.rel, link.getAttribute("href")])).toEqual([
    ["preload", "a.js"],
    ["preload", "b.js"],
  ]);
});
