import { readFileSync } from "node:fs";
import { invalidIn } from "../valid-html";
import { expect, test } from "./built-page";

for (const file of ["index.html", "ru/index.html", "uk/index.html"]) {
  test(`dist/${file} is valid HTML, with what readers without scripts have`, async () => {
    const html = readFileSync(`dist/${file}`, "utf8");
    expect(html).toContain("<noscript id=");
    // The page's own policy would not let it stand.
    expect(html).not.toMatch(/<[^>]*\sstyle="/);
    expect(await invalidIn(html)).toEqual([]);
  });
}

for (const query of [
  "",
  "?place=kaluga-oblast",
  "?place=kirishi-budogoshch&hide=shapsha",
  "?view=table",
  "?embed=1&from=2025-12-16T06:00Z",
]) {
  test(`what a reader has before them at “${query}” is valid, too`, async ({ openPage }) => {
    const page = await openPage(query);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(page.locator(".for-paper")).toBeAttached();
    // Without what is for readers without scripts: to this browser it is a text, and no part of the page.
    const body = await page.locator("body").evaluate((element) => {
      for (const each of element.querySelectorAll("noscript")) each.remove();
      return element.outerHTML;
    });
    expect(await invalidIn(body)).toEqual([]);
  });
}
