import type { Page } from "@playwright/test";
import { coarse, expect, inView, restingView, test } from "./built-page";
import { pointOf, whereOnScreen } from "./where-on-screen";

test.use(coarse);

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 2, name });

const place = (page: Page, name: string) =>
  page.getByRole("list", { name: "Places" }).getByRole("button", { name, exact: true });

async function clickOn(page: Page, point: [number, number]) {
  const { x, y } = await whereOnScreen(page, point);
  await page.mouse.click(x, y);
}

/** In the middle of Belarus, of which nothing is reported. */
const emptyLand: [number, number] = [27.5, 53.6];

/** One press there opens this. */
async function opensBy(page: Page, point: [number, number], name: string, [dx, dy] = [0, 0]) {
  const { x, y } = await whereOnScreen(page, point);
  await page.mouse.click(x + dx, y + dy);
  await expect(heading(page, name)).toBeVisible();
}

const closed = async (page: Page, name: string) => {
  await expect(heading(page, name)).toBeHidden();
  await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
};

test("oblast, town, joint figure and outline open what they are of; the pointer says so; empty land closes it", async ({
  openMap,
}) => {
  const page = await openMap();
  const first = await restingView(page);
  /** Closed, and the map back where it was: on a busy machine it goes some time after the panel. */
  const back = async (name: string) => {
    await closed(page, name);
    await expect.poll(() => inView(page)).toEqual(first);
  };

  await test.step("the pointer says what can be pressed", async () => {
    const canvas = page.locator("canvas");
    const over = await whereOnScreen(page, pointOf("bryansk-oblast"));
    await page.mouse.move(over.x, over.y);
    await expect(canvas).toHaveCSS("cursor", "pointer");
    const beside = await whereOnScreen(page, emptyLand);
    await page.mouse.move(beside.x, beside.y);
    await expect(canvas).not.toHaveCSS("cursor", "pointer");
  });

  await test.step("a click on an oblast opens it, and one on empty land closes it", async () => {
    await opensBy(page, pointOf("bryansk-oblast"), "Bryansk Oblast");
    expect(page.url()).toContain("?place=bryansk-oblast");
    // The map has come closer: to the west of what it now shows nothing is reported.
    const box = await page.getByRole("region", { name: "Map" }).boundingBox();
    if (!box) throw new Error("no map");
    await restingView(page);
    await page.mouse.click(box.x + 30, box.y + (box.height * 2) / 3);
    await back("Bryansk Oblast");
  });

  const town = "Yukhnov (“Yernov” in the report)";
  await test.step("a click on a town opens the town, not the oblast around it", async () => {
    await opensBy(page, pointOf("yukhnov"), town);
    await page.keyboard.press("Escape");
    await back(town);
  });

  await test.step("a press that misses a town by a finger’s breadth still opens it", async () => {
    await opensBy(page, pointOf("yukhnov"), town, [-9, 7]);
    await page.keyboard.press("Escape");
    await back(town);
  });

  await test.step("a joint figure opens its claim, and so does its outline: never a town of it", async () => {
    const opensClaim = async (point: [number, number], [dx, dy]: [number, number]) => {
      await restingView(page);
      const { x, y } = await whereOnScreen(page, point);
      await page.mouse.click(x + dx, y + dy);
      await expect(page.locator("article[aria-current]")).toContainText("11 UAVs");
      expect(page.url()).toContain("?claim=shapsha-uavs");
      await page.keyboard.press("Escape");
      await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
      await expect.poll(() => inView(page)).toEqual(first);
    };
    // The point of the outline that is farthest from every town: the figure itself stands where it has room.
    await opensClaim([34.6011, 54.4815], [2, 9]);
    // Half-way along its other side.
    await opensClaim([35.2, 54.308], [0, 0]);
    // The figure itself: on a map of this size it stands beside its outline, off every shape that could be meant.
    await opensClaim([37.61, 54.75], [0, 10]);
  });
});

test("a map that flies goes back to the view that the reader had; the keyboard zooms it", async ({
  openMap,
}) => {
  const page = await openMap();
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const canvas = page.getByRole("application");
  const box = await canvas.boundingBox();
  if (!box) throw new Error("no map");
  await page.mouse.move(box.x + 300, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 380, box.y + 340, { steps: 5 });
  await page.waitForTimeout(300);
  await page.mouse.up();
  const before = await restingView(page);
  await place(page, "Bryansk Oblast").click();
  await expect.poll(() => page.getByRole("option").allTextContents()).not.toEqual(before);
  await restingView(page);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("option").allTextContents()).toEqual(before);
  await canvas.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press("+");
  await expect.poll(() => page.getByRole("option").count()).toBeLessThan(before.length);
});

test("a click on the corridor is one on the stretch, and on the land beside it is none", async ({
  openMap,
}) => {
  const page = await openMap("?place=kirishi-budogoshch");
  await expect(heading(page, "Between Kirishi and Budogoshch")).toBeVisible();
  // The map has come closer to the stretch: its middle is the middle of the map.
  const box = await page.getByRole("region", { name: "Map" }).boundingBox();
  if (!box) throw new Error("no map");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  await page.waitForTimeout(1000);
  await expect(heading(page, "Between Kirishi and Budogoshch")).toBeVisible();
  await page.mouse.click(x + box.width / 3, y - box.height / 3);
  await expect(heading(page, "Between Kirishi and Budogoshch")).toBeHidden();
});

test("a region that a filter hides is gone from the map: a click there finds nothing", async ({
  openMap,
}) => {
  const page = await openMap("?hide=shapsha");
  await page.getByRole("checkbox", { name: "Ministry of Defence of Russia" }).click();
  await expect(page.getByRole("status")).toHaveText(/^[1-9] of \d+ claims shown$/);
  await page.getByRole("button", { name: "Show all", exact: true }).click();
  await page.getByRole("checkbox", { name: "Ministry of Defence of Russia" }).click();
  // Kaluga stays, by the governor’s word; of Oryol only the ministry speaks.
  await page.waitForTimeout(1500);
  await clickOn(page, pointOf("oryol-oblast"));
  await expect(heading(page, "Oryol Oblast")).toBeHidden();
});

test("Back and Forward go through what was opened", async ({ openPage }) => {
  const page = await openPage();
  await place(page, "Kaluga Oblast").click();
  await page.getByRole("checkbox", { name: "Alexander Drozdenko" }).click();
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: "Alexander Drozdenko" })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
  await page.goForward();
  await expect(heading(page, "Kaluga Oblast")).toBeVisible();
});

test("a copied link opens the same view in a fresh browser", async ({ openPage, browser }) => {
  const page = await openPage();
  await place(page, "Kaluga Oblast").click();
  await page.getByRole("checkbox", { name: "Vladislav Shapsha" }).click();
  const panel = page.getByRole("complementary", { name: "Reports" });
  await expect(panel).toContainText("Hidden: Vladislav Shapsha.");
  // What is seen: the overview behind what is open follows when there is time.
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is to be left out
  const seen = await panel.innerText();
  const fresh = await (await browser.newContext()).newPage();
  await fresh.goto(page.url());
  await expect(fresh.getByRole("heading", { level: 2, name: "Kaluga Oblast" })).toBeVisible();
  await expect(fresh.getByRole("complementary", { name: "Reports" })).toHaveText(seen, {
    useInnerText: true,
  });
  await fresh.context().close();
});

test("nothing is kept in the reader’s browser", async ({ openPage, context }) => {
  const page = await openPage();
  await place(page, "Kirishi").click();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});
