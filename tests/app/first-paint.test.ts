// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterFirstPaint, fetchPageScript } from "../../src/app/first-paint";

/** Has the browser paint. */
let paint: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
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
  vi.advanceTimersByTime(1000);
  expect(callback).toHaveBeenCalledOnce();
});

test("a tab in the background, and a page that is painted already, wait for nothing", () => {
  const hidden = vi.fn();
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  afterFirstPaint(hidden);
  vi.advanceTimersByTime(1);
  expect(hidden).toHaveBeenCalledOnce();

  vi.spyOn(document, "hidden", "get").mockReturnValue(false);
  vi.spyOn(performance, "getEntriesByName").mockReturnValue([{} as PerformanceEntry]);
  const painted = vi.fn();
  afterFirstPaint(painted);
  vi.advanceTimersByTime(1);
  expect(painted).toHaveBeenCalledOnce();
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
