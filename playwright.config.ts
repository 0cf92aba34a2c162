import { defineConfig } from "@playwright/test";
import { findBrowser, testLaunch } from "./tests/e2e/browser";
import { enginesHere } from "./tests/engines/engines-here";

const executablePath = findBrowser();

export default defineConfig<object, { engineName: string }>({
  projects: [
    { name: "chromium", testDir: "tests/e2e" },
    ...enginesHere.map((name) => ({ name, testDir: "tests/engines", use: { engineName: name } })),
  ],
  // WebGL is drawn by the processor here: more at a time would only wait for each other.
  workers: 2,
  // Generous: a shared machine draws WebGL slowly.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  // A shared machine may stall for seconds: a test is taken to fail when it fails twice, and a flaky one is named.
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"]],
  use: {
    viewport: { width: 1280, height: 800 },
    // The map comes at once to where it is sent: a flight is drawn by the processor, picture by picture. What flies says so.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { ...(executablePath ? { executablePath } : {}), ...testLaunch },
  },
});
