/** In milliseconds: how long a slice waits, at the most, for the browser to have nothing better to do. */
const patience = 100;

/**
 * In milliseconds: after so long no more step is begun. A reader's press waits for that, for the step that is going on, and for
 * what is swept of memory meanwhile, which takes as long again.
 */
const atOnce = 6;

/** When the next step is wanted: as soon as may be; when there is nothing better to do; or then, and in a task of its own. */
export type Pace = "soon" | "idly" | "alone";

/**
 * Does one step after another, a few in each task, so that a reader’s press waits for one of them at the most beyond `atOnce`.
 * @param onDone when the last one is done, unless it is given up before
 */
export function inSlices(
  steps: Iterator<Pace>,
  signal: AbortSignal,
  first: Pace,
  onDone: () => void = () => {},
): void {
  const slice = () => {
    const end = performance.now() + atOnce;
    while (!signal.aborted) {
      const step = steps.next();
      if (step.done) return onDone();
      if (performance.now() < end && step.value !== "alone") continue;
      later(slice, step.value);
      return;
    }
  };
  later(slice, first);
}

function later(act: () => void, pace: Pace): void {
  // WebKit has no idle time to give.
  if (pace !== "soon" && typeof requestIdleCallback === "function")
    requestIdleCallback(act, { timeout: patience });
  else setTimeout(act);
}
