import type { Claim } from "../domain/claims/claim";
import { homeOf } from "../domain/claims/claim";
import type { Index } from "../domain/dataset";
import { visibleClaims } from "../domain/filter";
import type { Place } from "../domain/places/place";
import { jointGroups, type PlaceMark, placeMarks } from "../domain/places/place-mark";
import type { ViewState } from "../url/view-state";

/** What the page shows for an address: map and panel are both made from this, and from nothing else. */
export type Shown = {
  claims: readonly Claim[];
  marks: readonly PlaceMark[];
  groups: readonly Claim[];
  /** The open place, and the claim pointed out on it, or open on a page of its own. */
  place: Place | null;
  claim: Claim | null;
};

/** What an address means for this dataset: what it names and the dataset does not know is passed over. */
export function shownFor(view: ViewState, index: Index): Shown {
  const claims = visibleClaims(index.dataset, view.filter);
  return {
    claims,
    marks: placeMarks(claims, index, view.filter.span),
    groups: jointGroups(claims, index),
    ...openedIn(view, index),
  };
}

export function openedIn(
  view: Pick<ViewState, "placeId" | "claimId">,
  index: Index,
): Pick<Shown, "place" | "claim"> {
  const claim = (view.claimId && index.findClaim(view.claimId)) || null;
  const placeId = view.placeId ?? (claim && homeOf(claim));
  return { place: (placeId && index.findPlace(placeId)) || null, claim };
}
