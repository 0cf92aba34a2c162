import { useEffect } from "react";
import type { Loaded } from "../../load/load-dataset";
import { panelId } from "../../panel/use-focus-that-follows";
import { useViewState } from "../address/use-view-state";

/** The way out of the archive: to the first page, with the place that is open where that page has it. */
export function useToFront({ index }: Loaded): () => void {
  const [{ placeId }, change] = useViewState();
  return () => {
    const isThere = placeId !== null && index.findPlace(placeId) !== undefined;
    change({ period: null, claimId: null, ...(!isThere && { placeId: null }) });
    // The button goes with what it stands in.
    document.getElementById(panelId)?.focus();
  };
}

/** A claim of the first page that the period does not show is opened there: it would be said not to exist. */
export function useClaimOfFront(newest: Loaded, { index }: Loaded): void {
  const [{ claimId }, change] = useViewState();
  const isThere =
    claimId !== null && !index.findClaim(claimId) && newest.index.findClaim(claimId) !== undefined;
  useEffect(() => {
    if (isThere) change({ period: null }, { isEntry: false });
  }, [isThere, change]);
}
