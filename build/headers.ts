import type { Plugin } from "vite";

/**
 * What a host has to send with every file. `public/_headers` and `public/.htaccess` say the same to static hosts;
 * a test compares them, file by file.
 *
 * - Scripts, styles, fonts and data come from our own origin only. `data:` images are MapLibre's control icons; a
 *   `data:` worker is what MapLibre makes in a sandboxed frame, which has no origin of its own.
 * - The page frames itself alone: the preview of what an article would show.
 * - Any page may frame the map, and a sandboxed frame, whose origin is `null`, may load its files. `frame-ancestors *`
 *   would not say so: it leaves out what has no web address, a saved article or one in a sandbox of its own.
 * - A page that is isolated (`Cross-Origin-Embedder-Policy`) may frame only what says that it is, too. It costs us
 *   nothing: whatever the page loads is ours, and says that anyone may load it.
 */
export const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; "),
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
};

/** By a path within the site, the first that fits; the last is for all else. */
const kept: readonly (readonly [RegExp, string])[] = [
  // Their names change with their content.
  [/^assets\//, "public, max-age=31536000, immutable"],
  // Their names never change and their content does: hosts of articles get a mended one within minutes.
  [/^embed(-article)?\.js$/, "public, max-age=600"],
  // Pages and data: kept, but asked for anew each time, or a returning reader would not be told of a correction.
  [/^/, "no-cache"],
];

/** How long a file may be kept. @param path within the site, without a slash before it */
export const cacheControl = (path: string): string => kept.find(([shape]) => shape.test(path))?.[1] ?? "";

/** All that a host has to send with a file. @param path within the site, without a slash before it */
export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  ...headers,
  "Cache-Control": cacheControl(path),
});

/** `vite preview` says of each file what hosts are asked to say. */
export const previewHeaders = (): Plugin => ({
  name: "skyclaims:preview-headers",
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const path = (request.url ?? "").replace(/\?.*/, "").slice(1);
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
      next();
    });
  },
});

/**
 * Under which name the build puts what is no script of ours. Hosts compress and run what they know: many do not know
 * `.geojson`, `.tsv` or `.mjs`, and would send the ground of the map at four times its size, and its worker as no script at all.
 */
export const assetName = (name = ""): string => {
  const known = Object.entries({ ".geojson": ".json", ".tsv": ".txt", ".mjs": ".js" });
  const end = known.find(([unknown]) => name.endsWith(unknown))?.[1] ?? "[extname]";
  return `assets/[name]-[hash]${end}`;
};
