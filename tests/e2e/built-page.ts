import { type BrowserContext, test as base, expect, type FrameLocator, type Page } from "@playwright/test";
import { type BuiltServer, serveBuilt } from "../serve-built";

/** Everything a page did that it must not do. */
export type Misdeeds = { errors: string[]; foreign: string[] };

type Fixtures = {
  /** Opens the built page at this query, and waits until it answers. The still picture stands in the map's place. */
  openPage: (query?: string) => Promise<Page>;
  /** The same, with the live map, for what is about it: it takes the processor seconds to draw. */
  openMap: (query?: string) => Promise<Page>;
  misdeeds: Misdeeds;
};

export const test = base.extend<Fixtures, { server: BuiltServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
    async ({}, use) => {
      const server = await serveBuilt();
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  misdeeds: async ({ page, server }, use) => {
    const misdeeds = watch(page, new URL(server.url).origin);
    await use(misdeeds);
  },
  context: async ({ context }, use) => {
    await holdMaps(context);
    await use(context);
  },
  openPage: async ({ page, server, misdeeds }, use) => {
    await use(async (query = "") => {
      await page.goto(server.url + query);
      await answers(page);
      return page;
    });
    // Whatever a test is about: no error, no word to anyone else.
    expect(misdeeds).toEqual({ errors: [], foreign: [] });
  },
  openMap: async ({ openPage }, use) => {
    await use(async (query) => {
      const page = await openPage(query);
      await mapIsDrawn(page);
      return page;
    });
  },
});

/** What lets the maps of a browser's pages come. */
const mapsComeBy = new WeakMap<BrowserContext, () => void>();

/** Until someone waits for a live map, there is none: most of what a page does it does without. */
async function holdMaps(context: BrowserContext): Promise<void> {
  const held = new Promise<void>((resolve) => mapsComeBy.set(context, resolve));
  await context.route("**/open-map-view*.js", async (route) => {
    await held;
    await route.fallback();
  });
}

export { expect };

export function watch(page: Page, origin: string): Misdeeds {
  const misdeeds: Misdeeds = { errors: [], foreign: [] };
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") misdeeds.errors.push(message.text());
  });
  page.on("pageerror", (error) => misdeeds.errors.push(error.message));
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== "data:" && protocol !== "blob:")
      misdeeds.foreign.push(request.url());
  });
  return misdeeds;
}

/** What the map's list holds: what is in its view. */
export const inView = (page: Page): Promise<string[]> =>
  page.getByRole("listbox").getByRole("option").allTextContents();

/** The same, once the camera rests. */
export async function restingView(page: Page): Promise<string[]> {
  let seen: string[] = [];
  await expect(async () => {
    seen = await inView(page);
    await page.waitForTimeout(800);
    expect(await inView(page)).toEqual(seen);
  }).toPass();
  return seen;
}

/** Keeps these requests waiting. @returns what lets them through */
export async function hold(page: Page, url: string | RegExp): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(url, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

/**
 * For what is about neither size nor sharpness: a quarter of the points to draw, which takes the processor half as long
 * for a live map, and a tenth less for the page alone. All lengths of the page stay as they are.
 */
export const coarse = { deviceScaleFactor: 0.5 };

/** Another address within the page that is open, as a link within it leads there. */
export const goOn = (page: Page, query: string): Promise<void> =>
  page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);

/** From here on the live maps of this browser's pages come. */
export const letMapsCome = (page: Page): void => mapsComeBy.get(page.context())?.();

/** What a reader presses from here on is heard by the page itself. */
export const answers = (page: Page) => expect(page.locator("html[data-answers]")).toBeAttached();

/**
 * Lets the live map come, and waits for it: it is busy until it has drawn all that it was given; also where the table
 * hides it.
 * @param where in a frame of the page
 */
export async function mapIsDrawn(page: Page, where: Page | FrameLocator = page): Promise<void> {
  letMapsCome(page);
  await expect(where.locator("#the-map")).toHaveAttribute("aria-busy", "false", { timeout: 30_000 });
}
