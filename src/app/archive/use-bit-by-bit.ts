import { startTransition, useEffect, useState } from "react";
import type { Bits } from "../../domain/bits";
import { bitByBit } from "../../load/bit-by-bit";

/**
 * What is made in tasks of its own, once it is; until then what was made before. `null`: nothing has been made yet.
 * @param making the same function for as long as it would make the same
 */
export function useBitByBit<T>(making: () => Bits<T>): T | null {
  const [made, setMade] = useState<{ value: T } | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  // As if it had been made while rendering: whoever catches what fails there hears of it.
  if (failure) throw failure.error;
  useEffect(() => {
    const bits = making();
    let isWanted = true;
    // Not right now: this may be the task of a reader's press.
    const timer = setTimeout(() => {
      bitByBit(bits).then(
        (value) => isWanted && startTransition(() => setMade({ value })),
        (error: unknown) => isWanted && setFailure({ error }),
      );
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
      // What is still to be made is made no more.
      bits.return(undefined as T);
    };
  }, [making]);
  return made?.value ?? null;
}
