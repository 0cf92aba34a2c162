import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./built-page";

/**
 * What somebody asks who has never seen the page. Each is answered with at most one press, and the answer begins in
 * what is then in view: within one screen beside the map, within two on a phone and in a frame.
 */
const sizes = [
  { name: "1280 × 800", query: "?map=still", width: 1280, height: 800, screens: 1 },
  { name: "1920 × 1080", query: "?map=still", width: 1920, height: 1080, screens: 1 },
  { name: "390 × 844", query: "?map=still", width: 390, height: 844, screens: 2 },
  { name: "a frame of 700 × 520", query: "?map=still&embed=1", width: 700, height: 520, screens: 2 },
];

const panel = (page: Page) => page.getByRole("complementary", { name: "Reports" });
const place = (page: Page, id: string) => page.locator(`#place-${id}`);
const article = (page: Page, name: RegExp) => page.getByRole("article", { name });

for (const { name, query, width, height, screens } of sizes) {
  test.describe(`at ${name}`, () => {
    test.use({ viewport: { width, height } });

    /** How far below the panel's upper edge it begins, in screens. */
    async function expectInView(page: Page, answer: Locator, most = screens) {
      await expect(answer.first()).toBeVisible();
      await expect
        .poll(async () => {
          const top = (await answer.first().boundingBox())?.y ?? Number.POSITIVE_INFINITY;
          const start = (await panel(page).boundingBox())?.y ?? 0;
          return (top - (screens > 1 ? start : 0)) / height;
        })
        .toBeLessThan(most);
    }

    const open = async (page: Page, url: string) => {
      await page.goto(url + query);
      await page.waitForFunction(() => performance.getEntriesByName("skyclaims-interactive").length > 0);
    };

    test("without a press: what it is, of which day, by how many, not verified; how many over Kaluga Oblast, by whose word; where Yernov is; with one press: the governor’s quoted words, and why there are several figures; what is said of Bryansk Oblast for 12:00 to 16:00; only what the governor says; what nobody’s name stands behind", async ({
      page,
      server,
    }) => {
      await open(page, server.url);
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toHaveText("Who says what was shot down where: 16 December 2025");
      for (const words of [
        heading,
        page.getByText("Reported, not verified."),
        page.getByText("Counted: UAVs (drones)."),
        page.getByText("No report here gives one figure for the whole day."),
        page.getByRole("group", { name: "Sources" }).getByRole("checkbox").first(),
        page.getByRole("status"),
        page.getByText("By 4 sources and by nobody named, in 9 reports."),
      ])
        await expect(words.first()).toBeInViewport();

      const row = page.getByRole("listitem").filter({ has: place(page, "kaluga-oblast") });
      await expect(row).toContainText("Vladislav Shapsha: 11 UAVs shot down, four places together");
      await expect(row).toContainText(
        "Ministry of Defence of Russia: 9 (night) · 1 (08:00–12:00) · 10 (12:00–16:00) UAVs shot down",
      );
      await expectInView(page, row);

      await expectInView(page, page.getByRole("button", { name: "Yukhnov (“Yernov” in the report)" }));

      await place(page, "kaluga-oblast").click();
      await expect(page.getByRole("status")).toHaveText("6 claims on Kaluga Oblast");
      await expectInView(page, article(page, /Shapsha 11 UAVs/).getByRole("blockquote"));
      await expectInView(
        page,
        article(page, /Shapsha No casualties or damage reported/).getByRole("blockquote"),
      );
      const why = page.getByRole("region", { name: "Why these four figures are not added" });
      await expectInView(page, why, 1.5);
      await expect(why).toContainText(
        "11 is of several named places together, 9, 1, and 10 of the region as a whole.",
      );

      await page.getByRole("button", { name: "All reports" }).click();
      await place(page, "bryansk-oblast").click();
      const eight = article(page, /Ministry of Defence of Russia 8 UAVs/);
      await expect(eight).toContainText("12:00–16:00");
      await expectInView(page, eight);

      await page.getByRole("button", { name: "All reports" }).click();
      const only = page.getByRole("button", { name: "Only Vladislav Shapsha" });
      const before = await only.boundingBox();
      await only.click();
      await expect(page.getByRole("status")).toHaveText("3 of 30 claims shown");
      await expect(panel(page)).toContainText("Hidden: Alexander Drozdenko, Ministry of Defence of Russia");
      expect(await only.boundingBox(), "it has not moved from under the pointer").toEqual(before);
      await page.getByRole("button", { name: "Show all sources" }).click();
      await expect(page.getByRole("status")).toHaveText("30 claims");

      await page.getByRole("button", { name: "Only Unattributed" }).click();
      await expectInView(page, place(page, "krasnoarmeysk"));
      await expect(page.getByRole("list", { name: "Places" })).toContainText("command point found");
    });
  });
}

test("Kaluga Oblast’s page is two screens long at most, with a line or two to spare for another typeface", async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}?map=still&place=kaluga-oblast`);
  await article(page, /Shapsha 11 UAVs/).waitFor();
  const [length, screen] = await panel(page).evaluate((element) => [element.scrollHeight, innerHeight]);
  expect(length).toBeLessThanOrEqual(2 * (screen ?? 0) - 40);
});

test("an article’s map can show what one report says, and says so", async ({ page, server }) => {
  await page.goto(`${server.url}?map=still&embed=1&report=kaluga-2025-12-16`);
  await expect(page.getByRole("status")).toHaveText("9 of 30 claims shown");
  await expect(panel(page)).toContainText(
    "Only what this reports: Report on drones over Kaluga Oblast, 16 December 2025.",
  );
  await page.goto(`${server.url}?map=still&report=no-such-report`);
  await expect(page.getByRole("status")).toHaveText("0 of 30 claims shown");
  await expect(panel(page)).toContainText("No such report is here: no-such-report.");
});

test("where the row of sources goes on, its end can be pressed to go there, and hides nobody", async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${server.url}?map=still`);
  const row = page.locator(".chip-row");
  const last = page.getByRole("checkbox", { name: "Unattributed" });
  const { x = 0, y = 0, width = 0 } = (await row.boundingBox()) ?? {};
  const isSeen = () =>
    last.evaluate((box) => {
      const { right } = box.closest(".source-chip")?.getBoundingClientRect() ?? { right: Infinity };
      return right <= innerWidth;
    });
  expect(await isSeen()).toBe(false);
  for (let presses = 0; presses < 5 && !(await isSeen()); presses++) {
    await page.mouse.click(x + width - 12, y + 16);
    await page.waitForTimeout(200);
  }
  expect(await isSeen()).toBe(true);
  await expect(last).toBeChecked();
  expect(new URL(page.url()).search).toBe("?map=still");
});
