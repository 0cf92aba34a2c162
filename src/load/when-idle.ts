/** In milliseconds: how long it is waited, at the most, for the browser to have nothing better to do. */
const patience = 1000;

/**
 * Does something when the browser has nothing better to do, in a task of its own.
 * @returns how it is left undone
 */
export function whenIdle(act: () => void): () => void {
  // WebKit has no idle time to give.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(act, patience / 10);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(() => act(), { timeout: patience });
  return () => cancelIdleCallback(asked);
}
