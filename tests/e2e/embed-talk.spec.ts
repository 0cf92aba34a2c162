import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { FrameLocator, Page } from "@playwright/test";
import fc from "fast-check";
import { mostOfEmbed } from "../../build/embed-script";
import type { SkyClaimsOrders } from "../../src/embed/embed";
import { wantedHeight } from "../../src/embed/follow-height";
import { hostile } from "../embed/generated-messages";
import { test as base, coarse, expect, mapIsDrawn, watch } from "./built-page";
import { serveHost, strictPolicy } from "./host-page";

/** A host's page around the map; `heard` is every event of its elements, in order. */
type Heard = { type: string; detail: Record<string, unknown> }[];

const test = base.extend<{ openHost: (body: string) => Promise<Page> }>({
  openHost: async ({ page, server }, use) => {
    const map = new URL(server.url).origin;
    const opened: { close: () => Promise<void> }[] = [];
    const misdeeds = watch(page, map);
    await page.addInitScript(() => {
      const heard: Heard = [];
      Object.assign(window, { heard });
      for (const type of ["ready", "select", "filter", "quote", "state", "error"])
        addEventListener(`sky-claims:${type}`, (event) =>
          heard.push({ type, detail: (event as CustomEvent).detail }),
        );
    });
    await use(async (body) => {
      const host = await serveHost(`${body}<script src="${server.url}embed.js"></script>`, strictPolicy(map));
      opened.push(host);
      await page.goto(host.url);
      return page;
    });
    // Neither page broke its own policy, and nobody else was asked for anything.
    expect(misdeeds.errors).toEqual([]);
    expect(misdeeds.foreign.filter((url) => !/^http:\/\/localhost:\d+\/(favicon\.ico)?$/.test(url))).toEqual(
      [],
    );
    for (const host of opened) await host.close();
  },
});

test.use(coarse);

const heard = (page: Page): Promise<Heard> =>
  page.evaluate(() => (window as unknown as { heard: Heard }).heard);
const heardOf = async (page: Page, type: string) =>
  (await heard(page)).filter((event) => event.type === type).map(({ detail }) => detail);
const isReady = (page: Page, times = 1) =>
  expect.poll(async () => (await heardOf(page, "ready")).length, { timeout: 30_000 }).toBe(times);
const frameOf = (page: Page, at = 0): FrameLocator =>
  page.locator("sky-claims").nth(at).frameLocator("iframe");
const placeHeading = (frame: FrameLocator, name: string) => frame.getByRole("heading", { level: 2, name });

const sendFrom = <T extends keyof SkyClaimsOrders>(page: Page, type: T, data: SkyClaimsOrders[T]) =>
  page.locator("sky-claims").evaluate(
    (map, message) => {
      const [type, data] = JSON.parse(message);
      return (map as HTMLElementTagNameMap["sky-claims"]).send(type, data);
    },
    JSON.stringify([type, data]),
  );

const chosenWords = (page: Page, name = "sky-claims") =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    name,
  );

/** As they come through JSON: the way from here into the browser takes no others. */
const samples = (side: "fromHost" | "fromFrame"): unknown[] =>
  fc.sample(hostile(side), 1000).map((message) => {
    try {
      const text = JSON.stringify(message) ?? "null";
      return text.length < 5000 ? JSON.parse(text) : text.slice(0, 5000);
    } catch {
      return String(typeof message);
    }
  });

const article = `
  <article>
    <h1>A day of claims</h1>
    <p>The governor said that “According to <em>prelimi<b>nary</b></em> information, there are no
      casual<b id="split">ties or infra</b>structure damage.” The gazette has asked, and waits.</p>
    <div id="apart"></div>
    <sky-claims article title="What is reported of the day"></sky-claims>
  </article>`;
const quoted = "According to preliminary information, there are no casualties or infrastructure damage.";

test("the loader is as small as it has to be", () => {
  expect(gzipSync(readFileSync("dist/embed.js")).length).toBeLessThanOrEqual(mostOfEmbed);
});

test("under a host’s strict policy the map draws in a frame without an origin, and its choices reach the host", async ({
  openHost,
}) => {
  const page = await openHost('<sky-claims place="kirishi" title="Kirishi"></sky-claims>');
  await isReady(page);
  const frame = frameOf(page);
  await expect(placeHeading(frame, "Kirishi")).toBeVisible();
  await mapIsDrawn(page, frame);
  await expect(page.locator("sky-claims iframe")).toHaveAttribute(
    "sandbox",
    "allow-scripts allow-popups allow-popups-to-escape-sandbox",
  );
  await expect(page.locator("sky-claims iframe")).toHaveAttribute("title", "Kirishi");
  await frame.getByRole("button", { name: "All reports" }).click();
  await frame.getByRole("checkbox", { name: "Ministry of Defence" }).first().click();
  await expect.poll(() => heardOf(page, "select")).toEqual([{ place: null, claim: null }]);
  await expect.poll(() => heardOf(page, "filter")).toEqual([{ hide: ["mod-ru"], hideEvents: [] }]);
});

