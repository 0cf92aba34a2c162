import type { Page } from "@playwright/test";
import { expect, test } from "./built-page";
import { expectNoFaults } from "./faults";

const group = (page: Page) => page.getByRole("group", { name: "Time" });
const slider = (page: Page, name: "From" | "Until") => group(page).getByRole("slider", { name });
const places = (page: Page) => page.getByRole("list", { name: "Places" }).getByRole("button");
const onMap = (page: Page) => page.getByRole("region", { name: "Map" }).getByRole("option");

/** Scrolled to, as a reader would: it comes when it is near. */
async function openControl(page: Page) {
  await group(page).scrollIntoViewIfNeeded();
  await slider(page, "Until").scrollIntoViewIfNeeded();
  const window = await group(page).locator(".time-line").boundingBox();
  if (!window) throw new Error("The time control is not on the screen.");
  return window;
}

test("a handle is dragged: address, list, map and count follow, and Back undoes it", async ({ openPage }) => {
  const page = await openPage();
  const all = await places(page).count();
  const entries = await page.evaluate(() => history.length);
  const line = await openControl(page);
  const y = line.y + line.height / 2;
  // The line is a day and a half long, from noon: to about the next noon, and back to it.
  await page.mouse.move(line.x + line.width + 8, y);
  await page.mouse.down();
  await page.mouse.move(line.x + line.width * 0.6, y, { steps: 8 });
  await page.mouse.move(line.x + line.width * 0.67 + 8, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).search).toBe("?to=2025-12-16T09:00Z");
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await expect(slider(page, "Until")).toHaveAttribute(
    "aria-valuetext",
    /16 December 2025.*12:00.*Moscow time/,
  );
  await expect(slider(page, "Until")).toBeFocused();

  await expect(places(page).filter({ hasText: "Oryol" })).toHaveCount(0);
  await expect(onMap(page).filter({ hasText: "Oryol" })).toHaveCount(0);
  await expect(onMap(page).filter({ hasText: "Bryansk" })).toHaveCount(1);
  await expect(page.getByRole("status").first()).toHaveText(/^\d+ of \d+ claims shown$/);

  await page.goBack();
  await expect(places(page)).toHaveCount(all);
  expect(new URL(page.url()).search).toBe("");
  await expect(onMap(page).filter({ hasText: "Oryol" })).toHaveCount(1);
});

test("a bar is chosen by pressing it, what is chosen is dragged as a whole, and a copied link opens it", async ({
  openPage,
}) => {
  const page = await openPage();
  const line = await openControl(page);
  const y = line.y + line.height / 2;
  const x = (bin: number) => line.x + (line.width * (bin + 0.5)) / 9;
  await page.mouse.click(x(5), y);
  await expect.poll(() => new URL(page.url()).search).toBe("?from=2025-12-16T05:00Z&to=2025-12-16T09:00Z");
  // The address is told before what is chosen is drawn: as a hand, which sees it first.
  await expect(group(page)).toContainText("16 December 2025, 08:00–12:00, Moscow time");
  await page.mouse.move(x(5), y);
  await page.mouse.down();
  await page.mouse.move(x(7), y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).search).toBe("?from=2025-12-16T13:00Z&to=2025-12-16T17:00Z");
  await expect(places(page).filter({ hasText: "Oryol" })).toHaveCount(1);
  await expect(group(page)).toContainText("16 December 2025, 16:00–20:00, Moscow time");

  const shown = await places(page).allTextContents();
  await page.reload();
  await expect(places(page)).toHaveText(shown);
});

test("a time is chosen as it was said; what may be of it is hollow, in brackets and counted apart", async ({
  openPage,
}) => {
  const page = await openPage();
  await openControl(page);
  const period = (name: RegExp) => group(page).getByRole("button", { name });
  await period(/^12:00–16:00/).click();
  await expect.poll(() => new URL(page.url()).search).toBe("?from=2025-12-16T09:00Z&to=2025-12-16T13:00Z");
  await expect(period(/^12:00–16:00/)).toHaveAttribute("aria-pressed", "true");
  await expect(onMap(page).filter({ hasText: "Bryansk" })).toHaveText(/8 UAVs/);
  await expect(onMap(page).filter({ hasText: "Leningrad" })).toHaveText(
    /6 UAVs, corrected, perhaps of another time/,
  );
  await expect(group(page)).toContainText(/\d claims may be of another time: their hours are not known/);

  await period(/^Night to 16 Dec/).click();
  await expect(onMap(page).filter({ hasText: "Bryansk" })).toHaveText(/64 UAVs/);
  await expect(group(page)).toContainText("A night is read here as lying between noon and noon");
  await period(/^Night to 16 Dec/).click();
  await expect.poll(() => new URL(page.url()).search).toBe("");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a finger drags a handle sideways, and scrolls past it up and down", async ({ openPage }) => {
    const page = await openPage();
    const line = await openControl(page);
    const touch = await page.context().newCDPSession(page);
    const drag = async (from: [number, number], to: [number, number]) => {
      const point = (share: number) => ({
        x: from[0] + (to[0] - from[0]) * share,
        y: from[1] + (to[1] - from[1]) * share,
      });
      await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point(0)] });
      for (let step = 1; step <= 10; step++)
        await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [point(step / 10)] });
      await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    const y = line.y + line.height / 2;
    await drag([line.x - 10, y], [line.x + line.width / 3 - 10, y]);
    await expect.poll(() => new URL(page.url()).search).toBe("?from=2025-12-15T21:00Z");

    const panel = page.getByRole("complementary", { name: "Reports" });
    const before = await panel.evaluate(({ scrollTop }) => scrollTop);
    // What is hidden above has not moved it.
    const now = await group(page).locator(".time-line").boundingBox();
    expect(Math.abs((now?.y ?? 0) - line.y)).toBeLessThan(3);
    const middle = (now?.y ?? 0) + 40;
    await drag([line.x + line.width * 0.75, middle], [line.x + line.width * 0.75, middle - 120]);
    await expect.poll(() => panel.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(before + 60);
    expect(new URL(page.url()).search).toBe("?from=2025-12-15T21:00Z");
  });
});

for (const width of [280, 640]) {
  test(`in a panel of ${width} pixels nothing overflows, and what is to be pressed is 24 pixels wide`, async ({
    openPage,
  }) => {
    const page = await openPage(`?panel=${width}&from=2025-12-16T05:00Z&to=2025-12-16T09:00Z`);
    await openControl(page);
    const panel = page.getByRole("complementary", { name: "Reports" });
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    for (const target of await group(page).locator("button, [role=slider]").all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });
}

test("axe finds nothing wrong with the time control in either theme", async ({ openPage }) => {
  const page = await openPage("?from=2025-12-16T05:00Z&to=2025-12-16T09:00Z");
  await openControl(page);
  await expectNoFaults(page);
});

test("a control that cannot be fetched says so, and the page works on", async ({ page, server }) => {
  await page.route("**/TimeControl*.js", (route) => route.abort());
  await page.goto(server.url);
  await group(page).scrollIntoViewIfNeeded();
  await expect(group(page)).toContainText("could not be loaded");
  await page.getByRole("checkbox").first().uncheck();
  expect(page.url()).toContain("hide=");
});
