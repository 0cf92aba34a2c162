import type { SentenceRead } from "./sentence";
import type { WindowClock } from "./time-frame";

type Windows = SentenceRead["windows"];
type Told = readonly (WindowClock | null)[];

/** A sentence from which a day is told on is not far back. */
const reach = 4;

/**
 * Sentences in which “later that day” has its day: that of the time right behind it, or of the nearest before it in its own
 * sentence, or that which the last sentence before tells. Once over the text, in order: what is told on is told on again.
 */
export function withDaysTold(reads: readonly SentenceRead[]): SentenceRead[] {
  let last: { index: number; told: Told } | null = null;
  return reads.map((read) => {
    const before = last && read.index - last.index <= reach ? last.told : null;
    const own: (WindowClock | null)[] = [];
    const windows = read.windows.map((window, at) => {
      if (!isTime(window)) return window;
      const clock =
        window.kind === "same-day" ? dayOf(window, read.windows[at + 1], own, before) : window.clock;
      own.push(clock);
      return { ...window, clock };
    });
    if (own.length > 0) last = { index: read.index, told: own };
    return { ...read, windows };
  });
}

/** Whether a window is a time of what happened, and not one up to which was counted. */
export const isTime = ({ kind }: Windows[number]): boolean => kind !== "as-of";

/** The day of a window that says “that day”; where none was told, it is that of publication. */
function dayOf(
  that: Windows[number],
  next: Windows[number] | undefined,
  own: Told,
  before: Told | null,
): WindowClock | null {
  const isBehind = next && isTime(next) && next.kind !== "same-day" && next.start - that.end <= 2;
  if (isBehind) return oneDay([next.clock]);
  if (own.length > 0) return oneDay([own.findLast((clock) => clock !== null) ?? null]);
  return before ? oneDay(before) : that.clock;
}

/** The one day of several times; of two days, nobody knows which is meant. */
function oneDay(told: Told): WindowClock | null {
  const clocks = told.flatMap((clock) => clock ?? []);
  const days = new Set(clocks.flatMap(({ start, end }) => [start?.slice(0, 10), end?.slice(0, 10)]));
  const [[clock], [day]] = [clocks, days];
  if (!clock || !day || days.size > 1) return null;
  return { start: day, end: day, zone: clock.zone, precision: "day", from: clock.from };
}
