import type { Index } from "../dataset";
import type { Place } from "../places/place";
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
  if (claim.partOf === whole.id || claim.subsetOf === whole.id) return true;
  if (claim.event !== whole.event || claim.figure?.unit !== whole.figure?.unit) return false;
  const covered = new Set(whole.where.places.map(({ placeId }) => placeId));
  const countries = new Set(whole.where.places.flatMap(({ placeId }) => countryOf(index.place(placeId))));
  const isThere = claim.where.places.every(({ placeId }) => {
    const place = index.place(placeId);
    const region = place.kind === "region" ? place : place.regionId ? index.place(place.regionId) : null;
    return (
      covered.has(placeId) ||
      (region !== null && (covered.has(region.id) || countries.has(region.iso?.slice(0, 2) ?? "")))
    );
  });
  const [inner, outer] = [boundsOfClaim(claim), boundsOfClaim(whole)];
  return isThere && inner !== null && outer !== null && liesWithin({ ...inner, isExact: true }, outer);
}

/** Of a country as a whole, its code: what is over one of its regions is over it. */
const countryOf = ({ kind, iso }: Place): string[] => (kind === "country" && iso !== null ? [iso] : []);
