import { type Browser, chromium, type Page } from "@playwright/test";
import { browserArguments, findBrowser, testLaunch } from "../tests/e2e/browser";
import type { SiteServer } from "./serve";

/** One load of one site in a browser that never saw it. Times in milliseconds since the navigation began. */
export type Visit = {
  /** `null` where nothing but WebGL is painted, which browsers do not count. */
  firstPaint: number | null;
  /** When the largest block of words stood. */
  largestPaint: number | null;
  idle: number | null;
  /** When filter and places answered; `null` without a script. */
  interactive: number | null;
  /** When the last of MapLibre's script was here; `null` where there is none. */
  mapScript: number | null;
  /** Cumulative layout shift, all of it. */
  shift: number;
  /** 0 where no task took 50 ms: browsers tell of no shorter one. */
  longestTask: number;
  /** What each task took beyond 50 ms, summed. */
  blocking: number;
  /** Until the map was drawn. */
  requested: string[];
};

/** What `observe` keeps in the page. */
type Observed = {
  drawn: Promise<number>;
  painted: Promise<number>;
  largest: number | null;
  shift: number;
  tasks: { start: number; duration: number }[];
};

/** Set by the page and the floor alike. */
const drawnMark = "skyclaims-map-drawn";

/** Longer than the slowest map takes: whatever is not drawn by then never will be. */
const patience = 60_000;

/** `--mesa`: WebGL is drawn by Mesa where it is, in half of the processor's time; by itself, by what every Chromium has. */
const isMesa = process.argv.includes("--mesa");

/** Who draws WebGL here, without a GPU. */
export const drawnBy = isMesa ? "Mesa, where it is" : "SwiftShader";

export const openBrowser = (): Promise<Browser> => {
  const executablePath = findBrowser();
  const launch = isMesa ? testLaunch : { args: browserArguments };
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), ...launch });
};

export async function openPage(browser: Browser): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: "light" });
  const troubles: string[] = [];
  page.on("pageerror", ({ message }) => troubles.push(message));
  // A map whose worker has died is idle, too: only the console tells.
  page.on("console", (message) => {
    const isTrouble = ["error", "warning"].includes(message.type());
    // Of a machine that others keep busy for seconds, and of no page.
    const isLate = message.text().includes("preload but not used within a few seconds");
    if (isTrouble && !isLate) troubles.push(message.text());
  });
  page.setDefaultTimeout(patience);
  await page.addInitScript(observe, drawnMark);
  // The browser's own start is not the page's.
  await page.waitForTimeout(500);
  return { page, troubles };
}

/** @throws Error if the map is not drawn, or drawn with troubles */
export async function visit(server: SiteServer, site: string): Promise<Visit> {
  const browser = await openBrowser();
  try {
    const { page, troubles } = await openPage(browser);
    server.takeRequested();
    await page.goto(server.addressOf(site), { waitUntil: "commit" });
    const idle = await waitForMap(page, site, troubles);
    // Observers are told of the last tasks and paints a moment later.
    await page.waitForTimeout(300);
    const { tasks, origin, ...times } = await page.evaluate(seen);
    if (troubles.length > 0) throw new Error(`${site}: ${troubles.join("; ")}`);
    const before = tasks.filter(({ start }) => start < (idle ?? Infinity)).map(({ duration }) => duration);
    return {
      ...times,
      idle,
      longestTask: Math.max(0, ...before),
      blocking: before.reduce((sum, duration) => sum + duration - 50, 0),
      // What comes when the map is drawn is not waited for.
      requested: server.takeRequested(origin + (idle ?? Number.POSITIVE_INFINITY)),
    };
  } finally {
    await browser.close();
  }
}

/** Resolves when the map is drawn; of the page without a script, with `null` when its words are painted. */
export async function waitForMap(
  page: Page,
  site: string,
  troubles: readonly string[],
): Promise<number | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error([`${site} drew nothing within ${patience} ms`, ...troubles].join("; "))),
      patience,
    );
  });
  // Waited for without polling, which would be work of its own in the page.
  const done = page.evaluate(async (isText) => {
    const { painted, drawn } = (globalThis as unknown as { observed: Observed }).observed;
    if (!isText) return drawn;
    await painted;
    return null;
  }, site === "text");
  try {
    return await Promise.race([done, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

const seen = () => {
  const { largest, shift, tasks } = (globalThis as unknown as { observed: Observed }).observed;
  const [first] = performance.getEntriesByName("first-contentful-paint");
  const [interactive] = performance.getEntriesByName("skyclaims-interactive");
  const scripts = performance
    .getEntriesByType("resource")
    .filter(({ name }) => /\/open-map-view[^/]*\.js$/.test(name))
    .map((script) => (script as PerformanceResourceTiming).responseEnd);
  return {
    firstPaint: first?.startTime ?? null,
    largestPaint: largest,
    interactive: interactive?.startTime ?? null,
    mapScript: scripts.length > 0 ? Math.max(...scripts) : null,
    shift,
    tasks,
    origin: performance.timeOrigin,
  };
};

/** Runs in the page before all else. No named function in here: tsx would add a helper that the page has not. */
function observe(mark: string): void {
  const observed: Observed = {
    drawn: new Promise((resolve) => {
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntriesByName(mark)) resolve(startTime);
      }).observe({ type: "mark", buffered: true });
    }),
    painted: new Promise((resolve) => {
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntriesByName("first-contentful-paint")) resolve(startTime);
      }).observe({ type: "paint", buffered: true });
    }),
    largest: null,
    shift: 0,
    tasks: [],
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) observed.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    observed.largest = list.getEntries().at(-1)?.startTime ?? null;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      observed.tasks.push({ start: startTime, duration });
    }
  }).observe({ type: "longtask", buffered: true });
  Object.assign(globalThis, { observed });
}
