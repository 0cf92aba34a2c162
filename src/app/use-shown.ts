import { useMemo } from "react";
import { mapFeatures } from "../domain/map-features";
import { sourceMarks } from "../domain/source";
import { capitalized, number } from "../i18n/messages";
import type { Loaded } from "../load/load-dataset";
import type { ViewState } from "../url/view-state";
import { placeWords } from "./place-words";
import { shownFor } from "./shown";

/** What map and panel are made from: computed once for an address, and the same for both. */
export function useShown(view: ViewState, { index, geometry }: Loaded) {
  const marksOfSources = useMemo(() => sourceMarks(index.dataset.sources), [index]);
  const shown = useMemo(() => shownFor(view, index), [view, index]);
  const { claims, marks, groups } = shown;
  const features = useMemo(
    () =>
      mapFeatures({
        marks,
        groups,
        geometry,
        sources: marksOfSources,
        labelOf: ({ placeId, mention }) => capitalized(mention ?? index.place(placeId).name),
        number,
      }),
    [marks, groups, geometry, marksOfSources, index],
  );
  const wordsOf = useMemo(() => placeWords(marks, index), [marks, index]);
  const reading = useMemo(
    () => ({ index, claims, sourceMarks: marksOfSources }),
    [index, claims, marksOfSources],
  );
  return { ...shown, features, wordsOf, reading };
}
