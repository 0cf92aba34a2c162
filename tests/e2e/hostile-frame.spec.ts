import type { Page } from "@playwright/test";
import { limits } from "../../src/embed/messages";
import { test as base, expect } from "./built-page";
import { type HostPage, serveHost, strictPolicy } from "./host-page";

const secret = "qzx7mwp4";
const article = `<article><h1>Yours</h1>
  <p>Your number with the gazette is ${secret} as of today. Eight were seen over Beta at dawn.</p>
  <p>${"e ".repeat(20_000)}</p></article>`;

/** A page that speaks as the map does and is none: it tells what it was answered, and asks what it is told to. */
const hostile = `<!doctype html><title>None</title><script>
  const wrap = (type, data) => ({ ns: "skyclaims", v: 1, id, type, data });
  const id = "h" + Math.random().toString(36).slice(2);
  window.answers = [];
  const state = { place: null, claim: null, hide: [], hideEvents: [], theme: null, dropped: 0 };
  addEventListener("message", ({ ports: [port] }) => {
    if (!port) return;
    port.onmessage = ({ data }) => window.answers.push(data.data);
    const selectors = (all) => all.map((exact) => ({ type: "TextQuoteSelector", exact, prefix: "", suffix: "" }));
    window.ask = (guesses) => port.postMessage(wrap("state", { ...state, quotes: guesses.map((all, at) => ({ claim: "g" + at, place: null, selectors: selectors(all) })) }));
    window.show = (exact) => port.postMessage(wrap("quote", { claim: "g", place: null, selectors: selectors([exact]), isAsked: true }));
  });
  parent.postMessage(wrap("ready", {}), "*");
</script>`;

type Hostile = {
  answers: { found: string[] }[];
  ask: (guesses: string[][]) => void;
  show: (exact: string) => void;
};

const test = base.extend<{ openHost: (body: string, src?: string) => Promise<Page> }>({
  openHost: async ({ page, server }, use) => {
    const opened: HostPage[] = [];
    await page.route("**/hostile/**", (route) => route.fulfill({ contentType: "text/html", body: hostile }));
    await page.addInitScript(() => {
      const codes: string[] = [];
      Object.assign(window, { codes });
      addEventListener("sky-claims:error", (event) => codes.push((event as CustomEvent).detail.code));
    });
    await use(async (body, src = `${server.url}hostile/`) => {
      const map = new URL(server.url).origin;
      const host = await serveHost(
        `<script src="${server.url}embed.js"></script><sky-claims article src="${src}"></sky-claims>${body}`,
        strictPolicy(`${map} ${new URL(src).origin}`),
      );
      opened.push(host);
      await page.goto(host.url);
      await expect
        .poll(() =>
          frameOf(page)
            .evaluate(() => "ask" in window)
            .catch(() => false),
        )
        .toBe(true);
      return page;
    });
    for (const host of opened) await host.close();
  },
});

const frameOf = (page: Page) => page.locator("sky-claims").frameLocator("iframe").locator("html");
const answers = (page: Page): Promise<{ found: string[] }[]> =>
  frameOf(page).evaluate(() => (window as unknown as Hostile).answers);
const codes = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { codes: string[] }).codes);

/** Asks, and waits for the answer. */
async function found(page: Page, guesses: string[][]): Promise<string[]> {
  await expect.poll(async () => (await answers(page)).length).toBeGreaterThan(0);
  const before = (await answers(page)).length;
  await frameOf(page).evaluate((_, guesses) => (window as unknown as Hostile).ask(guesses), guesses);
  await expect.poll(async () => (await answers(page)).length, { timeout: 30_000 }).toBe(before + 1);
  return (await answers(page)).at(-1)?.found ?? [];
}

