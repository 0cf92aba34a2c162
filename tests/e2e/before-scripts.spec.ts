import { readFileSync } from "node:fs";
import { quotesOf } from "../../src/domain/claims/claim";
import type { Dataset } from "../../src/domain/dataset";
import { expect, hold, letMapsCome, mapIsDrawn, test } from "./built-page";
import { pointOf, whereOnScreen } from "./where-on-screen";

const dataset: Dataset = JSON.parse(readFileSync("public/data/dataset.json", "utf8"));

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every claim’s words, every source and every place can be read; the map’s figures are there as a picture, and a region leads to what is said of it; on a phone the map leaves more than half of the screen to the words", async ({
    page,
    server,
  }) => {
    await page.goto(server.url);
    const text = (await page.locator("body").textContent()) ?? "";
    for (const claim of dataset.claims)
      for (const { exact } of quotesOf(claim)) expect(text).toContain(exact);
    for (const { name } of [...dataset.sources, ...dataset.places]) expect(text).toContain(name);

    const map = page.getByRole("region", { name: "Map" });
    await test.step("on a phone the map leaves more than half of the screen to the words", async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
      expect((await map.boundingBox())?.height).toBeLessThan(844 / 2);
      await page.setViewportSize({ width: 1280, height: 800 });
    });
    await test.step("the map’s figures are there as a picture, and a region leads to what is said of it", async () => {
      const kaluga = map.getByRole("link", { name: /Kaluga Oblast.*9.*1.*10/ });
      await expect(kaluga).toBeVisible();
      await kaluga.click();
      expect(new URL(page.url()).hash).toBe("#about-kaluga-oblast");
      await expect(page.locator("#about-kaluga-oblast").getByRole("heading", { level: 2 })).toBeInViewport();
    });
  });

  test("a link to a period says at first sight that it needs scripts, and where its claims are without", async ({
    page,
    server,
  }) => {
    for (const [folder, says, leads] of [
      [
        "",
        /neither a period or a place nor a filter by source, report, event or time/,
        "Every claim of the archive",
      ],
      [
        "ru/",
        /ни период или место, ни отбор по источнику, сообщению, событию или времени/,
        "Все заявления архива",
      ],
    ] as const)
      for (const size of [
        { width: 390, height: 844 },
        { width: 700, height: 520 },
      ]) {
        await page.setViewportSize(size);
        await page.goto(`${server.url}${folder}?period=2025&place=bryansk-oblast`);
        const link = page.getByRole("link", { name: leads }).first();
        await expect(link.locator("..")).toHaveText(says);
        await expect(link.locator("..")).toBeInViewport({ ratio: 1 });
        await link.click();
        await expect(page).toHaveURL(new RegExp(`/${folder}archive/index.html$`));
      }
  });

  test("without the style sheet, too, no drawing of the page is larger than words are", async ({
    page,
    server,
  }) => {
    await page.route("**/*.css", (route) => route.abort());
    await page.goto(server.url);
    const large = await page.locator("body").evaluate((body) =>
      [...body.querySelectorAll("svg[viewBox]")]
        .filter((drawing) => !drawing.closest(".static-map, .time-strip"))
        .flatMap((drawing) => {
          const { width, height } = drawing.getBoundingClientRect();
          return width > 40 || height > 40 ? [drawing.outerHTML.slice(0, 80)] : [];
        }),
    );
    expect(large).toEqual([]);
  });

  for (const folder of ["", "ru/"]) {
    test(`no name in the picture stands on another, or on figures, at any size: /${folder}`, async ({
      page,
      server,
    }) => {
      await page.goto(server.url + folder);
      for (const [width, height] of [
        [390, 844],
        [700, 520],
        [1024, 600],
        [1280, 800],
        [1920, 1080],
      ] as const) {
        await page.setViewportSize({ width, height });
        const clashes = await page.locator(".static-map").evaluate((map) => {
          const texts = [...map.querySelectorAll("text")].filter(
            (text) => text.checkVisibility({ opacityProperty: true }) && text.textContent,
          );
          // The letters alone, and not the line that they stand in.
          const boxes = texts.map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return { left: left + 2, right: right - 2, top: top + 4, bottom: bottom - 4 };
          });
          return texts.flatMap((text, at) => {
            const box = boxes[at];
            if (!box || text.matches(".static-figures")) return [];
            const other = texts.find((_, position) => {
              const its = boxes[position];
              const isApart =
                !its ||
                its.left >= box.right ||
                its.right <= box.left ||
                its.top >= box.bottom ||
                its.bottom <= box.top;
              return position !== at && !isApart;
            });
            return other ? [`${text.textContent} on ${other.textContent}`] : [];
          });
        });
        expect(clashes, `${width} by ${height}`).toEqual([]);
      }
    });
  }
});

