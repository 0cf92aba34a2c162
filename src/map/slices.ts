/** In milliseconds: how long a step waits, at the most, for the browser to have nothing better to do. */
const patience = 100;

/** Does one step after another, each in a task of its own, so that a reader's press never waits for more than one of them. */
export function inSlices(steps: Iterator<unknown>, signal: AbortSignal): void {
  const step = () => {
    if (!signal.aborted && !steps.next().done) later(step);
  };
  later(step);
}

function later(act: () => void): void {
  // WebKit has no idle time to give.
  if (typeof requestIdleCallback === "function") requestIdleCallback(act, { timeout: patience });
  else setTimeout(act);
}
