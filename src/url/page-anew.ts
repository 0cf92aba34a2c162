/**
 * Some browsers never ask again for a script that did not come: then all of the page is asked for anew, by its address, once
 * the site answers. Only where a reader tried again: what stands here would else be lost over a dead network.
 */
export async function pageAnew(): Promise<void> {
  const page = await fetch(location.href, { cache: "no-store" }).catch(() => null);
  if (page?.ok) location.reload();
}
