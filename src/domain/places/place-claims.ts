import { type Claim, isJoint, type Naming } from "../claims/claim";
import type { Index } from "../dataset";
import { isUndrawable, type PlaceId } from "./place";

/**
 * How a claim bears on a place.
 * - `own`: it is about this place alone.
 * - `around`: it is about places, or a stretch, that the report says lie in this region; of a country only where none of them can be drawn.
 * - `joint`: it is about this place together with others; its figure is none's alone.
 * - `end`: it is about the stretch of which this place is one end; nothing is said of the place itself.
 */
export type Bearing = "own" | "around" | "joint" | "end";

export type PlaceClaim = { claim: Claim; bearing: Bearing };

/** The places a claim bears on. A total leaves its parts' places to them: they say what they are a part of. */
function bearings(claim: Claim, index: Index): ReadonlyMap<PlaceId, Bearing> {
  const bearings = new Map<PlaceId, Bearing>();
  const coveredByParts = new Set(
    index.partsOf(claim.id).flatMap(({ where }) => where.places.map(({ placeId }) => placeId)),
  );
  const own = claim.where.places.filter(({ placeId }) => !coveredByParts.has(placeId));
  for (const { placeId } of own) {
    for (const end of index.place(placeId).between ?? []) bearings.set(end, "end");
  }
  for (const { placeId } of own) bearings.set(placeId, isJoint(claim) ? "joint" : "own");
  const around = aroundOf(claim, index);
  if (around) bearings.set(around, "around");
  for (const placeId of coveredByParts) bearings.delete(placeId);
  return bearings;
}

/** What lies in a country is not said of the country as a whole, but where nothing in it could be drawn. */
function aroundOf({ where: { places, within } }: Claim, index: Index): PlaceId | null {
  if (!within) return null;
  const isCountry = index.place(within.placeId).kind === "country";
  const isDrawn = places.some(({ placeId }) => !isUndrawable(index.place(placeId).kind));
  return isCountry && isDrawn ? null : within.placeId;
}

/** The claims that each place's page shows, in the order given. Places without claims are not in it. */
export function claimsByPlace(
  claims: readonly Claim[],
  index: Index,
): ReadonlyMap<PlaceId, readonly PlaceClaim[]> {
  const byPlace = new Map<PlaceId, PlaceClaim[]>();
  for (const claim of claims) {
    for (const [placeId, bearing] of bearings(claim, index)) {
      const at = byPlace.get(placeId);
      if (at) at.push({ claim, bearing });
      else byPlace.set(placeId, [{ claim, bearing }]);
    }
  }
  return byPlace;
}

/** Which of these claims a place's page shows, and how each bears on it. */
export const claimsAtPlace = (claims: readonly Claim[], placeId: PlaceId, index: Index) =>
  claimsByPlace(claims, index).get(placeId) ?? [];

/** Those of a claim's places that could not be found, where others of it could: the map shows it without them. */
export function lostAmong(claim: Claim, index: Index): readonly Naming[] {
  const { places } = claim.where;
  const lost = places.filter((naming) => index.resolution(naming, claim.reportId).certainty === "unresolved");
  return lost.length < places.length ? lost : [];
}

/** A claim that has no mark of its own on the map, and why: what stands in the tray beside it. */
export type OffMap = { claim: Claim; reason: "unresolved" | "total" | "direction" | "unnamed" };

/** Whether a total stands nowhere but in its parts. One that is of a place beyond theirs, as of a whole country, stands there. */
export const isToldByParts = (claim: Claim, index: Index): boolean =>
  index.partsOf(claim.id).length > 0 &&
  ![...bearings(claim, index).values()].some((bearing) => bearing === "own" || bearing === "around");

export function claimsOffMap(claims: readonly Claim[], index: Index): readonly OffMap[] {
  return claims.flatMap((claim): OffMap[] => {
    if (isToldByParts(claim, index)) return [{ claim, reason: "total" }];
    const isUnresolved = claim.where.places.every(
      (naming) => index.resolution(naming, claim.reportId).certainty === "unresolved",
    );
    if (isUnresolved) return [{ claim, reason: "unresolved" }];
    const kinds = claim.where.places.map(({ placeId }) => index.place(placeId).kind).filter(isUndrawable);
    // The region around them, where the report names it, stands for what cannot be drawn by itself.
    const isBeside = kinds.length === claim.where.places.length && claim.where.within === null;
    return isBeside ? kinds.slice(0, 1).map((reason): OffMap => ({ claim, reason })) : [];
  });
}
