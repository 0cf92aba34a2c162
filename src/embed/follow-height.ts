/** In milliseconds: while something opens with a movement, its height is told so often, and once more at the end. */
const often = 150;

/** Tells an element's height, in whole CSS pixels, now and whenever it is another. Returns how to stop it. */
export function followHeight(element: Element, tell: (height: number) => void): () => void {
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const measure = () => {
    timer = undefined;
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === 0 || height === told) return;
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
