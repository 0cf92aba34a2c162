import { existsSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { writeDeskPages } from "./desk-pages";
import { assetName } from "./headers";
import { licences } from "./licences";
import { maplibreLean } from "./maplibre-lean";
import { siteLanguagesPlugin } from "./site-languages";
import { staticBase } from "./static-base";
import { tokens } from "./tokens";

/** The editor's page, and the reader's page in a frame of it. */
const entries = ["desk/index.html", "desk/preview.html"];

/** Of its pages and of its workers alike. */
const assetFileNames = ({ names }: { names: readonly string[] }): string =>
  assetName(names[0]).replace("assets/", "assets/desk/");

/** Beside the desk: its licences are more than the site's. */
export const deskNoticesFile = "desk/licences/notices.txt";

/**
 * Builds the desk into the site's folder: a build of its own, after the site's, so that the files of the reader's page are
 * the same to the byte as if there were no desk. What it needs lies in `assets/desk/`, kept by hosts like the others.
 */
export function desk(): Plugin {
  let root = "";
  let folder = "";
  let isWritten = false;
  return {
    name: "skyclaims:desk",
    apply: "build",
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        if (!isWritten) return;
        await buildDesk(root, folder);
        writeDeskPages(root, folder);
      },
    },
  };
}

/** A worker draws nothing: the style of what it renders is the page's, which would be written a second time. */
const noStyles = (): Plugin => ({
  name: "skyclaims:no-styles",
  enforce: "pre",
  resolveId: (source) => (/\.css$/.test(source) ? "\0no-style" : null),
  load: (id) => (id === "\0no-style" ? "" : null),
});

async function buildDesk(root: string, folder: string): Promise<void> {
  await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "warn",
    plugins: [
      siteLanguagesPlugin(root),
      maplibreLean(),
      react({ jsxImportSource: "#jsx" }),
      tokens(),
      staticBase(),
      licences(deskNoticesFile),
    ],
    worker: {
      format: "es",
      plugins: () => [noStyles(), siteLanguagesPlugin(root)],
      rolldownOptions: {
        output: { assetFileNames },
        // A worker makes the whole page in one go: of what the page's script brings later it needs all, and at once.
        checks: { ineffectiveDynamicImport: false },
      },
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      // The site has them already.
      copyPublicDir: false,
      assetsDir: "assets/desk",
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: entries.map((entry) => resolve(root, entry)).filter((entry) => existsSync(entry)),
        output: {
          assetFileNames,
          entryFileNames: "assets/desk/[name]-[hash].js",
          chunkFileNames: "assets/desk/[name]-[hash].js",
        },
      },
    },
  });
}
