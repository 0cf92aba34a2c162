import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { test as base, coarse, expect, mapIsDrawn, watch } from "./built-page";
import { type HostPage, serveHost } from "./host-page";

type Told = { type: string; code?: string }[];
type Host = { body: string; headers?: Record<string, string> };

/** A host's page as somebody else has made it; what its elements say is kept. */
const test = base.extend<{ openHost: (host: Host) => Promise<Page> }>({
  openHost: async ({ page }, use) => {
    const opened: HostPage[] = [];
    await page.addInitScript(() => {
      const told: Told = [];
      Object.assign(window, { told });
      for (const type of ["ready", "error"])
        addEventListener(`sky-claims:${type}`, (event) =>
          told.push({
            type,
            ...((event as CustomEvent).detail.code && { code: (event as CustomEvent).detail.code }),
          }),
        );
    });
    await use(async ({ body, headers }) => {
      const host = await serveHost(body, "", headers);
      opened.push(host);
      await page.goto(host.url);
      return page;
    });
    for (const host of opened) await host.close();
  },
});

test.use(coarse);

const told = (page: Page): Promise<Told> => page.evaluate(() => (window as unknown as { told: Told }).told);
const isReady = (page: Page) =>
  expect.poll(() => told(page), { timeout: 30_000 }).toEqual([{ type: "ready" }]);
const element = '<sky-claims map="still" place="kirishi" title="Kirishi"></sky-claims>';
const loader = () => readFileSync("dist/embed.js", "utf8");

test("elements that bear the names of all that a document, a form and a window have mislead nobody", async ({
  openHost,
  server,
}) => {
  const names = await (await openHost({ body: "" })).evaluate(() => {
    const named = (kind: object | null): string[] =>
      kind && kind !== Object.prototype
        ? [...Object.getOwnPropertyNames(kind), ...named(Object.getPrototypeOf(kind))]
        : [];
    return [...new Set([...named(document), ...named(HTMLFormElement.prototype), ...named(window)])];
  });
  expect(names).toEqual(expect.arrayContaining(["currentScript", "closest", "childNodes", "Highlight"]));
  const elements = names.map(
    (name) => `<img name="${name}" id="${name}" src="/embed.js" hidden><input hidden name="${name}">`,
  );
  const page = await openHost({
    body: `<form>${elements.join("")}<article lang="uk">
      <p>“According to preliminary information, there are no casualties or infrastructure damage.”</p>
      <script src="${server.url}embed.js"></script><sky-claims article title="Map"></sky-claims></article></form>`,
  });
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const find = Document.prototype.querySelector.bind(document);
          return (find("sky-claims") as HTMLElement | null)?.shadowRoot?.querySelector("iframe")?.src;
        }),
      { timeout: 30_000 },
    )
    .toBe(`${server.url}uk/?embed=1`);
  await isReady(page);
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get("sky-claims-words") ?? [])].length))
    .toBe(1);
});

for (const [name, body] of [
  [
    "as a module, with a version behind it",
    (site: string) => `<script type="module" src="${site}embed.js?ver=6.7"></script>${element}`,
  ],
  ["by import()", (site: string) => `<script>import("${site}embed.js?ver=6.7")</script>${element}`],
  [
    "late, with a version behind it",
    (site: string) => `${element}<script src="${site}embed.js?ver=6.7" defer></script>`,
  ],
] as const)
  test(`loaded ${name}, the loader finds its map`, async ({ openHost, server }) => {
    const page = await openHost({ body: body(server.url) });
    await isReady(page);
    const asked = await page.locator("sky-claims iframe").getAttribute("src");
    expect(asked).toBe(`${server.url}?embed=1&place=kirishi&lang=en&map=still`);
  });

for (const [name, body] of [
  ["put into the page", () => `${element}<script>${loader()}</script>`],
  [
    "fetched and evaluated",
    (site: string) =>
      `${element}<script>fetch("${site}embed.js").then((answer) => answer.text()).then((code) => (0, eval)(code))</script>`,
  ],
  [
    "combined with others into a file of the host’s",
    (site: string) =>
      `${element}<script>fetch("${site}embed.js").then((answer) => answer.text()).then((code) => {
        const script = document.createElement("script");
        script.src = URL.createObjectURL(new Blob([code]));
        document.head.append(script);
      })</script>`,
  ],
] as const)
  test(`${name}, the loader makes no frame and says so once; with src it works`, async ({
    openHost,
    server,
  }) => {
    const page = await openHost({ body: body(server.url) });
    await expect.poll(() => told(page)).toEqual([{ type: "error", code: "bad-src" }]);
    await expect(page.locator("sky-claims iframe")).toHaveCount(0);
    await page.locator("sky-claims").evaluate((map, src) => {
      map.setAttribute("theme", "dark");
      map.setAttribute("src", src);
    }, server.url);
    await expect
      .poll(() => told(page), { timeout: 30_000 })
      .toEqual([{ type: "error", code: "bad-src" }, { type: "ready" }]);
  });

