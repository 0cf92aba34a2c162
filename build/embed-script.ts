import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { oneFile } from "./one-file";

/** Of embed.js, in bytes after gzip: it comes with every article, also with those whose reader never sees the map. */
export const mostOfEmbed = 5000;

/** Of embed-article.js, likewise: it comes with the articles whose words are linked. */
export const mostOfArticleReader = 4000;

/**
 * Puts the loader, what it fetches for articles whose words it links, and its types into the built folder, beside the page. Their names never change: they stand in other
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
      const source = await oneFile(resolve(root, "src/embed/main.ts"), root);
      sayIfTooLarge("embed.js", source, mostOfEmbed);
      const reader = await oneFile(resolve(root, "src/embed/article/article-link.ts"), root, "es");
      sayIfTooLarge("embed-article.js", reader, mostOfArticleReader);
      this.emitFile({ type: "asset", fileName: "embed.js", source });
      this.emitFile({
        type: "asset",
        fileName: "embed-article.js",
        source: reader,
      });
      this.emitFile({
        type: "asset",
        fileName: "embed.d.ts",
        source: readFileSync(resolve(root, "src/embed/embed.d.ts"), "utf8"),
      });
    },
  };
}

/** @throws If a script has more bytes after gzip than it may have. */
export function sayIfTooLarge(file: string, source: string, most: number): void {
  const size = gzipSync(source).length;
  if (size > most) throw new Error(`${file} has ${size} bytes after gzip; it may have ${most}.`);
}
