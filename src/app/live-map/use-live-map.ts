import { useCallback, useEffect, useState } from "react";
import { mapId } from "../../map/MapCanvas";
import { useMapStart } from "../address/use-view-state";
import { whenLookedAt } from "../start/when-looked-at";

/**
 * Whether the live map is wanted; `null` until the page knows its address. `isOffered`: only if the reader asks for it,
 * which they have not.
 */
export function useLiveMap(): { isLive: boolean | null; isOffered: boolean; ask: () => void } {
  const start = useMapStart();
  const [isAsked, setIsAsked] = useState(false);
  const ask = useCallback(() => setIsAsked(true), []);
  useEffect(() => {
    const map = document.getElementById(mapId);
    return start === "when-seen" && map ? whenLookedAt(map, ask) : undefined;
  }, [start, ask]);
  const isLive = start && (start === "at-once" || isAsked);
  return { isLive, isOffered: start === "when-asked" && !isAsked, ask };
}