test("what the host sets, the map that is there shows, and takes no focus for it", async ({ openHost }) => {
  const page = await openHost("<button>Of the host</button><sky-claims></sky-claims>");
  await isReady(page);
  const frame = frameOf(page);
  await page.getByRole("button", { name: "Of the host" }).focus();
  await page.locator("sky-claims").evaluate((map) => {
    map.setAttribute("place", "kaluga-oblast");
    map.setAttribute("hide", "shapsha");
    map.setAttribute("theme", "dark");
  });
  await expect(placeHeading(frame, "Kaluga Oblast")).toBeVisible();
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(frame.getByRole("article", { name: /Shapsha/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Of the host" })).toBeFocused();
  // The page in the frame is still the one that came first, and what the host did is no news to it.
  expect((await heard(page)).map(({ type }) => type)).toEqual(["ready", "state"]);
  await sendFrom(page, "focus", { target: "panel" });
  await expect(frame.locator(":focus")).toHaveCount(1);
});

test("the frame is as high as suits its width, follows it, and comes to rest", async ({ openHost }) => {
  const page = await openHost("<sky-claims></sky-claims>");
  const height = () => page.locator("sky-claims iframe").evaluate((frame: HTMLElement) => frame.offsetHeight);
  const width = () => page.locator("sky-claims iframe").evaluate((frame: HTMLElement) => frame.offsetWidth);
  await isReady(page);
  for (const across of [1000, 390]) {
    await page.setViewportSize({ width: across, height: 900 });
    await expect.poll(async () => (await height()) - wantedHeight(await width())).toBe(0);
  }
  await page.waitForTimeout(500);
  expect(await height()).toBe(wantedHeight(await width()));
  // An author who gives a height has that one, also at another width.
  await page.locator("sky-claims").evaluate((map) => map.setAttribute("height", "440"));
  await expect.poll(height).toBe(440);
  await page.setViewportSize({ width: 1100, height: 900 });
  await frameOf(page)
    .locator("body")
    .evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  // What it asked for meanwhile has arrived before this answer.
  const answers = (await heardOf(page, "state")).length;
  await sendFrom(page, "state", { quotes: false, found: [] });
  await expect.poll(async () => (await heardOf(page, "state")).length).toBe(answers + 1);
  expect(await height()).toBe(440);
});

test("words that the article’s markup splits open their claim on the map, and are highlighted", async ({
  openHost,
}) => {
  const page = await openHost(article);
  await isReady(page);
  await expect.poll(() => chosenWords(page, "sky-claims-words")).toHaveLength(1);
  const markup = await page.locator("article p").innerHTML();
  await page.locator("#split").click();
  const claim = frameOf(page).locator("article[aria-current]");
  await expect(claim).toHaveAttribute("id", "shapsha-no-harm");
  await expect
    .poll(async () => (await chosenWords(page)).map((text) => text.replace(/\s+/g, " ")))
    .toEqual([quoted]);
  // The host's own words are as they were.
  expect(await page.locator("article p").innerHTML()).toBe(markup);
  // Beside them, nothing happens.
  await frameOf(page).getByRole("button", { name: "All reports" }).click();
  await expect.poll(() => chosenWords(page)).toEqual([]);
  await page.getByRole("heading", { name: "A day of claims" }).click();
  await expect(claim).toHaveCount(0);
});

test("a claim whose words the article holds leads to them, by keyboard too; another does not", async ({
  openHost,
}) => {
  const page = await openHost(article);
  await page.locator("#apart").evaluate((element) => {
    element.style.height = "3000px";
  });
  await page.locator("sky-claims").scrollIntoViewIfNeeded();
  await isReady(page);
  await page.locator("sky-claims").evaluate((map) => map.setAttribute("place", "kaluga-oblast"));
  const buttons = frameOf(page).getByRole("button", { name: "Show in the article" });
  await expect(buttons).toHaveCount(1);
  await expect(
    frameOf(page).locator("#shapsha-no-harm").getByRole("button", { name: "Show in the article" }),
  ).toBeVisible();
  await buttons.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#split")).toBeInViewport();
  await expect.poll(async () => (await chosenWords(page)).length).toBe(1);
  // The next Tab goes on from the words, which in this article is into the map again.
  await expect(page.locator("body")).toBeFocused();
});

test("two maps on a page do not hear each other", async ({ openHost }) => {
  const page = await openHost('<sky-claims id="one"></sky-claims><sky-claims id="two"></sky-claims>');
  await page.locator("#two").scrollIntoViewIfNeeded();
  await isReady(page, 2);
  await page.locator("#one").evaluate((map) => map.setAttribute("place", "kirishi"));
  await page.locator("#two").evaluate((map) => map.setAttribute("place", "borovsk"));
  await expect(placeHeading(frameOf(page, 0), "Kirishi")).toBeVisible();
  await expect(placeHeading(frameOf(page, 1), "Borovsk")).toBeVisible();
});

test("a map that is taken away takes everything with it, thirty times over", async ({ openHost }) => {
  test.setTimeout(240_000);
  const page = await openHost(article.replace("<sky-claims", '<sky-claims map="still"'));
  await isReady(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  let times = 1;
  const measure = async () => {
    // What the test itself keeps is not the map's.
    await page.evaluate(() => (window as unknown as { heard: Heard }).heard.splice(0));
    times = 0;
    // Twice: what is freed by the first may hold more.
    for (let time = 0; time < 2; time++) await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      heap: value("JSHeapUsedSize"),
      listeners: value("JSEventListeners"),
      nodes: value("Nodes"),
      frames: value("Frames"),
    };
  };
  const removeAndAdd = async (count: number) => {
    for (let round = 0; round < count; round++) {
      await page.evaluate(() => {
        const map = document.querySelector("sky-claims");
        const parent = map?.parentElement;
        map?.remove();
        if (frames.length > 0 || CSS.highlights.size > 0 || document.adoptedStyleSheets.length > 0)
          throw new Error("The map has left something behind.");
        if (map) parent?.append(map);
      });
      // Most are taken away again while they load; of every tenth, only when the talk is under way.
      if ((round + 1) % 10 > 0) continue;
      await isReady(page, ++times);
      await expect.poll(() => chosenWords(page, "sky-claims-words")).toHaveLength(1);
    }
  };
  // So often that what the engine keeps of any code is there.
  await removeAndAdd(10);
  const before = await measure();
  await removeAndAdd(30);
  const after = await measure();
  expect(after.frames).toBe(before.frames);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20);
  expect(after.heap - before.heap).toBeLessThan(90_000);
});

test("a thousand hostile messages to either side change nothing, are counted, and raise no error", async ({
  openHost,
}) => {
  const page = await openHost('<sky-claims place="kirishi"></sky-claims>');
  await isReady(page);
  await expect(placeHeading(frameOf(page), "Kirishi")).toBeVisible();
  await page.locator("sky-claims").evaluate((map, messages) => {
    const frame = map.shadowRoot?.querySelector("iframe");
    for (const message of messages) frame?.contentWindow?.postMessage(message, "*");
  }, samples("fromHost"));
  await frameOf(page)
    .locator("body")
    .evaluate((_body, messages) => {
      for (const message of messages) parent.postMessage(message, "*");
    }, samples("fromFrame"));
  const dropped = () =>
    page.locator("sky-claims").evaluate((map) => (map as HTMLElementTagNameMap["sky-claims"]).dropped);
  await expect.poll(dropped).toBe(1000);
  await page.waitForTimeout(1500);
  await sendFrom(page, "state", { quotes: false, found: [] });
  await expect.poll(async () => (await heardOf(page, "state")).at(-1)?.dropped).toBe(1000);
  await expect(placeHeading(frameOf(page), "Kirishi")).toBeVisible();
  expect((await heard(page)).map(({ type }) => type)).toEqual(["ready", "state", "state"]);
});

test("a frame whose page goes on to another language talks on", async ({ openHost }) => {
  const page = await openHost(article);
  await isReady(page);
  await frameOf(page)
    .locator("body")
    .evaluate(() => location.replace(`uk/${location.search.replace(/&?lang=\w+/, "")}`));
  await isReady(page, 2);
  await page.locator("sky-claims").evaluate((map) => map.setAttribute("claim", "shapsha-no-harm"));
  await expect(frameOf(page).getByRole("button", { name: "Показати у статті" })).toBeVisible();
  await expect.poll(async () => (await chosenWords(page)).length).toBe(1);
});

test("addresses as nobody would write them leave the map as it is", async ({ page, server }) => {
  // Each is a page of its own, drawn by the processor.
  test.slow();
  const misdeeds = watch(page, new URL(server.url).origin);
  await page.goto(`${server.url}?embed=1`);
  await mapIsDrawn(page);
  const queries = fc.sample(
    fc.dictionary(
      fc.constantFrom("place", "claim", "hide", "hide-events", "theme", "panel", "map", "data"),
      fc.string({ unit: "binary", maxLength: 200 }),
    ),
    150,
  );
  const addresses = queries.map((query) => `?embed=1&${new URLSearchParams(query)}`);
  await page.evaluate((addresses) => {
    for (const address of addresses) {
      history.replaceState(null, "", address);
      dispatchEvent(new PopStateEvent("popstate"));
    }
  }, addresses);
  await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
  expect(misdeeds).toEqual({ errors: [], foreign: [] });
});
