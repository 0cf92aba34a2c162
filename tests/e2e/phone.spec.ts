import type { Page } from "@playwright/test";
import { coarse, expect, mapIsDrawn, restingView, test } from "./built-page";
import { expectNoFaults, faults } from "./faults";
import { pointOf, whereOnScreen } from "./where-on-screen";

const screen = { width: 390, height: 844 };
test.use({ viewport: screen, hasTouch: true, isMobile: true });

const sheet = (page: Page) => page.getByRole("complementary", { name: "Reports" });
const handle = (page: Page) => sheet(page).getByRole("button", { name: /^(Raise|Lower) the reports/ });

/** The sheet's upper edge, once it has come to rest. */
async function edge(page: Page): Promise<number> {
  await sheet(page).evaluate(async (element) => {
    const frame = () => new Promise(requestAnimationFrame);
    // A change of height shows as an animation from the next frame on.
    await frame();
    await frame();
    await Promise.allSettled(element.getAnimations().map(({ finished }) => finished));
  });
  return (await sheet(page).boundingBox())?.y ?? -1;
}

/** A finger that goes from one height of the screen to another, as the browser itself sees it. */
async function drag(page: Page, from: number, to: number, { steps = 12, rest = 150 } = {}) {
  const touch = await page.context().newCDPSession(page);
  const x = 120;
  // Dated by us: a slow machine must not make a throw of a finger that rests, or the reverse.
  const start = Date.now();
  const timestamp = (ms: number) => (start + ms) / 1000;
  await touch.send("Input.dispatchTouchEvent", {
    type: "touchStart",
    touchPoints: [{ x, y: from }],
    timestamp: timestamp(0),
  });
  for (let step = 1; step <= steps; step++) {
    const y = from + ((to - from) * step) / steps;
    await touch.send("Input.dispatchTouchEvent", {
      type: "touchMove",
      touchPoints: [{ x, y }],
      timestamp: timestamp(16 * step),
    });
  }
  await touch.send("Input.dispatchTouchEvent", {
    type: "touchEnd",
    touchPoints: [],
    timestamp: timestamp(16 * steps + rest),
  });
}

async function touchPlace(page: Page, placeId: string) {
  const { x, y } = await whereOnScreen(page, pointOf(placeId), screen.height - (await edge(page)));
  await page.touchscreen.tap(x, y);
}

