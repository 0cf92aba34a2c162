import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type LockFile, missingBinaries } from "../../build/complete-lock-file";

const text = readFileSync("package-lock.json", "utf8");
const lock: LockFile = JSON.parse(text);

test("the lock file names every platform’s binaries, so that npm ci takes it everywhere", () => {
  expect(missingBinaries(lock)).toEqual({});
});

test("the lock file says what, not from where", () => {
  expect(text).not.toContain('"resolved"');
});

test("a binary that npm left out is noticed, with its platform", () => {
  const wanting: LockFile = {
    packages: {
      "node_modules/tool": { dev: true, optionalDependencies: { "@tool/cli-linux-x64-musl": "1.2.3" } },
    },
  };
  expect(missingBinaries(wanting)).toEqual({
    "node_modules/@tool/cli-linux-x64-musl": {
      version: "1.2.3",
      cpu: ["x64"],
      dev: true,
      libc: ["musl"],
      optional: true,
      os: ["linux"],
    },
  });
});
