import { useMemo } from "react";
import type { ClaimId } from "../../domain/claims/claim";
import { noFilter } from "../../domain/filter";
import type { PlaceId } from "../../domain/places/place";
import type { Go } from "../../panel/reading";
import { noTable, parseViewState, printViewState, type ViewState } from "../../url/view-state";

/** The address's query; none where the page is built. */
const currentSearch = () => (typeof location === "undefined" ? "" : location.search);

/** A claim's own link leads past filters, and takes over nothing of how the sender had the page but its data and its period. */
const claimView = (claimId: ClaimId, { period, version }: ViewState): ViewState => ({
  period,
  placeId: null,
  claimId,
  filter: noFilter,
  theme: null,
  panelWidth: null,
  isEmbed: false,
  isStill: false,

  ...noTable,
  version,
  query: null,
});

/** The address that opens a claim for whoever it is sent to. @param period in which it is shown; left out: the page's own */
export function claimAddress(claimId: ClaimId, period?: ViewState["period"]): string {
  const search = currentSearch();
  const view = claimView(claimId, parseViewState(search));
  return `?${printViewState(period === undefined ? view : { ...view, period }, search)}`;
}

/** Every way through the page: each goes by the address. */
export function useGo(
  change: (part: Partial<ViewState>) => void,
  pointAt: (placeId: PlaceId | null) => void,
): Go {
  return useMemo(() => {
    const open = (part: Pick<ViewState, "placeId" | "claimId">) => {
      pointAt(null);
      change(part);
    };
    return {
      toPlace: (placeId) => open({ placeId, claimId: null }),
      toClaim: (claimId) => open({ placeId: null, claimId }),
      toOverview: () => open({ placeId: null, claimId: null }),
      addressOf: (claimId) => claimAddress(claimId),
      pointAt,
    };
  }, [change, pointAt]);
}
