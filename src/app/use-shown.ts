import { useMemo } from "react";
import { toldApart } from "../domain/claims/told-apart";
import { type Filter, visibleClaims } from "../domain/filter";
import { coverOf } from "../domain/places/cover";
import { homeView, homeViewOf } from "../domain/places/home-view";
import { jointGroups, placeMarks } from "../domain/places/place-mark";
import type { Loaded } from "../load/load-dataset";
import type { ViewState } from "../url/view-state";
import { drawnFeatures } from "./live-map/drawn-features";
import { placeWords } from "./place-words";
import { openedIn } from "./shown";

/**
 * What map and panel are made from: computed once for an address, and the same for both. What a change of the address
 * does not touch stays the same objects, so that nothing is made anew for it.
 */
export function useShown(view: ViewState, { index, geometry }: Loaded) {
  const filter = useSame(view.filter);
  const marksOfSources = useMemo(() => toldApart(index.dataset), [index]);
  const published = useMemo(() => homeView(index, geometry), [index, geometry]);
  const claims = useMemo(() => visibleClaims(index.dataset, filter), [index, filter]);
  const marks = useMemo(() => placeMarks(claims, index, filter.span), [claims, index, filter]);
  const features = useMemo(
    () => drawnFeatures({ marks, groups: jointGroups(claims, index) }, { index, geometry }, filter.span),
    [marks, claims, geometry, index, filter],
  );
  const wordsOf = useMemo(() => placeWords(marks, index), [marks, index]);
  const home = useMemo(
    () => homeViewOf(published, marks, index, geometry),
    [published, marks, index, geometry],
  );
  const { place, claim } = useMemo(() => openedIn(view, index), [view, index]);
  const cover = useMemo(
    () => coverOf({ place: place?.id ?? null, claim }, claims, index, geometry),
    [place, claim, claims, index, geometry],
  );
  const look = useMemo(() => ({ home: home.bounds, place: cover }), [home, cover]);
  const { span } = filter;
  const reading = useMemo(
    () => ({ index, claims, sourceMarks: marksOfSources, span }),
    [index, claims, marksOfSources, span],
  );
  return { filter, claims, marks, place, claim, features, wordsOf, home, look, reading };
}

/** The same object for as long as filters say the same. */
export function useSame(filter: Filter): Filter {
  const said = JSON.stringify(filter, (_, value) => (value instanceof Set ? [...value].sort() : value));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says is what it is
  return useMemo(() => filter, [said]);
}
