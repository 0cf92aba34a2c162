import { useMemo } from "react";
import { noFilter } from "../../domain/filter";
import type { ToPeriods } from "../../panel/head/ArchiveWays";
import { printViewState, type ViewState } from "../../url/view-state";
import type { Change } from "../address/use-view-state";

/** The ways from the first page to the archive's periods, with the place that is open. A part of a day is none of another. */
export function useToPeriods(view: ViewState, search: string, change: Change): ToPeriods {
  return useMemo(() => {
    const at = (period: ViewState["period"]): Partial<ViewState> => ({
      period,
      claimId: null,
      filter: { ...view.filter, span: noFilter.span },
    });
    return {
      addressOf: (period) => `?${printViewState({ ...view, ...at(period) }, search)}`,
      onPeriod: (period) => change(at(period)),
    };
  }, [view, search, change]);
}
