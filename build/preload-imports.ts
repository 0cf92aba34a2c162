import type { Plugin, Rolldown } from "vite";

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
      const chunk = (file: string): Rolldown.OutputChunk[] => {
        const found = bundle[file];
        return found?.type === "chunk" ? [found] : [];
      };
      const later = (entry?.dynamicImports ?? []).flatMap(chunk);
      if (later.length === 0)
        throw new Error("The page imports nothing later: preload-imports.ts has lost its use.");
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
