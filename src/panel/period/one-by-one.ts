import { startTransition } from "react";

/** In CSS pixels: so much is made between two of the browser's pictures, or one that is higher. */
const atOnce = 200;

/** What waits, and about how high it will be. */
const waiting = new Map<() => void, number>();
let isGoing = false;

/**
 * Does something after the browser's next picture, and after what has been waiting longer: what is made of a long list is laid out a
 * few rows at a time, and a press in between waits for no more.
 * @param height about how high it will be, in CSS pixels
 * @returns how it is left undone
 */
export function oneByOne(act: () => void, height: number): () => void {
  waiting.set(act, height);
  if (!isGoing) goOn();
  return () => void waiting.delete(act);
}

function goOn(): void {
  isGoing = true;
  requestAnimationFrame(() =>
    setTimeout(() => {
      const next: (() => void)[] = [];
      let left = atOnce;
      for (const [act, height] of waiting) {
        if (next.length > 0 && height > left) break;
        left -= height;
        next.push(act);
        waiting.delete(act);
      }
      startTransition(() => {
        for (const act of next) act();
      });
      if (waiting.size > 0) goOn();
      else isGoing = false;
    }),
  );
}