test("the sheet opens at half; a finger draws it down to its title and up to the full, a throw carries it on to the next height; a finger on the words scrolls them and leaves it where it is; who comes into the lowered sheet by keyboard raises it", async ({
  openPage,
}) => {
  const page = await openPage();
  const half = await edge(page);
  expect(half).toBeCloseTo(0.45 * screen.height, -1);

  await drag(page, half + 40, screen.height - 80);
  const peek = await edge(page);
  expect(screen.height - peek).toBeLessThan(200);
  await expect(page.getByRole("status")).toBeInViewport();
  await expect(page.getByText("Reported, not verified")).toBeInViewport();

  await drag(page, peek + 120, 120);
  await expect.poll(() => edge(page)).toBeLessThan(60);
  await drag(page, 80, 380);
  await expect.poll(() => edge(page)).toBeCloseTo(half, 0);

  await test.step("a throw carries it on to the next height", async () => {
    await drag(page, half + 40, half - 40, { steps: 3, rest: 0 });
    await expect.poll(() => edge(page)).toBeLessThan(60);
    await drag(page, 80, 380);
    await expect.poll(() => edge(page)).toBe(half);
  });

  await test.step("a finger on the words scrolls them", async () => {
    await drag(page, half + 350, half + 150);
    expect(await sheet(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
    await expect.poll(() => edge(page)).toBe(half);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  await test.step("who comes into the lowered sheet by keyboard raises it", async () => {
    await handle(page).focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => edge(page)).toBe(peek);
    // The ways to the days beside stand in its title, and are seen.
    for (const day of ["15 December 2025", "17 December 2025"]) {
      await page.keyboard.press("Tab");
      await expect(page.getByRole("link", { name: day })).toBeFocused();
    }
    expect(await edge(page)).toBe(peek);
    await page.keyboard.press("Tab");
    await expect.poll(() => edge(page)).toBe(half);
  });
});

test("the button says what it does, and reaches every height; so do the arrows; a place chosen in the full sheet’s list lowers it to half, so that the map shows it, too", async ({
  openPage,
}) => {
  const page = await openPage();
  const half = await edge(page);
  await expect(handle(page)).toHaveAccessibleName("Raise the reports to the full screen");
  await expect(handle(page)).toHaveAttribute("aria-expanded", "true");
  await handle(page).tap();
  await expect.poll(() => edge(page)).toBeLessThan(60);
  await handle(page).tap();
  await expect(handle(page)).toHaveAttribute("aria-expanded", "false");
  const peek = await edge(page);
  expect(peek).toBeGreaterThan(half + 200);
  await handle(page).focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => edge(page)).toBe(half);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => edge(page)).toBe(peek);

  await test.step("a place chosen in the full sheet’s list lowers it to half", async () => {
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => edge(page)).toBe(half);
    await handle(page).tap();
    await expect.poll(() => edge(page)).toBeLessThan(60);
    await page
      .getByRole("list", { name: "Places" })
      .getByRole("button", { name: /Bryansk/ })
      .tap();
    await expect(page.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toBeInViewport();
    await expect.poll(() => edge(page)).toBeCloseTo(half, -1);
  });
});

test.describe("with coarse points", () => {
  test.use(coarse);

  test("what is shown is fitted above the sheet, also its southernmost place; one chosen on the map raises the sheet to half and stays in view above it", async ({
    openMap,
  }) => {
    const page = await openMap();
    await touchPlace(page, "oryol-oblast");
    await expect(page.getByRole("heading", { level: 2, name: "Oryol Oblast" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("heading", { level: 2, name: "Oryol Oblast" })).toBeHidden();
    await handle(page).tap();
    await handle(page).tap();
    await edge(page);
    const first = (await restingView(page)).toSorted();
    await touchPlace(page, "bryansk-oblast");
    await expect(page.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toBeInViewport();
    const half = await edge(page);
    expect(half).toBeCloseTo(0.45 * screen.height, -1);
    expect(page.url()).toContain("?place=bryansk-oblast");
    await restingView(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toBeHidden();
    // Closed, the map shows what it showed before.
    await expect.poll(async () => (await restingView(page)).toSorted()).toEqual(first);
    await touchPlace(page, "bryansk-oblast");
    await expect(page.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toBeVisible();
  });
});

test("axe finds nothing wrong with the sheet at any height in either theme", async ({ openPage }) => {
  const page = await openPage("?place=kaluga-oblast&hide=drozdenko");
  for (const height of ["half", "full", "peek"]) {
    await edge(page);
    // Its colours are the same at any height.
    if (height === "full") await expectNoFaults(page);
    else expect(await faults(page)).toEqual([]);
    await handle(page).tap();
  }
});

test("the sheet stands where it will from the first picture on: nothing moves", async ({ page, server }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as never as { shifts: number[] }).shifts.push((entry as never as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(server.url);
  await mapIsDrawn(page);
  const shifts = await page.evaluate(() => (window as never as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
});

test("the masthead takes no more than a fifth of a 320 pixel wide screen, and a heading comes to stand below it", async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openPage();
  const masthead = page.locator(".masthead");
  expect((await masthead.boundingBox())?.height).toBeLessThan(568 / 5);
  await handle(page).tap();
  const button = page
    .getByRole("list", { name: "Places" })
    .getByRole("button", { name: "Kirishi", exact: true });
  await button.tap();
  const title = await page.getByRole("heading", { level: 2, name: "Kirishi" }).boundingBox();
  const head = await masthead.boundingBox();
  expect(title?.y).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0));
});

test("without a live map the sheet works, and the picture stands above it", async ({ page, server }) => {
  await page.route("**/open-map-view*.js", (route) => route.abort());
  await page.goto(server.url);
  await expect(page.getByRole("alert")).toHaveText(/cannot be drawn/);
  await touchPlace(page, "oryol-oblast");
  await expect(page.getByRole("heading", { level: 2, name: "Oryol Oblast" })).toBeInViewport();
  await drag(page, (await edge(page)) + 40, 120);
  await expect.poll(() => edge(page)).toBeLessThan(60);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("map and words stand one above the other, and the page scrolls", async ({ page, server }) => {
    await page.goto(server.url);
    await expect(page.getByRole("region", { name: "Map" })).toBeInViewport();
    await page.getByText("Data version").scrollIntoViewIfNeeded();
    await expect(page.getByRole("heading", { level: 2, name: "Kaluga Oblast", exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: /the reports/ })).toBeHidden();
  });
});
