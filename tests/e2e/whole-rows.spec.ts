import type { Page } from "@playwright/test";
import { expect, test } from "./built-page";

/** What is seen of the panel before anything is scrolled, in frames and in the sheet of a phone. */
const views = [
  { name: "a frame of 700 × 520", width: 700, height: 520, query: "?embed=1&map=still" },
  { name: "a frame of 280 × 420", width: 280, height: 420, query: "?embed=1&map=still" },
  { name: "the least frame", width: 280, height: 320, query: "?embed=1&map=still" },
  { name: "a frame of 900 × 500", width: 900, height: 500, query: "?embed=1&map=still" },
  { name: "a filtered frame", width: 320, height: 420, query: "?embed=1&map=still&hide=mod-ru,shapsha" },
  { name: "a place in a frame", width: 700, height: 520, query: "?embed=1&map=still&place=kaluga-oblast" },
  { name: "a phone", width: 390, height: 844, query: "?map=still" },
  { name: "a place on a phone", width: 390, height: 844, query: "?map=still&place=kaluga-oblast" },
];

/** The lines of type, and the buttons, that the lower edge of what is seen runs through, by their words. */
const cutInHalf = (page: Page) =>
  page.locator(".panel").evaluate((panel) => {
    const end = Math.min(panel.getBoundingClientRect().bottom, innerHeight);
    const cover = panel.querySelector(".row-cover")?.getBoundingClientRect();
    if (cover && cover.height > 0 && Math.abs(cover.bottom - end) > 1)
      return [`a cover that ends at ${cover.bottom}`];
    const edge = end - (cover?.height ?? 0);
    const isCut = ({ top, bottom, width }: DOMRect) => width > 1 && top < edge - 2 && bottom > edge + 2;
    const cut = [...panel.querySelectorAll("button")].filter((button) =>
      isCut(button.getBoundingClientRect()),
    );
    const words = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    const lines: string[] = [];
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const isHeardOnly = node.parentElement?.closest(".heard-only");
      // What a filter says of itself is told in two lines there; further ones are clipped.
      const clip = node.parentElement?.closest(".filter-status > div")?.getBoundingClientRect().bottom;
      const isCutHere = (line: DOMRect) => isCut(line) && (clip === undefined || line.top < clip - 2);
      if (!isHeardOnly && [...range.getClientRects()].some(isCutHere)) lines.push(node.textContent ?? "");
    }
    return [...cut.map(({ textContent }) => textContent ?? ""), ...lines];
  });

test("what is seen of the panel ends on a whole row, in frames and on a phone", async ({ page, server }) => {
  for (const { name, width, height, query } of views) {
    await page.setViewportSize({ width, height });
    await page.goto(server.url + query);
    await page.waitForFunction(() => performance.getEntriesByName("skyclaims-interactive").length > 0);
    await expect.poll(() => cutInHalf(page), name).toEqual([]);
  }
});
