/** In milliseconds. A map that is only scrolled past has not been looked at. */
const aMoment = 200;

/**
 * Tells, once, that a reader looks at this: it has been in view for a moment, or they touch or reach it. In a frame,
 * too, an observer reports what can be seen of it in the page around, whatever that page's origin.
 * @returns how to stop waiting
 */
export function whenLookedAt(element: HTMLElement, tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listening = new AbortController();
  const observer = new IntersectionObserver((entries) => {
    clearTimeout(timer);
    if (entries.at(-1)?.isIntersecting) timer = setTimeout(told, aMoment);
  });
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    listening.abort();
  };
  const told = () => {
    stop();
    tell();
  };
  observer.observe(element);
  for (const kind of ["pointerdown", "focusin"]) addEventListener(kind, told, { signal: listening.signal });
  return stop;
}
