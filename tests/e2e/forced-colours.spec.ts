import type { Locator } from "@playwright/test";
import { expect, test } from "./built-page";
import { type Drawn, drawnControls } from "./legible";

/** The ground of the live map, where no label and no border is. */
const seaOnMap = { x: 1050, y: 30 };

test("with a reader’s own dark colours, panel and map are dark, whatever theme the address asks for", async ({
  openMap,
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await openMap("?theme=light&place=kaluga-oblast");
  const panel = await page
    .getByRole("complementary", { name: "Reports" })
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(panel).toBe("rgb(0, 0, 0)");
  const shot = await page.screenshot({ clip: { ...seaOnMap, width: 1, height: 1 } });
  const brightness = await page.evaluate(
    async (png) => {
      const image = new Image();
      image.src = png;
      await image.decode();
      const canvas = new OffscreenCanvas(1, 1).getContext("2d");
      canvas?.drawImage(image, 0, 0);
      return Math.max(...(canvas?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? [255]));
    },
    `data:image/png;base64,${shot.toString("base64")}`,
  );
  expect(brightness).toBeLessThan(100);
});

for (const colorScheme of ["dark", "light"] as const) {
  test(`with a reader’s own ${colorScheme} colours, every state of every control is legible`, async ({
    page,
    server,
  }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    const faint: Drawn[] = [];
    const look = async () => faint.push(...(await drawnControls(page)).filter(({ words }) => words < 4.5));
    const open = async (query: string) => {
      await page.goto(server.url + query);
      await page.waitForFunction(() => performance.getEntriesByName("skyclaims-interactive").length > 0);
    };
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const drawn = async (one: Locator) => {
      const name = (await one.textContent())?.trim();
      return (await drawnControls(one.locator(".."))).find((control) => control.name === name);
    };

    await open("?map=still&hide=shapsha&view=table");
    await look();
    const [map, table] = [await drawn(button("Map")), await drawn(button("Table"))];
    expect(map?.ground, "what is pressed and what is not").not.toBe(table?.ground);

    await open("?map=still");
    await page.getByRole("group", { name: "Time", exact: true }).scrollIntoViewIfNeeded();
    await button("All times").waitFor();
    await look();
    const [off, on] = [await drawn(button("All times")), await drawn(button("Share"))];
    expect(off?.ink, "what cannot be pressed and what can").not.toBe(on?.ink);

    await page.getByRole("listbox", { name: "Places on the map" }).focus();
    await look();
    await open("?map=still&place=kaluga-oblast");
    await page.getByRole("listbox", { name: "Places on the map" }).focus();
    await look();
    await button("Share").click();
    await page.getByRole("dialog").waitFor();
    await look();
    expect(faint).toEqual([]);
  });
}

test("with a reader’s own colours, whatever has the focus has a line around it", async ({ page, server }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await page.goto(`${server.url}?map=still`);
  await page.waitForFunction(() => performance.getEntriesByName("skyclaims-interactive").length > 0);
  const without: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      const hasLine = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return { name: activeElement.outerHTML.slice(0, 80), hasLine };
    });
    if (seen === null) break;
    if (!seen.hasLine) without.push(seen.name);
  }
  expect(without).toEqual([]);
});