test("a hostile frame finds out no word that it does not know, letter by letter or whole", async ({
  openHost,
}) => {
  const page = await openHost(article);
  const letters = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
  expect(await found(page, [["Eight were seen over Beta"]])).toEqual(["g0"]);
  expect(
    await found(
      page,
      letters.map((letter) => [`with the gazette is ${letter}`]),
    ),
  ).toEqual([]);
  expect(
    await found(
      page,
      [...secret].map((_, at) => [`the gazette is ${secret.slice(0, at)}`, secret.slice(0, at + 1)]),
    ),
  ).toEqual([]);
  // Whole words may be guessed, and soon no more: nor by a page that is loaded anew, nor by scrolling to them.
  const misses = Array.from({ length: limits.misses }, (_, at) => [`with the gazette is ${at}`]);
  expect(await found(page, misses)).toEqual([]);
  expect(await found(page, [[`with the gazette is ${secret}`]])).toEqual([]);
  await page.locator("sky-claims").evaluate((map) => map.setAttribute("lang", "uk"));
  await expect
    .poll(() =>
      frameOf(page)
        .evaluate(() => "ask" in window)
        .catch(() => false),
    )
    .toBe(true);
  expect(await found(page, [[`with the gazette is ${secret}`], ["Eight were seen over Beta"]])).toEqual([
    "g1",
  ]);
  const place = await page.evaluate(() => scrollY);
  await frameOf(page).evaluate(
    (_, exact) => (window as unknown as Hostile).show(exact),
    `with the gazette is ${secret}`,
  );
  expect(await found(page, [])).toEqual([]);
  expect(await page.evaluate(() => scrollY)).toBe(place);
  expect(await codes(page)).toEqual(["too-many-misses"]);
});

test("without an article, nothing of the page is looked through", async ({ openHost }) => {
  const page = await openHost(article.replaceAll("article", "div"));
  await frameOf(page).evaluate(() => (window as unknown as Hostile).ask([["Eight were seen over Beta"]]));
  await page.waitForTimeout(1000);
  expect(await answers(page)).toEqual([]);
  expect(await codes(page)).toEqual(["no-article"]);
});

test("a frame of another origin than the loader’s is not answered", async ({ openHost }) => {
  const other = await serveHost("", "");
  const page = await openHost(article, `${other.url}hostile/`);
  await frameOf(page).evaluate(() => (window as unknown as Hostile).ask([["Eight were seen over Beta"]]));
  await page.waitForTimeout(1000);
  expect(await answers(page)).toEqual([]);
  expect(await codes(page)).toEqual(["other-origin"]);
  await other.close();
});

for (const [name, words] of [
  ["one letter", () => "e"],
  ["words that are everywhere in the article", () => "e ".repeat(12)],
  ["words that are nowhere in it", (at: number) => `The mayor has said nothing of ${at}`],
] as const)
  test(`a message of 400 kB with thousands of times ${name} leaves the page alive`, async ({ openHost }) => {
    const page = await openHost(article);
    await expect.poll(async () => (await answers(page)).length).toBeGreaterThan(0);
    await page.evaluate(() => {
      const ticks = { longest: 0, count: 0 };
      Object.assign(window, { ticks });
      let before = performance.now();
      const tick = () => {
        ticks.count += 1;
        ticks.longest = Math.max(ticks.longest, performance.now() - before);
        before = performance.now();
        setTimeout(tick);
      };
      tick();
    });
    const guesses = Array.from({ length: words(0).length > 1 ? 200 : 300 }, (_, claim) =>
      Array.from({ length: 20 }, (_, at) => words(20 * claim + at)),
    );
    expect(await found(page, guesses)).toEqual([]);
    const ticks = await page.evaluate(
      () => (window as unknown as { ticks: { longest: number; count: number } }).ticks,
    );
    test
      .info()
      .annotations.push({ type: "longest", description: `${ticks.longest} ms of ${ticks.count} turns` });
    // It was held up for 28 seconds at once. The page's own turns go on while the words are looked for.
    expect(ticks.longest).toBeLessThan(2000);
  });
