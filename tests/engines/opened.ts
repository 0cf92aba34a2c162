import { test as base, expect } from "@playwright/test";
import type { Engine } from "./engine";
import { type EngineName, kinds } from "./engines-here";
import { Reader } from "./reader";
import { serveWatched, type Watched } from "./watched";

type Fixtures = {
  /** Opens an address of the built page, or one of another, and has someone look at it. */
  open: (query?: string) => Promise<Reader>;
};

export const test = base.extend<Fixtures, { engineName: EngineName; engine: Engine; served: Watched }>({
  engineName: ["firefox", { option: true, scope: "worker" }],
  engine: [
    async ({ engineName }, use) => {
      const { find, start } = kinds[engineName];
      const engine = await start(find() ?? "");
      await use(engine);
      await engine.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
    async ({}, use) => {
      const served = await serveWatched();
      await use(served);
      await served.close();
    },
    { scope: "worker" },
  ],
  open: async ({ engine, served }, use) => {
    await engine.resize(1280, 800);
    served.complaints();
    await use(async (address = "") => {
      await engine.open(new URL(address, served.url).href);
      return new Reader(engine);
    });
    await engine.open("about:blank");
    // Whatever a test is about: no page has anything to complain of.
    expect(served.complaints()).toEqual([]);
  },
});

export { expect };
