import { useCallback, useMemo } from "react";
import type { ClaimId } from "../domain/claims/claim";
import type { Dataset } from "../domain/dataset";
import type { Filter } from "../domain/filter";
import type { PlaceId } from "../domain/places/place";
import type { TimeSpan } from "../domain/time/time-span";
import type { Target } from "../panel/search/results";
import type { ViewState } from "../url/view-state";
import { useGo } from "./address/use-go";
import type { Change } from "./address/use-view-state";
import { useKeepInPlace } from "./use-keep-in-place";
import { viewFound } from "./view-found";

type Props = {
  view: ViewState;
  change: Change;
  /** Of the view, the same object for as long as it says the same. */
  filter: Filter;
  dataset: Dataset;
  /** To a claim's words in the article around a frame. */
  toArticle: (claimId: ClaimId) => void;
  onHighlight: (placeId: PlaceId | null) => void;
  /** On a phone: what was chosen is to be seen on map and sheet. */
  showChoice: () => void;
};

/** Where a reader can go from the page, and what each press changes of the address. */
export function useWays({ view, change, filter, dataset, toArticle, onHighlight, showChoice }: Props) {
  const plainGo = useGo(change, onHighlight);
  // From the list as from the map.
  const go = useMemo(
    () => ({
      ...plainGo,
      toArticle,
      toPlace: (placeId: PlaceId) => {
        showChoice();
        plainGo.toPlace(placeId);
      },
      toClaim: (claimId: ClaimId) => {
        showChoice();
        plainGo.toClaim(claimId);
      },
    }),
    [plainGo, showChoice, toArticle],
  );
  const openFromMap = useCallback(
    (placeId: PlaceId | null) => {
      if (placeId === null) go.toOverview();
      else go.toPlace(placeId);
    },
    [go],
  );
  const keepInPlace = useKeepInPlace();
  const handleFilter = useCallback(
    (filter: Filter, isEntry = true) => keepInPlace(() => change({ filter }, { isEntry })),
    [change, keepInPlace],
  );
  const handleSpan = useCallback(
    (span: TimeSpan) => change({ filter: { ...filter, span } }),
    [change, filter],
  );
  const handleQuery = useCallback((query: string | null) => change({ query }, { isEntry: false }), [change]);
  const handleChosen = (target: Target) => {
    const part = viewFound(target, view, dataset);
    if (part === "place") go.toPlace(target.id);
    else if (part === "claim") go.toClaim(target.id);
    else change(part);
  };
  return { go, openFromMap, handleFilter, handleSpan, handleQuery, handleChosen };
}
