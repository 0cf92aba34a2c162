import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { invalidIn } from "../valid-html";
import { expect, goOn, test } from "./built-page";

for (const file of ["index.html", "ru/index.html", "uk/index.html"]) {
  test(`dist/${file} is valid HTML, with what readers without scripts have`, async () => {
    const html = readFileSync(`dist/${file}`, "utf8");
    expect(html).toContain("<noscript id=");
    // The page's own policy would not let it stand.
    expect(html).not.toMatch(/<[^>]*\sstyle="/);
    expect(await invalidIn(html)).toEqual([]);
  });
}

/** Until what the address asks for is there: some of it is brought when it is asked for. */
async function shown(page: Page, query: string): Promise<void> {
  if (query.includes("view=table")) await expect(page.getByRole("table").first()).toBeVisible();
  if (query.includes("place=")) await expect(page.locator(".place-title").first()).toBeVisible();
}

/** Each of these, opened by its address, and the others as a link within the page leads to them. */
for (const [first, ...others] of [
  ["", "?place=kaluga-oblast", "?place=kirishi-budogoshch&hide=shapsha", "?view=table"],
  ["?embed=1&from=2025-12-16T06:00Z"],
] as const) {
  const named = [first, ...others].map((query) => `“${query}”`).join(", ");
  test(`what a reader has before them at ${named} is valid, too`, async ({ openPage }) => {
    const page = await openPage(first);
    for (const query of [first, ...others]) {
      if (query !== first) await goOn(page, query);
      await shown(page, query);
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await expect(page.locator(".for-paper")).toBeAttached();
      // Without what is for readers without scripts: to this browser it is a text, and no part of the page.
      const body = await page.locator("body").evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const each of copy.querySelectorAll("noscript")) each.remove();
        return copy.outerHTML;
      });
      expect(await invalidIn(body), query).toEqual([]);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      await expect(page.locator(".for-paper")).toHaveCount(0);
    }
  });
}
