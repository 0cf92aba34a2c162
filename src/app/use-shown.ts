import { useMemo } from "react";
import { sourceMarks } from "../domain/claims/source";
import type { Loaded } from "../load/load-dataset";
import type { ViewState } from "../url/view-state";
import { drawnFeatures } from "./live-map/drawn-features";
import { placeWords } from "./place-words";
import { shownFor } from "./shown";

/** What map and panel are made from: computed once for an address, and the same for both. */
export function useShown(view: ViewState, { index, geometry }: Loaded) {
  const marksOfSources = useMemo(() => sourceMarks(index.dataset.sources), [index]);
  const shown = useMemo(() => shownFor(view, index), [view, index]);
  const { claims, marks, groups } = shown;
  const features = useMemo(
    () => drawnFeatures({ marks, groups }, { index, geometry }),
    [marks, groups, geometry, index],
  );
  const wordsOf = useMemo(() => placeWords(marks, index), [marks, index]);
  const { span } = view.filter;
  const reading = useMemo(
    () => ({ index, claims, sourceMarks: marksOfSources, span }),
    [index, claims, marksOfSources, span],
  );
  return { ...shown, features, wordsOf, reading };
}
