import { useCallback, useEffect, useMemo } from "react";
import { dayOfClaimId, daysOfClaimId } from "../../domain/archive/find-row";
import type { Loaded } from "../../load/load-dataset";
import { panelId } from "../../panel/use-focus-that-follows";
import { parseViewState } from "../../url/view-state";
import { useViewState } from "../address/use-view-state";
import { useAsked } from "./archive-store";
import type { Held } from "./use-tallies";

/** The way out of the archive: to the first page, with the place that is open where that page has it. */
export function useToFront({ index }: Loaded): () => void {
  const [, change] = useViewState();
  // The same way for as long as it leads to the same: what is made with it stays as it is when a place is opened.
  return useCallback(() => {
    const { placeId } = parseViewState(location.search);
    const isThere = placeId !== null && index.findPlace(placeId) !== undefined;
    change({ period: null, claimId: null, ...(!isThere && { placeId: null }) });
    // The button goes with what it stands in.
    document.getElementById(panelId)?.focus();
  }, [change, index]);
}

/**
 * A claim of the archive that the period does not show is opened on its day: a link to it outlives the period in which it was
 * made, and tallies have no claims.
 */
export function useClaimOfDay(
  newest: Loaded,
  { index }: Loaded,
  { archive, manifest: { names } }: Held,
): void {
  const [{ claimId }, change] = useViewState();
  const isMissing = claimId !== null && !index.findClaim(claimId) && !newest.index.findClaim(claimId);
  const days = useMemo(() => (isMissing ? daysOfClaimId(claimId) : null), [isMissing, claimId]);
  const parts = useAsked(archive, () => (days ? archive.parts(days) : nowhere));
  useEffect(() => {
    if (claimId === null || days === null || parts.kind !== "here") return;
    const day = dayOfClaimId(
      claimId,
      parts.value.map(({ facts }) => facts),
      names,
      days,
    );
    if (day !== null) change({ period: { kind: "day", day }, placeId: null }, { isEntry: false });
  }, [claimId, days, parts, names, change]);
}

const nowhere = { kind: "here", value: [] } as const;

/** A claim of the first page that the period does not show is opened there: it would be said not to exist. */
export function useClaimOfFront(newest: Loaded, { index }: Loaded): void {
  const [{ claimId }, change] = useViewState();
  const isThere =
    claimId !== null && !index.findClaim(claimId) && newest.index.findClaim(claimId) !== undefined;
  useEffect(() => {
    if (isThere) change({ period: null }, { isEntry: false });
  }, [isThere, change]);
}
