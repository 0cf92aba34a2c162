/** In CSS pixels: narrower, the panel lies over the foot of the map, and the frame wants to be tall. */
const beside = 704;

/** In milliseconds: while a window is being dragged wider, heights are told so often, and once more at the end. */
const often = 150;

/**
 * How high the map and its words want to be at a width, both in CSS pixels. By the width alone: the page in the frame
 * fills it, so that a height taken from the page would be the frame's own, and each would chase the other.
 */
export function wantedHeight(width: number): number {
  const [share, least, most] = width < beside ? [1.35, 440, 640] : [0.6, 560, 720];
  return Math.round(Math.min(most, Math.max(least, width * share)));
}

/** Tells how high an element wants its frame to be, now and whenever that is another. Returns how to stop it. */
export function followHeight(element: Element, tell: (height: number) => void): () => void {
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const measure = () => {
    timer = undefined;
    const { width } = element.getBoundingClientRect();
    const height = wantedHeight(width);
    // Without a width the frame is not shown at all.
    if (width === 0 || height === told) return;
    told = height;
    tell(height);
  };
  const observer = new ResizeObserver(() => {
    timer ??= setTimeout(measure, often);
  });
  observer.observe(element);
  measure();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
