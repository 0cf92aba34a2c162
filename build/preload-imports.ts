import type { Plugin, Rolldown } from "vite";
import { pageScript } from "../src/site/page-script";

/** What the page needs in any case, though its script imports it later: from where its module lies in src. */
const soon = ["app/start/start"];

/**
 * Names in the page's head what its script imports only once the page is painted; its entry has the browser fetch it
 * before. Not by links in the page: what they fetch and unpack holds the first paint up.
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
      if (later.some(({ fileName }) => atOnce.has(fileName)))
        throw new Error(`The page’s entry imports ${soon}.`);
      return [...files]
        .filter((file) => !atOnce.has(file))
        .map((file) => ({
          tag: "meta",
          injectTo: "head",
          attrs: { name: pageScript, content: `./${file}` },
        }));
    },
  },
});

/** The chunk that a module came to be in. @throws If there is none: then a preload of it would be without use. */
export function chunkOf(module: string, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const isIt = (id: string | null) => id?.replace(/\.tsx?$/, "").endsWith(`/src/${module}`);
  const found =
    chunks.find(({ facadeModuleId }) => isIt(facadeModuleId)) ??
    chunks.find(({ moduleIds }) => moduleIds.some(isIt));
  if (!found) throw new Error(`No chunk holds ${module}.`);
  return found;
}
