import { cpus } from "node:os";
import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds over which the processors are watched. */
const watched = 400;

/** The share of its time that the machine may be busy with other things. */
const allowed = 0.15;

/** Waits until the machine has little else to do, or until patience, in milliseconds, is at its end. */
export async function untilQuiet(patience = 20_000): Promise<void> {
  const end = Date.now() + patience;
  let before = spent();
  while (Date.now() < end) {
    await wait(watched);
    const after = spent();
    const all = after.all - before.all;
    if (all > 0 && (after.busy - before.busy) / all < allowed) return;
    before = after;
  }
}

function spent(): { busy: number; all: number } {
  const sum = { busy: 0, all: 0 };
  for (const { times } of cpus()) {
    const all = times.user + times.nice + times.sys + times.irq + times.idle;
    sum.all += all;
    sum.busy += all - times.idle;
  }
  return sum;
}

/**
 * How long this machine takes for the same piece of work, in milliseconds, at best: what was measured on a machine, or
 * on a day, of another speed is not to be compared with this.
 */
export function fixedWork(): number {
  const once = () => {
    const start = performance.now();
    const numbers = Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 300_007);
    numbers.sort((one, other) => one - other);
    return performance.now() - start;
  };
  return Math.min(...Array.from({ length: 7 }, once));
}
