import { defineConfig } from "vitest/config";
import { tokens } from "./build/tokens";

// Not the page's own configuration: a test run must not compile the evidence and publish it by the way.
export default defineConfig({
  plugins: [tokens()],
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
    css: false,
    testTimeout: 20_000,
  },
});
