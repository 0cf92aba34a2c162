import { expect, mapIsDrawn, test, watch } from "./built-page";

test("in a frame that has no origin of its own the map draws and a place opens", async ({ page, server }) => {
  const misdeeds = watch(page, new URL(server.url).origin);
  await page.goto(new URL("/nothing-here", server.url).href);
  await page.evaluate((src) => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.title = "Skyclaims";
    frame.width = "1000";
    frame.height = "700";
    frame.src = src;
    document.body.replaceChildren(frame);
  }, server.url);
  const frame = page.frameLocator("iframe");
  await mapIsDrawn(page, frame);
  await frame
    .getByRole("list", { name: "Places" })
    .getByRole("button", { name: "Kirishi", exact: true })
    .click();
  await expect(frame.getByRole("heading", { level: 2, name: "Kirishi" })).toBeVisible();
  // The page around the frame is one that is not there: that alone is not our doing.
  expect(misdeeds.errors.filter((error) => !error.includes("404"))).toEqual([]);
  expect(misdeeds.foreign).toEqual([]);
});
