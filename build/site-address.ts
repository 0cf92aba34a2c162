/**
 * Where the built site will stand, as `SKYCLAIMS_URL` says: cards under links need whole addresses. `null` if it is
 * not told; then what needs one is left out.
 * @throws If it is told, but is no address of a folder.
 */
export function siteAddress(told: string | undefined): string | null {
  if (!told) return null;
  const url = URL.canParse(told) ? new URL(told) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || !url.pathname.endsWith("/")) {
    throw new Error(
      `SKYCLAIMS_URL is “${told}”. Give the site's whole address with a slash at its end: https://example.org/map/`,
    );
  }
  return url.href;
}
