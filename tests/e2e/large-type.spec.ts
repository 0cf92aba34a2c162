import type { Page } from "@playwright/test";
import { expect, test } from "./built-page";

/** With a browser's own type as large as it goes: nothing leaves its margin, and nothing is cut but what is swiped. */
const views = [
  { query: "?map=still", width: 390, height: 844 },
  { query: "?map=still&place=kaluga-oblast", width: 390, height: 844 },
  { query: "?map=still&view=table", width: 390, height: 844 },
  { query: "?map=still&embed=1", width: 390, height: 520 },
  { query: "?map=still&embed=1&place=kaluga-oblast", width: 700, height: 520 },
];

const tooWide = (page: Page) =>
  page.locator(".panel").evaluate((panel) => {
    const passedOver = ".heard-only, .chip-before, .chip-row, [hidden], details:not([open]) > :not(summary)";
    return [...panel.querySelectorAll("*")]
      .filter((element) => element.checkVisibility() && !element.closest(passedOver))
      .flatMap((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isOut = width > 2 && (right > innerWidth + 1 || left < -1);
        return isOut ? [`${element.tagName}.${element.className}: ${element.textContent?.slice(0, 30)}`] : [];
      });
  });

for (const { query, width, height } of views) {
  test(`type of 32 pixels keeps its margins at ${query}, ${width} wide`, async ({ page, server }) => {
    await page.setViewportSize({ width, height });
    const session = await page.context().newCDPSession(page);
    await session.send("Page.enable");
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await page.goto(server.url + query);
    await page.waitForFunction(() => performance.getEntriesByName("skyclaims-interactive").length > 0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    expect(await tooWide(page)).toEqual([]);
    const isWider = await page.locator(".panel").evaluate((panel) => panel.scrollWidth > panel.clientWidth);
    expect(isWider, "the panel scrolls sideways").toBe(false);
  });
}
