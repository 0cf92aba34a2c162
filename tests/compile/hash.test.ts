import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/compile/output/hash";
import { versionOf } from "../../src/compile/output/version";

const nodes = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

test("a text’s hash is the same in a browser as where the evidence was locked", () => {
  expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(sha256(text)).toBe(nodes(text));
    }),
  );
  for (const length of [55, 56, 63, 64, 65, 1000])
    expect(sha256("д".repeat(length))).toBe(nodes("д".repeat(length)));
  // Half of a surrogate pair is in no UTF-8: both write the same for it.
  expect(sha256("a\ud800b")).toBe(nodes("a\ud800b"));
});

test("a version does not depend on whose hash it was made with", () => {
  const files = [
    ["dataset.json", "{}\n"],
    ["places.geojson", "Горы"],
  ] as const;
  expect(versionOf(files, nodes)).toBe(versionOf(files));
});
