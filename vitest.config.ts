import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { tokens } from "./build/tokens";

const all = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((path) => `tests/${path}`)
  .filter((path) => /\.test\.tsx?$/.test(path));
const has = (words: RegExp) => (file: string) => words.test(readFileSync(file, "utf8"));
const knowsDocuments = has(/^\/\/ @vitest-environment jsdom/);
const putsModulesInPlace = has(/\bvi\.(mock|doMock|resetModules)\(/);

// Not the page's own configuration: a test run must not compile the evidence and publish it by the way.
const shared = { css: false, testTimeout: 20_000 };
const page = {
  ...shared,
  setupFiles: ["tests/setup.ts", "tests/setup-dom.ts"],
};
const pages = all.filter(knowsDocuments);

export default defineConfig({
  plugins: [tokens()],
  test: {
    // By itself Vitest leaves one of two cores to others.
    maxWorkers: 2,
    projects: [
      // Each file has a document of its own, and all of a worker the same modules: to read them anew costs as much as the tests.
      {
        extends: true,
        test: {
          ...page,
          name: "page",
          isolate: false,
          include: pages.filter((file) => !putsModulesInPlace(file)),
        },
      },
      // What puts another module in the place of one would leave it there.
      { extends: true, test: { ...page, name: "page apart", include: pages.filter(putsModulesInPlace) } },
      // What knows no document leaves nothing behind, either.
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
