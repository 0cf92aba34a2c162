import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { oneFile } from "./one-file";

const entry = "src/early/main.ts";

/**
 * Puts the early script into the page's head: of the old kind, which holds the first paint up until it has run. It
 * comes with the style sheet, which does so anyway.
 */
export function earlyScript(): Plugin {
  let root = "";
  let isBuild = false;
  let file = "";
  return {
    name: "skyclaims:early-script",
    configResolved(config) {
      root = config.root;
      isBuild = config.command === "build";
    },
    async generateBundle() {
      const code = await oneFile(resolve(root, entry), root);
      const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
      file = `assets/early-${hash}.js`;
      this.emitFile({ type: "asset", fileName: file, source: code });
    },
    transformIndexHtml: {
      order: "post",
      handler: (_, { path }) => {
        // It leads from a page that is late to its words. Under `npm run dev` the desk is served here too, and has none.
        if (path.startsWith("/desk/")) return [];
        return [
          {
            tag: "script",
            // Before the style sheet: a script that comes after one waits for it, and the words wait for the script.
            injectTo: "head-prepend",
            attrs: isBuild ? { src: `./${file}` } : { type: "module", src: `/${entry}` },
          },
        ];
      },
    },
  };
}
