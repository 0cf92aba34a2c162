import type { Page } from "@playwright/test";
import { coarse, expect, hold, test } from "./built-page";

test.use(coarse);

/** Makes one step from the page as it was built to the page that answers go wrong. */
type Break = (page: Page) => Promise<unknown>;

const fails =
  (file: string): Break =>
  (page) =>
    page.route(file, (route) => route.abort());
const hangs =
  (file: string): Break =>
  (page) =>
    hold(page, file);
const isBuiltWith =
  (data: string): Break =>
  (page) =>
    page.route(/\/some\/where\/\?/, async (route) => {
      const built = await (await route.fetch()).text();
      const body = built.replace(/(id="skyclaims-data">)[^<]*/, `$1${data}`);
      await route.fulfill({ body, contentType: "text/html" });
    });
const runsIn =
  (change: () => void): Break =>
  (page) =>
    page.addInitScript(change);

/** Six at a time, each in a tab of its own, since most of them only wait. */
async function each(
  breaks: Record<string, Break>,
  open: (page: Page, what: string) => Promise<void>,
  page: Page,
) {
  const waiting = Object.entries(breaks);
  const tryOne = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [what, breakIt] = next;
      const tab = await page.context().newPage();
      await breakIt(tab);
      await open(tab, what);
      await tab.close();
    }
  };
  await Promise.all(Array.from({ length: 6 }, tryOne));
}

test("whatever keeps the page from answering, within seconds everything reported can be read", async ({
  page,
  server,
}) => {
  const breaks: Record<string, Break> = {
    "the first script fails": fails("**/index-*.js"),
    "the first script hangs": hangs("**/index-*.js"),
    "what it imports fails": fails("**/import-*.js"),
    "what it imports hangs": hangs("**/import-*.js"),
    "the page’s script fails": fails("**/page-*.js"),
    "the page’s script hangs": hangs("**/page-*.js"),
    "the words fail": fails("**/en-*.js"),
    "the words hang": hangs("**/en-*.js"),
    "both of the first scripts are missing something": runsIn(() => {
      Object.defineProperty(Document.prototype, "querySelectorAll", {
        get: () => {
          throw new Error("a browser of its own kind");
        },
      });
    }),
    "the data is cut off": isBuiltWith('{"dataset":{'),
    "the data is of another kind": isBuiltWith('{"dataset":{},"geometry":{}}'),
    "React gives the page up": runsIn(() => {
      window.matchMedia = () => {
        throw new Error("a browser of its own kind");
      };
    }),
  };
  await each(
    breaks,
    async (tab, what) => {
      await tab.goto(`${server.url}?map=still&theme=light`, { waitUntil: "commit" });
      await expect(tab.locator("#script-missing"), what).toBeInViewport({ timeout: 60_000 });
      await expect(tab.locator("#about-kirishi h2"), what).toBeVisible();
    },
    page,
  );
});

test("what the page can do without keeps it from nothing", async ({ page, server }) => {
  const breaks: Record<string, Break> = {
    "the early script fails": fails("**/early-*.js"),
    "the style sheet hangs": hangs("**/index-*.css"),
    "fonts never come": hangs("**/*.woff2"),
    "nothing tells of paints": runsIn(() => {
      Reflect.deleteProperty(window, "PerformanceObserver");
    }),
    "observing throws": runsIn(() => {
      PerformanceObserver.prototype.observe = () => {
        throw new Error("a browser of its own kind");
      };
    }),
    "the data is missing": isBuiltWith(""),
  };
  await each(
    breaks,
    async (tab, what) => {
      await tab.goto(`${server.url}?map=still`, { waitUntil: "commit" });
      await expect(tab.locator("html[data-answers]"), what).toBeAttached({ timeout: 60_000 });
      await tab
        .getByRole("list", { name: "Places" })
        .getByRole("button", { name: "Kirishi", exact: true })
        .click();
      await expect(tab.getByRole("heading", { level: 2, name: "Kirishi" }), what).toBeVisible();
      await expect(tab.locator("#script-missing"), what).toHaveCount(0);
    },
    page,
  );
});

test("a script that comes late takes the page over, and the words go", async ({ page, server }) => {
  const letThrough = await hold(page, "**/page-*.js");
  await page.goto(`${server.url}?map=still`, { waitUntil: "commit" });
  await expect(page.locator("#script-missing")).toBeInViewport();
  letThrough();
  await expect(page.locator("#script-missing")).toHaveCount(0);
  await expect(page.locator("#given-words")).toHaveCount(0);
  await page
    .getByRole("list", { name: "Places" })
    .getByRole("button", { name: "Kirishi", exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 2, name: "Kirishi" })).toBeVisible();
});
