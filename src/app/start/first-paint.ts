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
 * Comes when what stands in the page can be seen, or need not be waited for: the page lies in a tab in the background,
 * nothing is painted for a while, or the browser fails to tell.
 */
export async function firstPaint(): Promise<void> {
  const told = new AbortController();
  const waited = new Promise<void>((resolve) => setTimeout(resolve, document.hidden ? 0 : longest));
  await Promise.race([waited, paintTold(told.signal).catch(() => waited)]);
  told.abort();
}

/** As the browser tells it: also when something has long been on the screen, of which WebKit tells within `observe`. */
async function paintTold(isEnough: AbortSignal): Promise<void> {
  if (!PerformanceObserver.supportedEntryTypes?.includes("paint")) return nextPaint();
  await new Promise<void>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) resolve();
    });
    isEnough.addEventListener("abort", () => observer.disconnect());
    observer.observe({ type: "paint", buffered: true });
  });
}

/** What is put off just before a paint comes after it, though maybe before it is on the screen. */
const nextPaint = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
