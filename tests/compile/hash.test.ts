import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { portableSha256, sha256 } from "../../src/compile/output/hash";

const nodes = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

for (const [where, hash] of Object.entries({ "in a browser": portableSha256, "in Node": sha256 })) {
  test(`a text’s hash is the same ${where} as where the evidence was locked`, () => {
    expect(hash("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(hash(text)).toBe(nodes(text));
      }),
    );
    for (const length of [55, 56, 63, 64, 65, 1000])
      expect(hash("д".repeat(length))).toBe(nodes("д".repeat(length)));
    // Half of a surrogate pair is in no UTF-8: all write the same for it.
    expect(hash("a\ud800b")).toBe(nodes("a\ud800b"));
  });
}
