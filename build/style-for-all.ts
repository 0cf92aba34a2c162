import type { Plugin } from "vite";

/**
 * Has the page's style sheet fetched without asking its host's leave. A frame in a sandbox has no origin, and a host that
 * sends no `Access-Control-Allow-Origin` refuses it the scripts: then words and picture are read, and as they are meant.
 */
export const styleForAll = (): Plugin => ({
  name: "skyclaims:style-for-all",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html) => html.replace(/(<link rel="stylesheet") crossorigin(?:="[^"]*")?(?=[ >])/g, "$1"),
  },
});
