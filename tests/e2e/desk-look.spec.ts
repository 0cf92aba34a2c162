import type { Locator } from "@playwright/test";
import { coarse, expect, test } from "./built-page";
import { paste } from "./desk-hands";

test.use(coarse);

/** How much lighter or darker an element's edge is than what lies behind it, as WCAG reckons it. */
const edgeContrast = (element: Locator): Promise<number> =>
  element.evaluate((button) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const luminance = (colour: string) => {
      if (!canvas) return 0;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let behind = button.parentElement;
    while (behind && getComputedStyle(behind).backgroundColor === "rgba(0, 0, 0, 0)")
      behind = behind.parentElement;
    const edge = luminance(getComputedStyle(button).borderTopColor);
    const ground = luminance(behind ? getComputedStyle(behind).backgroundColor : "white");
    return (Math.max(edge, ground) + 0.05) / (Math.min(edge, ground) + 0.05);
  });

for (const colorScheme of ["light", "dark"] as const)
  test(`what is pressed in a claim stands apart from its card, and within it: ${colorScheme}`, async ({
    page,
    server,
  }) => {
    await page.emulateMedia({ colorScheme });
    await paste(page, server.url, "en");
    const card = page.locator("article[aria-current]");
    await page.keyboard.press("e");
    await card.getByRole("button", { name: /^Change Who says it/ }).click();
    const presses = card.locator(".desk-mend :is(button, select, input)");
    await expect(presses.first()).toBeVisible();
    const beyond = await presses.evaluateAll((all) =>
      all
        .filter((one) => {
          const room = one.closest(".desk-mend")?.getBoundingClientRect().right ?? 0;
          return one.getBoundingClientRect().right > room + 1;
        })
        .map((one) => one.textContent),
    );
    expect(beyond).toEqual([]);
    for (const press of await presses.and(page.getByRole("button")).all())
      expect(await edgeContrast(press)).toBeGreaterThan(2);
  });
