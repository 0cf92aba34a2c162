import { useLayoutEffect, useMemo, useRef } from "react";
import type { Loaded } from "../load/load-dataset";
import type { useShown } from "./use-shown";

type Shown = ReturnType<typeof useShown>;

/**
 * What is shown, and the data that the map draws it from. While the map's part is being made, that part is what it was before:
 * no map is empty in between.
 */
export function useDrawn(shown: Shown, loaded: Loaded, isDrawing: boolean): { shown: Shown; loaded: Loaded } {
  const now = useMemo(() => ({ shown, loaded }), [shown, loaded]);
  const before = useRef(now);
  useLayoutEffect(() => {
    if (!isDrawing) before.current = now;
  }, [now, isDrawing]);
  return useMemo(() => {
    if (!isDrawing) return now;
    const { features, wordsOf, home, look } = before.current.shown;
    const { place } = now.shown.look;
    return {
      shown: {
        ...now.shown,
        features,
        wordsOf,
        home,
        look: place === look.place ? look : { ...look, place },
      },
      loaded: before.current.loaded,
    };
  }, [now, isDrawing]);
}