test("no other scheme becomes the frame’s address, and each cause is told once", async ({
  openHost,
  server,
}) => {
  const page = await openHost({ body: `${element}<script src="${server.url}embed.js"></script>` });
  await isReady(page);
  for (const src of [
    "javascript:parent.hit=1",
    "JAVASCRIPT:parent.hit=1",
    " java\tscript:parent.hit=1",
    "data:text/html,x",
    "blob:x",
    "file:///x",
    "https://",
  ]) {
    await page.evaluate(() => {
      (window as unknown as { told: Told }).told.length = 0;
    });
    await page.locator("sky-claims").evaluate((map, src) => map.setAttribute("src", src), src);
    await expect.poll(() => told(page)).toEqual([{ type: "error", code: "bad-src" }]);
    await page.locator("sky-claims").evaluate((map) => map.setAttribute("place", "borovsk"));
    await expect(page.locator("sky-claims iframe")).toHaveCount(0);
    expect([src, await told(page)]).toEqual([src, [{ type: "error", code: "bad-src" }]]);
  }
  expect(await page.evaluate(() => "hit" in window)).toBe(false);
});

test("an element that is there before its script asks for its page once, and tells once that there is no article", async ({
  openHost,
  server,
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.url().startsWith(server.url)) asked.push(request.url());
  });
  await openHost({
    body: `<p>No article.</p>${element.replace("<sky-claims", "<sky-claims article")}<script src="${server.url}embed.js" defer></script>`,
  });
  await expect
    .poll(() => told(page), { timeout: 30_000 })
    .toEqual([{ type: "error", code: "no-article" }, { type: "ready" }]);
  expect(asked).toHaveLength(1);
});

test("moved into another document the element says why it does not work, and works when it is back", async ({
  openHost,
  server,
}) => {
  const page = await openHost({
    body: `<iframe id="other" srcdoc="<p>Another page</p>"></iframe>${element}<script src="${server.url}embed.js"></script>`,
  });
  await isReady(page);
  const codes = await page.evaluate(() => {
    const map = document.querySelector("sky-claims");
    const other = document.querySelector<HTMLIFrameElement>("#other")?.contentDocument;
    const codes: string[] = [];
    map?.addEventListener("sky-claims:error", (event) => codes.push((event as CustomEvent).detail.code));
    if (map) other?.body.append(map);
    map?.setAttribute("place", "borovsk");
    if (map) document.body.append(map);
    return codes;
  });
  expect(codes).toEqual(["other-document"]);
  await expect
    .poll(async () => (await told(page)).filter(({ type }) => type === "ready").length, { timeout: 30_000 })
    .toBe(2);
  await expect(page.locator("sky-claims iframe")).toHaveCSS("min-height", "320px");
});

test("in a row beside other things the map takes the room there is, and margins stay", async ({
  openHost,
  server,
}) => {
  const page = await openHost({
    body: `<style>body{margin:0}.row{display:flex;width:1000px}aside{flex:none;width:300px}.column{display:flex;flex-direction:column;align-items:center;width:900px}.block{width:800px}.block sky-claims{margin-inline:20px;padding-inline:10px}</style>
      <div class="row"><aside>Beside</aside>${element}</div><div class="column">${element}</div><div class="block">${element}</div>
      <script src="${server.url}embed.js"></script>`,
  });
  const widths = await page
    .locator("sky-claims")
    .evaluateAll((maps) => maps.map((map) => (map as HTMLElement).offsetWidth));
  expect(widths).toEqual([700, 900, 760]);
});

for (const policy of ["require-corp", "credentialless"])
  test(`in a host that is isolated (${policy}) the map draws, by the loader and by the snippet alone`, async ({
    openHost,
    server,
  }) => {
    const misdeeds = watch(await openHost({ body: "" }), new URL(server.url).origin);
    const page = await openHost({
      headers: { "Cross-Origin-Embedder-Policy": policy, "Cross-Origin-Opener-Policy": "same-origin" },
      body: `<script src="${server.url}embed.js"${policy === "require-corp" ? "" : " async"}></script>
        <sky-claims place="kirishi"></sky-claims>
        <iframe id="alone" title="Map" width="900" height="600" sandbox="allow-scripts" src="${server.url}?embed=1"></iframe>`,
    });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await isReady(page);
    for (const frame of [page.locator("sky-claims").frameLocator("iframe"), page.frameLocator("#alone")]) {
      await frame.locator("body").scrollIntoViewIfNeeded();
      await mapIsDrawn(page, frame);
    }
    expect(misdeeds.errors).toEqual([]);
  });

for (const [name, headers, body] of [
  ["in a sandbox of its own", { "Content-Security-Policy": "sandbox allow-scripts" }, (html: string) => html],
  [
    "previewed in a sandboxed srcdoc",
    {},
    (html: string) =>
      `<iframe id="preview" width="1000" height="700" sandbox="allow-scripts" srcdoc="${html.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`,
  ],
] as const)
  test(`an article ${name} shows the map, which has no address to name it by`, async ({
    openHost,
    server,
  }) => {
    const page = await openHost({
      headers,
      body: body(`<script src="${server.url}embed.js"></script><sky-claims place="kirishi"></sky-claims>`),
    });
    const article = name.startsWith("in ") ? page : page.frameLocator("#preview");
    const frame = article.locator("sky-claims").frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 2, name: "Kirishi" })).toBeVisible({ timeout: 30_000 });
  });

test("an article that was saved on a disk shows the map", async ({ page, server }, info) => {
  const { writeFileSync } = await import("node:fs");
  const file = info.outputPath("article.html");
  writeFileSync(
    file,
    `<!doctype html><title>Saved</title><script src="${server.url}embed.js"></script><sky-claims place="kirishi"></sky-claims>`,
  );
  await page.goto(`file://${file}`);
  const frame = page.locator("sky-claims").frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 2, name: "Kirishi" })).toBeVisible({ timeout: 30_000 });
});
