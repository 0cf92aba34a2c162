/**
 * What a host has to send with every file. `public/_headers` and `public/.htaccess` say the same to static hosts;
 * a test compares them.
 *
 * - Scripts, styles, fonts and data come from our own origin only. `data:` images are MapLibre's control icons; a
 *   `data:` worker is what MapLibre makes in a sandboxed frame, which has no origin of its own.
 * - The page frames itself alone: the preview of what an article would show.
 * - Any page may frame the map, and a sandboxed frame, whose origin is `null`, may load its files.
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
    "frame-ancestors *",
  ].join("; "),
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
};
