import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { build, type Plugin } from "vite";

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
      const code = await bundled(resolve(root, entry));
      const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
      file = `assets/early-${hash}.js`;
      this.emitFile({ type: "asset", fileName: file, source: code });
    },
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "script",
          injectTo: "head",
          attrs: isBuild ? { src: `./${file}` } : { type: "module", src: `/${entry}` },
        },
      ],
    },
  };
}

/** One file that needs no other, as the old kind of script has to be. */
async function bundled(path: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: path, formats: ["iife"], name: "skyclaimsEarly" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error(`${entry} could not be bundled.`);
  return chunk.code;
}
