import { serveBuilt } from "../serve-built";
import { expect, test } from "./opened";
import { Reader } from "./reader";

test("every load answers, cold and from the cache, and is not helped by words", async ({ engine }) => {
  // The pages as they are, from a server that has them kept: of an address that was never opened before.
  const server = await serveBuilt("dist", { extraHeaders: { "Cache-Control": "public, max-age=3600" } });
  const reader = new Reader(engine);
  await engine.resize(1280, 800);
  for (const load of ["cold", "1", "2", "3", "4"]) {
    await engine.open(`${server.url}?map=still&load=${load === "cold" ? 1 : load}`);
    const answers = () => reader.evaluate(() => document.documentElement.dataset.answers);
    await expect.poll(answers, { message: `load ${load}`, timeout: 7000 }).toBe("");
    expect(await reader.evaluate(() => document.getElementById("script-missing"))).toBeNull();
  }
  await reader.press({ role: "button", name: "Kirishi" });
  await reader.sees({ role: "heading", level: 2, name: "Kirishi" });
  await engine.open("about:blank");
  await server.close();
});
