import { sandboxOfOwn } from "../../src/share/snippet";
import { serveBuilt } from "../serve-built";
import { coarse, expect, mapIsDrawn, test, watch } from "./built-page";

test.use(coarse);

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

test("a host that sends no leave for other origins refuses such a frame the scripts, not its words, style and picture", async ({
  page,
  server,
}) => {
  const bare = await serveBuilt("dist", {
    extraHeaders: { "Access-Control-Allow-Origin": "https://elsewhere.example" },
  });
  await page.goto(new URL("/nothing-here", server.url).href);
  const inFrame = async (sandbox: string) => {
    await page.evaluate(
      ([src, sandbox]) => {
        const frame = document.createElement("iframe");
        frame.setAttribute("sandbox", sandbox);
        Object.assign(frame, { title: "Skyclaims", width: "1000", height: "700", src });
        document.body.replaceChildren(frame);
      },
      [`${bare.url}?embed=1`, sandbox] as const,
    );
    return page.frameLocator("iframe");
  };
  const refused = await inFrame("allow-scripts");
  await expect(refused.getByText(/^Part of this page did not arrive/)).toBeVisible();
  await expect(refused.locator(".static-map .static-town").first()).toBeVisible();
  const paper = await refused.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
  expect(paper, "its paper is that of its style").not.toBe("rgba(0, 0, 0, 0)");

  // A snippet that leaves with a folder gives the map its own origin: there it draws, whatever its host sends.
  await mapIsDrawn(page, await inFrame(sandboxOfOwn));
  await bare.close();
});
