import type { Index } from "../dataset";
import type { Claim, ClaimId } from "./claim";

/**
 * Whether a claim's figure is said to be included in that of one of these: beside it, it would be read as one more. Where that
 * one is not shown, the included stands for itself.
 * @param shown the claims that stand together, wherever they stand
 */
export function includedAmong(shown: readonly Claim[], index: Index): (claim: Claim) => boolean {
  // Few figures are included in another: of a day without any, nothing is gone through.
  let ids: ReadonlySet<ClaimId> | undefined;
  return (claim) => {
    const seen = new Set<ClaimId>([claim.id]);
    for (let whole = claim.subsetOf; whole !== undefined && !seen.has(whole); ) {
      ids ??= new Set(shown.map(({ id }) => id));
      if (ids.has(whole)) return true;
      seen.add(whole);
      whole = index.findClaim(whole)?.subsetOf;
    }
    return false;
  };
}
