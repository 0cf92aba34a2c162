import type { Browser, Locator, Page } from "@playwright/test";
import { messages as m } from "../src/i18n/compiled/en";
import { pointOf, whereOnScreen } from "../tests/e2e/where-on-screen";
import type { FloorActs } from "./floor/floor-acts";
import type { FloorChanges, MapChange } from "./floor/floor-data";
import { untilQuiet } from "./quiet";
import type { SiteServer } from "./serve";
import { longestTask, type Task, traceCategories } from "./trace";
import { openBrowser, openPage, waitForMap } from "./visit";

/** Until the camera stands and every label has faded in; generous, since waiting is no work. */
const settled = 1200;

/** In milliseconds: what the processor took is told beside the clock, and other work does not touch that. */
const patience = 1000;

type Act = () => Promise<void>;

type Interaction = {
  name: string;
  /** Finds out where to press; what is then left is the press. */
  prepare: (page: Page) => Promise<Act>;
  /** What the page's map is told by it, `first` being the place that is the first of the list. */
  tells: (changes: FloorChanges, first: string) => MapChange | undefined;
};

/** Each is done to the page as the one before has left it. */
const interactions: readonly Interaction[] = [
  {
    name: "choose a place in the list",
    prepare: (page) => press(page, places(page).getByRole("button").first()),
    tells: ({ places }, first) => places[first],
  },
  {
    name: "Back to the overview",
    prepare: async (page) => () => page.evaluate(() => history.back()),
    tells: ({ close }) => close,
  },
  {
    name: "click a region on the map",
    prepare: async (page) => {
      const { x, y } = await whereOnScreen(page, pointOf("bryansk-oblast"));
      return pointAt(page, x, y);
    },
    tells: ({ places }) => places["bryansk-oblast"],
  },
  {
    name: "close it with Escape",
    prepare: async (page) => () => page.keyboard.press("Escape"),
    tells: ({ close }) => close,
  },
  {
    name: "hide a source",
    prepare: (page) => press(page, checkboxes(page, m.sources).first()),
    tells: ({ hideSource }) => hideSource,
  },
  {
    name: "hide an event",
    prepare: (page) => press(page, checkboxes(page, m.events).first()),
    tells: ({ hideEvent }) => hideEvent,
  },
  {
    name: "show all",
    prepare: (page) => press(page, page.getByRole("button", { name: m.showEverything, exact: true })),
    tells: ({ showAll }) => showAll,
  },
];

const places = (page: Page) => page.getByRole("list", { name: m.places });
const checkboxes = (page: Page, group: string) =>
  page.getByRole("group", { name: group }).getByRole("checkbox");

/** Where to press is found out beforehand: Playwright's search is work in the page, too. */
async function press(page: Page, target: Locator): Promise<Act> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error("What was to be pressed is not on the page");
  return pointAt(page, box.x + box.width / 2, box.y + box.height / 2);
}

/** A hand is there before it presses: what a map or a style does under it (a whole new picture of the map) is done. */
async function pointAt(page: Page, x: number, y: number): Promise<Act> {
  await page.mouse.move(x, y);
  await page.waitForTimeout(settled);
  return async () => {
    await page.mouse.down();
    await page.mouse.up();
  };
}

/** Of one interaction, once for each round. */
export type Compared = { page: Task[]; floor: Task[] };

/** The longest task of each interaction, in the page and in the floor that shows the same, in turn. */
export async function measureInteractions(
  server: SiteServer,
  rounds: number,
): Promise<Map<string, Compared>> {
  const compared = new Map<string, Compared>(interactions.map(({ name }) => [name, { page: [], floor: [] }]));
  const browser = await openBrowser();
  const floorBrowser = await openBrowser();
  try {
    const { page, troubles } = await openPage(browser);
    await page.goto(server.addressOf("page"));
    await waitForMap(page, "page", troubles);
    const floor = await openFloor(floorBrowser, server, page);
    const first = (await places(page).getByRole("button").first().getAttribute("id"))?.replace("place-", "");
    for (let round = 0; round < rounds; round++) {
      for (const { name, prepare, tells } of interactions) {
        await page.mouse.move(5, 5);
        const act = await prepare(page);
        const before = await wordsOf(page);
        await untilQuiet(patience);
        compared.get(name)?.page.push(await traced(browser, page, act));
        await floor.show(before);
        await floor.prepare(await wordsOf(page), tells(floor.changes, first ?? "") ?? {});
        await untilQuiet(patience);
        compared
          .get(name)
          ?.floor.push(await traced(floorBrowser, floor.page, () => floor.page.mouse.click(5, 5)));
      }
    }
    if (troubles.length > 0) throw new Error(troubles.join("; "));
  } finally {
    await browser.close();
    await floorBrowser.close();
  }
  return compared;
}

const wordsOf = (page: Page): Promise<string> => page.locator(".panel").evaluate((panel) => panel.innerHTML);

declare const floorActs: FloorActs;

/** The floor, with all styles of the page: what is laid out is to be laid out alike. */
async function openFloor(browser: Browser, server: SiteServer, like: Page) {
  const { page, troubles } = await openPage(browser);
  const address = server.addressOf("floor");
  await page.goto(address);
  await waitForMap(page, "floor", troubles);
  const styles = await like
    .locator('link[rel="stylesheet"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  for (const url of styles) await page.addStyleTag({ url });
  const changes: FloorChanges = await (await fetch(`${address}changes.json`)).json();
  return {
    page,
    changes,
    show: (words: string) => page.evaluate((words) => floorActs.show(words), words),
    prepare: (words: string, change: MapChange) =>
      page.evaluate(([words, change]) => floorActs.prepare(words, change), [words, change] as const),
  };
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
