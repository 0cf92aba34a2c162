/**
 * Has the browser fetch the files that hold the rest of the page's script, once everything in the page has been read:
 * half a second earlier, over a slow line. Their names are in the head, where `build/preload-imports.ts` writes them.
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
const longest = 1000;

/**
 * Calls back, once, when what stands in the page can be seen, or need not be waited for: the page lies in a tab in
 * the background, or nothing is painted for a while.
 */
export function afterFirstPaint(callback: () => void): void {
  let isDone = false;
  const done = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    observer?.disconnect();
    callback();
  };
  const timer = setTimeout(done, document.hidden ? 0 : longest);
  const observer = paintObserver(done);
  // What is put off just before a paint comes after it, though maybe before it is on the screen.
  if (!observer) requestAnimationFrame(() => setTimeout(done));
}

/** Tells when something is on the screen, also if it has long been; `null` where the browser does not. */
function paintObserver(tell: () => void): PerformanceObserver | null {
  if (!PerformanceObserver.supportedEntryTypes?.includes("paint")) return null;
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName("first-contentful-paint").length > 0) tell();
  });
  observer.observe({ type: "paint", buffered: true });
  return observer;
}
