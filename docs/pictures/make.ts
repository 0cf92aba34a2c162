/**
 * Takes the pictures that the docs show, of the built page in a real browser: `npm run pictures`, after a build.
 * Each shows one way of reading the same report; docs/every-reader.md names the test that proves it.
 */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { browserArguments, findBrowser } from "../../tests/e2e/browser";
import { type BuiltServer, serveBuilt } from "../../tests/serve-built";

type Picture = {
  name: string;
  query?: string;
  size?: [width: number, height: number];
  context?: BrowserContextOptions;
  /** The browser's own switches; the usual draw WebGL. */
  browser?: readonly string[];
  /** What is done before the picture is taken. */
  prepare?: (page: Page) => Promise<void>;
};

const desktop: [number, number] = [1280, 800];
const phone = { hasTouch: true, isMobile: true } as const;

const pictures: readonly Picture[] = [
  { name: "screenshot", query: "?place=kaluga-oblast" },
  { name: "before-scripts", context: { javaScriptEnabled: false } },
  {
    name: "without-webgl",
    query: "?place=bryansk-oblast",
    browser: ["--no-sandbox", "--disable-3d-apis", "--disable-background-networking", "--disable-quic"],
  },
  {
    name: "by-keyboard",
    prepare: async (page) => {
      await page.getByRole("listbox").focus();
      for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowDown");
    },
  },
  { name: "phone-320", size: [320, 640], query: "?place=kaluga-oblast", context: phone },
  { name: "russian", query: "ru/?place=kaluga-oblast" },
  { name: "dark", query: "?theme=dark" },
  {
    name: "forced-colours",
    query: "?place=kaluga-oblast",
    context: { forcedColors: "active", colorScheme: "dark" },
  },
  { name: "table", query: "?view=table" },
  { name: "frame", size: [390, 600], query: "?embed=1&lang=en&hide=shapsha" },
  {
    name: "paper",
    size: [794, 1123],
    prepare: async (page) => {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.emulateMedia({ media: "print" });
    },
  },
];

async function take(browser: Browser, server: BuiltServer, picture: Picture): Promise<void> {
  const { name, query = "", size = desktop, context: options = {} } = picture;
  const [width, height] = size;
  const context = await browser.newContext({
    viewport: { width, height },
    // What a reader's own clock adds must not change with the machine.
    timezoneId: "Europe/London",
    locale: "en-GB",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  await page.goto(server.url + query);
  if (options.javaScriptEnabled !== false)
    await page.locator('.map[aria-busy="false"], [role="alert"]').first().waitFor({ state: "attached" });
  await picture.prepare?.(page);
  await page.waitForTimeout(500);
  const file = name === "screenshot" ? `docs/${name}.png` : `docs/pictures/${name}.jpg`;
  await page.screenshot({ path: file, ...(file.endsWith("jpg") ? { type: "jpeg", quality: 80 } : {}) });
  console.log(`wrote ${file}`);
  await context.close();
}

const executablePath = findBrowser();
const server = await serveBuilt();
// All of them, or those that are named.
const named = process.argv.slice(2);
for (const picture of pictures.filter(({ name }) => named.length === 0 || named.includes(name))) {
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...(picture.browser ?? browserArguments)],
  });
  await take(browser, server, picture).finally(() => browser.close());
}
await server.close();
