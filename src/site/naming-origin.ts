/** What tells hosts the headers of a site's files, in its root: `public/_headers` and `public/.htaccess`. */
export const hostFiles = ["_headers", ".htaccess"] as const;

/**
 * A policy that says who "self" is, too. In a sandboxed frame, which has no origin, some versions of WebKit (bug 316847,
 * 2026) take `'self'` for nobody: no script, no style.
 * @param origin of the site
 */
export const namingOrigin = (text: string, origin: string): string =>
  text.replaceAll("'self'", `'self' ${origin}`);
