import { type Claim, isSubset } from "../claims/claim";
import type { PlaceClaim } from "../places/place-claims";
import { claimWindowRelation } from "../time/window";
import { type Obstacle, obstaclesBetween } from "./relations";

/** Why figures that stand side by side at a place are not added, and cannot be held against each other. */
export type Reason =
  /** Two sources may count the same things, so that a sum could count them twice: not where all times are apart. */
  "may-overlap" | Obstacle;

const obstacleOrder: readonly Obstacle[] = [
  "events-differ",
  "window-unknown",
  "windows-differ",
  "extents-differ",
];

/** Figures of one event and unit that different sources give for the same place. */
export type Comparison = { claims: readonly [Claim, Claim, ...Claim[]]; reasons: readonly Reason[] };

/**
 * Finds the figures at a place that a reader would be tempted to add or to hold against each other: same event,
 * same unit, different sources. Claims that only touch the place (ends of a stretch) give it no figure.
 */
export function comparisonsAt(placeClaims: readonly PlaceClaim[]): readonly Comparison[] {
  const groups = new Map<string, Claim[]>();
  for (const { claim, bearing } of placeClaims) {
    if (!claim.figure || bearing === "end" || isSubset(claim)) continue;
    const key = `${claim.event} ${claim.figure.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((claims): Comparison[] => {
    const [first, second, ...others] = claims;
    if (!first || !second || new Set(claims.map(({ sourceId }) => sourceId)).size < 2) return [];
    return [{ claims: [first, second, ...others], reasons: reasonsAgainst(claims) }];
  });
}

function reasonsAgainst(claims: readonly Claim[]): readonly Reason[] {
  const obstacles = new Set<Obstacle>();
  let mayOverlap = false;
  for (const [position, one] of claims.entries()) {
    for (const other of claims.slice(position + 1)) {
      if (one.sourceId === other.sourceId) continue;
      const windows = claimWindowRelation(one, other);
      if (windows !== "apart") mayOverlap = true;
      for (const obstacle of obstaclesBetween(one, other, windows)) obstacles.add(obstacle);
    }
  }
  const found = obstacleOrder.filter((obstacle) => obstacles.has(obstacle));
  return mayOverlap ? ["may-overlap", ...found] : found;
}