test("the picture and the live map have every town in the same place", async ({ page, server }) => {
  // Without MapLibre the picture stays; the live map's places are worked out as for its own tests.
  await page.route("**/open-map-view*.js", (route) => route.abort());
  await page.goto(server.url);
  // That there is no live map is told above the picture, which is then lower.
  await expect(page.getByRole("alert")).toBeVisible();
  for (const place of dataset.places.filter(({ kind }) => kind === "settlement")) {
    const { x, y } = await whereOnScreen(page, pointOf(place.id));
    const dot = page.locator(".static-town").filter({ has: page.locator("circle") });
    const boxes = await dot.evaluateAll((towns) =>
      towns.map((town) => {
        const box = town.querySelector(".static-reach")?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
      }),
    );
    const nearest = Math.min(...boxes.map((box) => Math.hypot(box.x - x, box.y - y)));
    expect(nearest, place.id).toBeLessThan(2);
  }
});

test("until a link’s filter is applied no figure is seen, and the page says so; nothing moves", async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, {
          shifts:
            (window as never as { shifts: number }).shifts + (entry as never as { value: number }).value,
        });
    }).observe({ type: "layout-shift", buffered: true });
  });
  const letThrough = await hold(page, "**/page-*.js");
  await page.goto(`${server.url}?hide=mod-ru&map=still`, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const status = page.locator("[data-awaited]");
  const said = () => status.evaluate((each) => getComputedStyle(each, "::before").content);
  expect(await said()).toBe('"Applying this link’s filter…"');
  await expect(
    page.getByText("9 (night) · 1 (08:00–12:00) · 10 (12:00–16:00) UAVs shot down").first(),
  ).not.toBeVisible();
  await expect(page.getByText(/^30 claims$/)).not.toBeVisible();
  letThrough();
  await expect(page.getByText(/^8 of 30 claims shown$/)).toBeVisible();
  expect(await said()).toBe("none");
  expect(await page.evaluate(() => (window as never as { shifts: number }).shifts)).toBeLessThan(0.03);
});

test("first the page is painted, then its words answer, and only then the map’s script is fetched; nothing is drawn anew, nothing moves; data and the desk are asked for by nobody", async ({
  openMap,
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Object.assign(window, {
          shifts:
            (window as never as { shifts: number }).shifts + (entry as never as { value: number }).value,
        });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  const paths: string[] = [];
  page.on("request", (request) => paths.push(new URL(request.url()).pathname));
  await openMap();
  expect(await page.evaluate(() => (window as never as { shifts: number }).shifts)).toBeLessThan(0.02);
  expect(paths.filter((path) => path.includes("/assets/")).length).toBeGreaterThan(3);
  expect(paths.filter((path) => /\/(?:data|desk)\//.test(path))).toEqual([]);
  const { painted, answers, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity,
    answers: performance.getEntriesByName("skyclaims-interactive")[0]?.startTime ?? Infinity,
    asked: performance
      .getEntriesByType("resource")
      .filter(({ name }) => /open-map-view|maplibre|base-.*json/.test(name))
      .map((file) => (file as PerformanceResourceTiming).responseEnd),
  }));
  expect(await page.locator('head link[rel="preload"][as="script"]').count()).toBeGreaterThan(1);
  expect(answers).toBeGreaterThan(painted);
  expect(asked.length).toBeGreaterThan(1);
  expect(Math.min(...asked)).toBeGreaterThan(answers);
});

test("until the live map has drawn all, the picture stands and its regions open their places", async ({
  page,
  server,
}) => {
  const letThrough = await hold(page, "**/base-*.json");
  letMapsCome(page);
  await page.goto(server.url);
  await expect(page.getByRole("application")).toBeAttached();
  await expect(page.locator(".map-canvas")).toHaveCSS("opacity", "0");
  const { x, y } = await whereOnScreen(page, pointOf("bryansk-oblast"));
  await page.mouse.click(x, y);
  await expect(page.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toBeVisible();
  letThrough();
  await mapIsDrawn(page);
  await expect(page.locator(".map-canvas")).toHaveCSS("opacity", "1");
  await expect(page.locator(".static-map")).toBeHidden();
});

test("a page that opens by its address takes nobody’s focus", async ({ openPage }) => {
  const page = await openPage("?place=kaluga-oblast");
  await expect(page.getByRole("heading", { level: 2, name: "Kaluga Oblast" })).not.toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
});
