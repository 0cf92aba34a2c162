import type { Index } from "../dataset";
import { claimsOffMap } from "../places/place-claims";
import type { Claim } from "./claim";
import type { Figure } from "./figure";

/** A total with all its terms: shown only as these terms. */
export type Total = {
  total: Claim;
  parts: readonly Claim[];
  /** What the parts make together, where every one is exact and of the total's unit; else `null`. */
  sum: number | null;
  /** What the parts leave over, as the report's editor named it; 0 when they make up the total. */
  remainder: number;
  /** The parts that the map cannot show, because their place could not be found. */
  offMap: readonly Claim[];
};

/**
 * The total that a claim is, or is a part of, whatever the filter: its terms are of one source and one event. A part
 * that no longer stands is none of its total's terms.
 */
export function totalOf(claim: Claim, index: Index): Total | null {
  const total = claim.partOf === null ? claim : index.claim(claim.partOf);
  const parts = index.partsOf(total.id);
  const isTerm = claim === total || parts.some(({ id }) => id === claim.id);
  if (parts.length === 0 || !isTerm) return null;
  const offMap = claimsOffMap(parts, index).flatMap((off) =>
    off.reason === "unresolved" ? [off.claim] : [],
  );
  return { total, parts, sum: partsSum(total, parts), remainder: total.remainder?.value ?? 0, offMap };
}

function partsSum({ figure }: Claim, parts: readonly Claim[]): number | null {
  const left = leftOver(
    figure,
    parts.map((part) => part.figure),
  );
  return left === null || figure?.kind !== "exactly" ? null : figure.value - left;
}

/**
 * What exact parts leave over of an exact total: 0 when they agree. `null` when a figure is missing or hedged,
 * or the units differ, so that nothing can be checked.
 */
export function leftOver(total: Figure | null, parts: readonly (Figure | null)[]): number | null {
  if (total?.kind !== "exactly") return null;
  let left = total.value;
  for (const part of parts) {
    if (part?.kind !== "exactly" || part.unit !== total.unit) return null;
    left -= part.value;
  }
  return left;
}
