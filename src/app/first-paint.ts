/**
 * Has the browser fetch the files that hold the rest of the page's script, once everything in the page has been read: half a second earlier, over a slow line.
 * Their names are in the head, where `build/preload-imports.ts` writes them.
 */
export function fetchPageScript(page: Document): void {
  for (const { content } of page.querySelectorAll<HTMLMetaElement>('meta[name="page-script"]')) {
    const link = page.createElement("link");
    // Not as a module, which the browser would compile at once, while it has a page to paint.
    Object.assign(link, {
      rel: "preload",
      as: "script",
      crossOrigin: "",
      fetchPriority: "low",
      href: content,
    });
    page.head.append(link);
  }
}

/** In milliseconds. A frame that nobody has scrolled to is never painted, and its article may talk to it all the same. */
const longest = 600;

/**
 * Calls back, once, when what stands in the page has been painted, or need not be waited for: the page lies in a tab in
 * the background, or nothing is painted for a while.
 */
export function afterFirstPaint(callback: () => void): void {
  let isDone = false;
  const done = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    callback();
  };
  const isPainted = performance.getEntriesByName("first-contentful-paint").length > 0;
  const timer = setTimeout(done, document.hidden || isPainted ? 0 : longest);
  // Called just before a paint: what it puts off comes after.
  requestAnimationFrame(() => setTimeout(done));
}
