// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchPageScript, firstPaint } from "../../src/app/start/first-paint";

/** Has the browser paint. */
let paint: () => void = () => {};

const thrown = () => {
  throw new Error("a browser of its own kind");
};

/** A browser that tells when something is on the screen. */
function tellsOfPaints({ make = () => {}, observe = () => {} } = {}) {
  vi.stubGlobal(
    "PerformanceObserver",
    class {
      static supportedEntryTypes = ["paint"];
      observe = observe;
      constructor(tell: (list: unknown) => void) {
        make();
        paint = () => tell({ getEntriesByName: () => [{}] });
      }
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

function waiting() {
  const callback = vi.fn();
  firstPaint().then(callback);
  return {
    callback,
    /** Lets time go by, and what waits for it happen. */
    after: (time: number) => vi.advanceTimersByTimeAsync(time),
  };
}

test("what need not be seen first comes after the paint", async () => {
  const { callback, after } = waiting();
  await after(100);
  expect(callback).not.toHaveBeenCalled();
  paint();
  expect(callback).not.toHaveBeenCalled();
  await after(1);
  expect(callback).toHaveBeenCalledOnce();
});

test("where nothing is painted, as in a frame far down an article, it comes all the same", async () => {
  const { callback, after } = waiting();
  await after(2000);
  expect(callback).toHaveBeenCalledOnce();
});

test("where the browser tells when something is on the screen, that is waited for", async () => {
  tellsOfPaints();
  const { callback, after } = waiting();
  await after(500);
  expect(callback).not.toHaveBeenCalled();
  paint();
  await after(0);
  expect(callback).toHaveBeenCalledOnce();
});

test("a browser may tell at once of what has long been on the screen, as WebKit does", async () => {
  tellsOfPaints({ observe: () => paint() });
  const { callback, after } = waiting();
  await after(0);
  expect(callback).toHaveBeenCalledOnce();
});

test.each([
  ["has no observers", () => vi.stubGlobal("PerformanceObserver", undefined)],
  ["makes no observer", () => tellsOfPaints({ make: thrown })],
  ["observes nothing", () => tellsOfPaints({ observe: thrown })],
  ["paints at nobody’s request", () => vi.stubGlobal("requestAnimationFrame", undefined)],
  ["never tells", () => tellsOfPaints()],
])("a browser that %s keeps nobody waiting", async (_what, breakIt) => {
  breakIt();
  const { callback, after } = waiting();
  await after(1000);
  expect(callback).toHaveBeenCalledOnce();
});

test("a tab in the background waits for nothing", async () => {
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  const { callback, after } = waiting();
  await after(1);
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
