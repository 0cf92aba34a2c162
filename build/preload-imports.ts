import type { Plugin, Rolldown } from "vite";

/** What the page needs in any case, though its script imports it later: from where its module lies in src. */
const soon = ["map/open-map-view"];

/**
 * Has the browser fetch what the page's script imports only later (the map) as soon as it has read the HTML, which
 * says all that the report says. Over a slow line that is half a second. Of low priority, so that on hosts with
 * HTTP/2 the style, the font and the page's own script still come first.
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
          tag: "link",
          injectTo: "head",
          attrs: { rel: "modulepreload", crossorigin: true, fetchpriority: "low", href: `./${file}` },
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
