/** One line of a trace of Chromium's. Times in microseconds. */
type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** On the clock. */
  dur?: number;
  /** On the processor; not every system counts it. */
  tdur?: number;
};

/** Tasks and the page's own marks. */
export const traceCategories = ["disabled-by-default-devtools.timeline", "blink.user_timing"];

export type Task = { clock: number; processor: number };

/** Of some tasks the longest, and all together, on the processor. */
export type Tasks = { longest: Task; sum: number };

/**
 * The longest task of a page's main thread, in milliseconds, from when the page set a mark. A task is what Chrome's
 * own panel shows as one: script, style, layout and the painting's recording; not what other threads and the
 * GPU's process do, such as drawing WebGL.
 */
export const longestTask = (trace: string, mark: string): Task => tasksAfter(trace, mark).longest;

/** The same, and how much all tasks took until the trace ended. */
export function tasksAfter(trace: string, mark: string): Tasks {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const marked = traceEvents.find(({ name }) => name === mark);
  if (!marked) throw new Error(`The trace does not hold the mark ${mark}`);
  const { pid, tid, ts } = marked;
  const longest = { clock: 0, processor: 0 };
  let [count, sum] = [0, 0];
  for (const event of traceEvents) {
    if (event.name !== "RunTask" || event.ph !== "X") continue;
    if (event.pid !== pid || event.tid !== tid || event.ts < ts) continue;
    count++;
    sum += (event.tdur ?? 0) / 1000;
    longest.clock = Math.max(longest.clock, (event.dur ?? 0) / 1000);
    longest.processor = Math.max(longest.processor, (event.tdur ?? 0) / 1000);
  }
  if (count === 0) throw new Error("The trace holds no task of the page's main thread");
  return { longest, sum };
}
