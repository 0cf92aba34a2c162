import { test as base, expect, type Page } from "@playwright/test";
import { type BuiltServer, serveBuilt } from "../serve-built";

/** Everything a page did that it must not do. */
export type Misdeeds = { errors: string[]; foreign: string[] };

type Fixtures = {
  /** Opens the built page at this query, and waits until the live map has drawn. */
  openPage: (query?: string) => Promise<Page>;
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
  openPage: async ({ page, server, misdeeds }, use) => {
    await use(async (query = "") => {
      await page.goto(server.url + query);
      await mapIsDrawn(page);
      return page;
    });
    // Whatever a test is about: no error, no word to anyone else.
    expect(misdeeds).toEqual({ errors: [], foreign: [] });
  },
});

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

/** The map is busy until it has drawn all that it was given; also where the table hides it. */
export const mapIsDrawn = (page: Page) =>
  expect(page.locator("#the-map")).toHaveAttribute("aria-busy", "false", {
    timeout: 30_000,
  });
