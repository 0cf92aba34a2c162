import type { Claim } from "../../domain/claims/claim";
import { namings } from "../../domain/claims/claim";
import type { Index } from "../../domain/dataset";
import type { Derived } from "./engine";

/** What the check read off of a claim that passes, for the editor to see as read off. */
export function derivedOf(claim: Claim, index: Index): Derived {
  const { summary, window, event, figure, sourceId, reportId } = claim;
  return {
    summary,
    clock: window?.clock ?? null,
    event,
    unit: figure?.unit ?? null,
    source: sourceId,
    places: namings(claim).map((naming) => {
      const { name, regionName } = index.place(naming.placeId);
      const { certainty, reason } = index.resolution(naming, reportId);
      return { id: naming.placeId, words: naming.mention, name, region: regionName, certainty, reason };
    }),
  };
}
