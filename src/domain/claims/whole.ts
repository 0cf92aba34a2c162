import type { Index } from "../dataset";
import { boundsOfClaim, liesWithin } from "../time/window";
import type { Claim } from "./claim";

/**
 * The claims whose figure is for the whole of what others give figures for: of the same event and unit, over all of
 * their places and times. None where no source gives such a figure, which is the rule.
 */
export function figuresForAll(claims: readonly Claim[], index: Index): readonly Claim[] {
  const counting = claims.filter(({ figure }) => figure !== null);
  if (counting.length < 2) return [];
  return counting.filter((whole) =>
    counting.every((claim) => claim === whole || isWithin(claim, whole, index)),
  );
}

function isWithin(claim: Claim, whole: Claim, index: Index): boolean {
  if (claim.partOf === whole.id) return true;
  if (claim.event !== whole.event || claim.figure?.unit !== whole.figure?.unit) return false;
  const covered = new Set(whole.where.places.map(({ placeId }) => placeId));
  const isThere = claim.where.places.every(({ placeId }) => {
    const { regionId } = index.place(placeId);
    return covered.has(placeId) || (regionId !== null && covered.has(regionId));
  });
  const [inner, outer] = [boundsOfClaim(claim), boundsOfClaim(whole)];
  return isThere && inner !== null && outer !== null && liesWithin({ ...inner, isExact: true }, outer);
}
