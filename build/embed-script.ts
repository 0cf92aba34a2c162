import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { oneFile } from "./one-file";

/** Of embed.js, in bytes after gzip: it comes with every article, also with those whose reader never sees the map. */
export const mostOfEmbed = 5000;

/**
 * Puts the loader and its types into the built folder, beside the page. Their names never change: they stand in other
 * people's articles.
 */
export function embedScript(): Plugin {
  let root = "";
  return {
    name: "skyclaims:embed-script",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const source = await oneFile(resolve(root, "src/embed/main.ts"));
      sayIfTooLarge(source);
      this.emitFile({ type: "asset", fileName: "embed.js", source });
      this.emitFile({
        type: "asset",
        fileName: "embed.d.ts",
        source: readFileSync(resolve(root, "src/embed/embed.d.ts"), "utf8"),
      });
    },
  };
}

/** @throws If the loader is larger than it may be. */
export function sayIfTooLarge(source: string): void {
  const size = gzipSync(source).length;
  if (size > mostOfEmbed)
    throw new Error(`embed.js has ${size} bytes after gzip; it may have ${mostOfEmbed}.`);
}
