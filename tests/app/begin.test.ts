// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { begin } from "../../src/app/start/begin";
import { answerOrWords, answers, patience, readWithScript, wordsId } from "../../src/early/without-script";

const words = () => document.getElementById("script-missing");
const never = new Promise<never>(() => {});
const broken = () => {
  throw new Error("broken");
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.stubGlobal("PerformanceObserver", { supportedEntryTypes: [] });
  // Another says what the page is without scripts: it is not what is given.
  document.body.innerHTML = `<noscript></noscript><div id="root"><header class="masthead"></header><button id="alpha">Alpha</button></div><noscript id="${wordsId}"></noscript>`;
  // As in a browser that runs scripts: all that stands in it is text.
  const kept = document.getElementById(wordsId);
  if (kept)
    kept.textContent = `<div id="script-missing" role="alert" hidden><a href="./">Again</a></div><p>All</p>`;
});

afterEach(() => {
  document.head.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  delete document.documentElement.dataset.answers;
  delete document.documentElement.dataset.begun;
});

/** What may go wrong on the way to a page that answers, and how. */
const broke: [what: string, breakIt: () => void, fetchStart?: Parameters<typeof begin>[1]][] = [
  [
    "what is to be fetched cannot be read",
    () => vi.spyOn(document, "querySelectorAll").mockImplementationOnce(broken),
  ],
  ["presses cannot be kept", () => vi.spyOn(document, "addEventListener").mockImplementationOnce(broken)],
  ["the rest of the script does not come", () => {}, () => Promise.reject(new Error("no line"))],
  ["the rest of the script never comes", () => {}, () => never],
  ["the rest of the script cannot be asked for", () => {}, broken],
  ["the rest of the script is of another kind", () => {}, async () => ({}) as never],
  ["the page fails while it starts", () => {}, async () => ({ start: broken })],
  ["the page never starts", () => {}, async () => ({ start: () => never })],
  ["the page starts and does not answer", () => {}, async () => ({ start: async () => {} })],
  [
    "React gives the page up",
    () => {},
    async () => ({ start: async (_presses, onFailure) => onFailure(new Error("given up")) }),
  ],
];

test.each(broke)("everything can be read within seconds when %s", async (_what, breakIt, fetchStart) => {
  breakIt();
  begin(document, fetchStart ?? (async () => ({ start: async () => answers(document) })));
  await vi.advanceTimersByTimeAsync(1000 + patience);
  expect(words()).toBeVisible();
  expect(document.querySelectorAll("#script-missing")).toHaveLength(1);
});

test("a page that answers gives no words", async () => {
  begin(document, async () => ({ start: async () => answers(document) }));
  await vi.advanceTimersByTimeAsync(1000 + patience);
  expect(words()).toBeNull();
});

test("words that are given while React takes the page over leave that as it was built", async () => {
  const root = () => document.getElementById("root")?.innerHTML;
  const built = root();
  begin(document, async () => ({ start: async () => readWithScript(document) }));
  await vi.advanceTimersByTimeAsync(1000 + patience);
  expect(document.getElementById("given-words")).toBeVisible();
  expect(root()).toBe(built);
});

test("what is broken in how the browser tells of paints breaks nothing else", async () => {
  vi.stubGlobal("PerformanceObserver", undefined);
  begin(document, async () => ({ start: async () => answers(document) }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(document.documentElement.dataset.answers).toBe("");
});

test("when the page’s first script never comes, the one in the head gives the words", async () => {
  answerOrWords(document);
  await vi.advanceTimersByTimeAsync(patience);
  expect(words()).toBeVisible();
});

test("a script that is known not to come is not waited for", () => {
  answerOrWords(document);
  const script = Object.assign(document.createElement("script"), { type: "module" });
  document.body.append(script);
  script.dispatchEvent(new Event("error"));
  expect(words()).toBeVisible();
});

test("a style sheet that does not come keeps the words from nobody", async () => {
  document.head.innerHTML = `<link rel="stylesheet" href="late.css">`;
  const late = document.querySelector("link");
  answerOrWords(document);
  await vi.advanceTimersByTimeAsync(patience);
  // It goes on being fetched; only, nothing waits for what a script put there.
  expect(document.querySelector("link")).not.toBe(late);
  expect(document.querySelector("link")?.getAttribute("href")).toBe("late.css");
});

test("a script that comes late finds the page as it was built", async () => {
  const built = document.getElementById("root")?.outerHTML;
  answerOrWords(document);
  await vi.advanceTimersByTimeAsync(patience);
  expect(document.getElementById("root")?.outerHTML).not.toBe(built);
  readWithScript(document);
  expect(document.getElementById("root")?.outerHTML).toBe(built);
  expect(words()).toBeNull();
});

test("words that were given while the page was about to answer are taken back", async () => {
  begin(document, async () => ({
    start: async () => {
      readWithScript(document);
      await new Promise((resolve) => setTimeout(resolve, patience));
      answers(document);
    },
  }));
  await vi.advanceTimersByTimeAsync(patience);
  expect(words()).toBeVisible();
  await vi.advanceTimersByTimeAsync(patience);
  expect(words()).toBeNull();
  expect(document.querySelector("p")).toBeNull();
});

test.each([
  ["leads to what it says", false, 1],
  ["leaves an article around it where its reader has scrolled it", true, 0],
])("a page that did not start %s", async (_what, isFramed, times) => {
  const led = vi.fn();
  Element.prototype.scrollIntoView = led;
  vi.stubGlobal("parent", isFramed ? {} : window);
  begin(document, () => Promise.reject(new Error("no line")));
  await vi.advanceTimersByTimeAsync(1000 + patience);
  Reflect.deleteProperty(Element.prototype, "scrollIntoView");
  expect(words()).toBeVisible();
  expect(led).toHaveBeenCalledTimes(times);
});
