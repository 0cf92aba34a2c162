import { startTransition } from "react";

/** So many are done between two of the browser's pictures. */
const atOnce = 2;

const waiting = new Set<() => void>();
let isGoing = false;

/**
 * Does something after the browser's next picture, and after what has been waiting longer: what is made of a long list is laid out a
 * few rows at a time, and a press in between waits for no more.
 * @returns how it is left undone
 */
export function oneByOne(act: () => void): () => void {
  waiting.add(act);
  if (!isGoing) goOn();
  return () => void waiting.delete(act);
}

function goOn(): void {
  isGoing = true;
  requestAnimationFrame(() =>
    setTimeout(() => {
      const next = [...waiting].slice(0, atOnce);
      for (const act of next) waiting.delete(act);
      startTransition(() => {
        for (const act of next) act();
      });
      if (waiting.size > 0) goOn();
      else isGoing = false;
    }),
  );
}
