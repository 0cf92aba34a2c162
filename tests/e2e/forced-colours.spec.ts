import { expect, test } from "./built-page";

/** The ground of the live map, where no label and no border is. */
const seaOnMap = { x: 1050, y: 30 };

test("with a reader’s own dark colours, panel and map are dark, whatever theme the address asks for", async ({
  openPage,
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await openPage("?theme=light&place=kaluga-oblast");
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
