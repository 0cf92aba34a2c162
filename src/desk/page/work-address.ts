/** The work that the address names, by which it stays open over a reload; `null`: none. */
export const workInAddress = (): string | null => /^#work=([\w-]+)$/.exec(location.hash)?.[1] ?? null;

/**
 * Has the address name the work that is open.
 * @param how `push`: the browser's "back" leads to what was shown before
 */
export function nameInAddress(work: string | null, how: "push" | "replace" = "push"): void {
  if (work === workInAddress()) return;
  const address = `${location.pathname}${location.search}${work === null ? "" : `#work=${work}`}`;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(history.state, "", address);
}
