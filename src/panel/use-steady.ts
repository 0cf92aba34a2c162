import { useCallback, useLayoutEffect, useRef } from "react";

/**
 * The same function for as long as the part is shown, which does what `act` of the last rendering does: what is only given it need
 * not be made anew. For events, not while rendering.
 */
export function useSteady<Given extends readonly unknown[]>(
  act: (...given: Given) => void,
): (...given: Given) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
