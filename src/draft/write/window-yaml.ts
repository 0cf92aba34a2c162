import type { Draft } from "../drafts";
import { scalar } from "./scalar";

/**
 * Hours by the clock are written out, and days that the words date; what is reckoned from the day of publication is read off
 * the words by the check, which says that it did.
 */
export function windowYaml(draft: Pick<Draft, "window">): string[] {
  const { window } = draft;
  if (!window) return [];
  const plain = [`window: ${scalar(window.words)}`];
  if (!window.clock || !isWrittenClock(draft)) return plain;
  const { start, end, zone, part } = window.clock;
  const fields = [
    `start: ${start ?? "null"}`,
    `end: ${end ?? "null"}`,
    ...(zone === null ? [] : [`zone: ${zone}`]),
    ...(part ? [`part: ${part}`] : []),
  ];
  return [`window: { words: ${scalar(window.words)}, clock: { ${fields.join(", ")} } }`];
}

/** Whether a claim's clock is written, and not left to be read off its words. */
export function isWrittenClock({ window }: Pick<Draft, "window">): boolean {
  if (!window?.clock) return false;
  const { start, end, zone, precision, from } = window.clock;
  // A minute at which something was is no stretch.
  if (precision === "minute") return zone !== null && start !== end;
  return window.clock.isWritten === true || (from === "words" && /\d/.test(window.words));
}
