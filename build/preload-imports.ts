import type { Plugin, Rolldown } from "vite";

/** What the page needs in any case, though its script imports it later: from where its module lies in src. */
const soon = ["map/open-map-view"];

/**
 * Names in the page's head what its script imports only later (the map). The early script has the browser fetch it at
 * once, but not in a frame that nobody has looked at yet, which no link in the HTML could tell.
 */
export const preloadImports = (): Plugin => ({
  name: "skyclaims:preload-imports",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle = {}, chunk: entry }) => {
      const later = soon.map((module) => chunkOf(module, bundle));
      // Vite itself sees to what the entry imports at once.
      const atOnce = new Set([entry?.fileName, ...(entry?.imports ?? [])]);
      const files = new Set(later.flatMap(({ fileName, imports }) => [fileName, ...imports]));
      return [...files]
        .filter((file) => !atOnce.has(file))
        .map((file) => ({
          tag: "meta",
          injectTo: "head",
          attrs: { name: "map-script", content: `./${file}` },
        }));
    },
  },
});

/** @throws If the module has no chunk of its own: then its preload would be without use. */
export function chunkOf(module: string, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk {
  for (const file of Object.values(bundle)) {
    if (file.type === "chunk" && file.facadeModuleId?.replace(/\.tsx?$/, "").endsWith(`/src/${module}`))
      return file;
  }
  throw new Error(`${module} has no chunk of its own.`);
}
