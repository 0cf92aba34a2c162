import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createServer, type Plugin } from "vite";
import { staticBase } from "./static-base";
import { tokens } from "./tokens";

/** What index.html holds until the page is rendered: everything from the root's start to its end. */
const shell = /<div id="root">[\s\S]*<\/div>(?=\s*<\/body>)/;

/** Puts the rendered page into the built index.html. */
export function prerender(): Plugin {
  let root = "";
  let folder = "";
  return {
    name: "skyclaims:prerender",
    apply: "build",
    configResolved(config) {
      root = config.root;
      folder = config.build.outDir;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const file = resolve(root, folder, "index.html");
        const html = readFileSync(file, "utf8");
        if (!shell.test(html)) throw new Error(`${file} has no root to render the page into.`);
        const server = await createServer({
          root,
          configFile: false,
          plugins: [tokens(), staticBase()],
          server: { middlewareMode: true, hmr: false, watch: null, ws: false },
          appType: "custom",
          optimizeDeps: { noDiscovery: true, include: [] },
        });
        try {
          const { prerender } = await server.ssrLoadModule("/src/app/prerender.tsx");
          const page: string = await prerender(join(root, "public/data"));
          writeFileSync(
            file,
            html.replace(shell, () => page),
          );
        } finally {
          await server.close();
        }
      },
    },
  };
}
