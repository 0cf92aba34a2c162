import { useMemo } from "react";
import type { ToPeriods } from "../../panel/head/ArchiveWays";
import { changedView, printViewState, type ViewState } from "../../url/view-state";
import type { Change } from "../address/use-view-state";

/** The ways from the first page to the archive's periods, with the place that is open. */
export function useToPeriods(view: ViewState, search: string, change: Change): ToPeriods {
  return useMemo(
    () => ({
      addressOf: (period) => `?${printViewState(changedView(view, { period, claimId: null }), search)}`,
      onPeriod: (period) => change({ period, claimId: null }),
    }),
    [view, search, change],
  );
}
