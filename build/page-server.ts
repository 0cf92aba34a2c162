import { createServer, type ViteDevServer } from "vite";
import { siteLanguagesPlugin } from "./site-languages";
import { staticBase } from "./static-base";
import { tokens } from "./tokens";

/** Runs the page's own modules outside a browser (`ssrLoadModule`), with what the build gives them. To be closed by who opens it. */
export const pageServer = (root: string): Promise<ViteDevServer> =>
  createServer({
    root,
    configFile: false,
    plugins: [tokens(), staticBase(), siteLanguagesPlugin(root)],
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    appType: "custom",
    optimizeDeps: { noDiscovery: true, include: [] },
  });
