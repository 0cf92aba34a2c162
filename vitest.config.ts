import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { tokens } from "./build/tokens";

const all = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((path) => `tests/${path}`)
  .filter((path) => /\.test\.tsx?$/.test(path));
const knowsDocuments = (file: string) =>
  readFileSync(file, "utf8").startsWith("// @vitest-environment jsdom");

// Not the page's own configuration: a test run must not compile the evidence and publish it by the way.
const shared = { css: false, testTimeout: 20_000 };

export default defineConfig({
  plugins: [tokens()],
  test: {
    // By itself Vitest leaves one of two cores to others.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "page",
          // A document of its own for each file, without a process of its own: two fifths less work of the processor.
          pool: "vmThreads",
          setupFiles: ["tests/setup.ts", "tests/setup-dom.ts"],
          include: all.filter(knowsDocuments),
        },
      },
      // What knows no document leaves nothing behind, and need not have all modules read anew for each file.
      {
        extends: true,
        test: {
          ...shared,
          name: "plain",
          isolate: false,
          setupFiles: ["tests/setup.ts"],
          include: all.filter((file) => !knowsDocuments(file)),
        },
      },
    ],
  },
});
