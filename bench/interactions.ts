import type { Browser, Locator, Page } from "@playwright/test";
import { messages as m } from "../src/i18n/compiled/en";
import { pointOf, whereOnScreen } from "../tests/e2e/where-on-screen";
import { untilQuiet } from "./quiet";
import type { SiteServer } from "./serve";
import { longestTask, type Task, traceCategories } from "./trace";
import { openBrowser, openPage, waitForMap } from "./visit";

/** Until the camera stands and every label has faded in; generous, since waiting is no work. */
const settled = 2500;

/** Each is done to the page as the one before has left it. */
const interactions: [name: string, act: (page: Page) => Promise<() => Promise<void>>][] = [
  ["choose a place in the list", async (page) => press(page, places(page).getByRole("button").first())],
  ["Back to the overview", async (page) => () => page.evaluate(() => history.back())],
  [
    "click a region on the map",
    async (page) => {
      const { x, y } = await whereOnScreen(page, pointOf("bryansk-oblast"));
      return () => page.mouse.click(x, y);
    },
  ],
  ["close it with Escape", async (page) => () => page.keyboard.press("Escape")],
  ["hide a source", async (page) => press(page, checkboxes(page, m.sources).first())],
  ["hide an event", async (page) => press(page, checkboxes(page, m.events).first())],
  [
    "show all",
    async (page) => press(page, page.getByRole("button", { name: m.showEverything, exact: true })),
  ],
];

const places = (page: Page) => page.getByRole("list", { name: m.places });
const checkboxes = (page: Page, group: string) =>
  page.getByRole("group", { name: group }).getByRole("checkbox");

/** Where to press is found out beforehand: Playwright's search is work in the page, too. */
async function press(page: Page, target: Locator): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error("What was to be pressed is not on the page");
  return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The longest task of each interaction, once for each round, all rounds in one visit. */
export async function measureInteractions(server: SiteServer, rounds: number): Promise<Map<string, Task[]>> {
  const tasks = new Map<string, Task[]>(interactions.map(([name]) => [name, []]));
  const browser = await openBrowser();
  try {
    const { page, troubles } = await openPage(browser);
    await page.goto(server.addressOf("page"));
    await waitForMap(page, "page", troubles);
    for (let round = 0; round < rounds; round++) {
      for (const [name, prepare] of interactions) {
        await page.mouse.move(5, 5);
        const act = await prepare(page);
        await untilQuiet(10_000);
        tasks.get(name)?.push(await traced(browser, page, act));
      }
    }
    if (troubles.length > 0) throw new Error(troubles.join("; "));
  } finally {
    await browser.close();
  }
  return tasks;
}

async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<Task> {
  const mark = "skyclaims-bench";
  await browser.startTracing(page, { categories: traceCategories });
  await page.evaluate((name) => performance.mark(name), mark);
  await act();
  await page.waitForTimeout(settled);
  const trace = await browser.stopTracing();
  return longestTask(trace.toString("utf8"), mark);
}
