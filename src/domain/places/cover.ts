import type { Claim } from "../claims/claim";
import { homeOf } from "../claims/claim";
import type { Index } from "../dataset";
import type { Bounds, Geometry } from "./geometry";
import type { PlaceId } from "./place";
import { claimsAtPlace } from "./place-claims";
import { placedIn, unionOf } from "./placed";

/**
 * What the claims of an open page cover: of a claim that several towns share, their outline; of a claim that is at home
 * nowhere, all its places; else the place with every outline and stretch that its claims are of. `null`: nothing that
 * can be drawn.
 */
export function coverOf(
  open: { place: PlaceId | null; claim: Claim | null },
  claims: readonly Claim[],
  index: Index,
  geometry: Geometry,
): Bounds | null {
  const placed = placedIn(geometry);
  const covered = idsOf(open, claims, index, (id) => placed.has(id)).flatMap((id) => placed.get(id) ?? []);
  return covered.length > 0 ? unionOf(covered) : null;
}

function idsOf(
  { place, claim }: { place: PlaceId | null; claim: Claim | null },
  claims: readonly Claim[],
  index: Index,
  isDrawn: (id: string) => boolean,
): readonly string[] {
  if (claim && isDrawn(claim.id)) return [claim.id];
  if (claim && homeOf(claim) === null) return claim.where.places.map(({ placeId }) => placeId);
  if (place === null) return [];
  const here = claimsAtPlace(claims, place, index);
  const stretches = here.flatMap(({ claim: { where }, bearing }) =>
    bearing === "end" ? where.places.map(({ placeId }) => placeId) : [],
  );
  return [place, ...here.map(({ claim: { id } }) => id), ...stretches];
}
