/**
 * Does something with the next picture, when the browser has worked out where everything stands: who asks before that has all
 * of the page laid out in the midst of a change. Where there is nothing to be laid out it is not done.
 * @returns it is no longer wanted
 */
export function afterLayout(elements: readonly Element[], act: () => void): () => void {
  if (typeof ResizeObserver === "undefined") {
    act();
    return () => {};
  }
  // An observer is told of what it is newly given, after the layout and before the picture.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    act();
  });
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
